#define PLACE 7
