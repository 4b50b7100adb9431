#define ORDER 3
