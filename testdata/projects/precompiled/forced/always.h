#define FROM_FORCED 1
