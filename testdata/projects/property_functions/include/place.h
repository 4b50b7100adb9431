#define PLACE 9
