#define FOLDER 3
