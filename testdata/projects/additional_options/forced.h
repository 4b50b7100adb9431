#define FORCED 4
