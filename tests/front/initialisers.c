/* Lists as written: designators, braces left out, gaps that are zero. */
typedef void *HANDLE;
typedef struct { HANDLE read, write; } Pipe;
typedef struct { int kind; Pipe pipe; HANDLE slots[3]; } Session;
typedef union { HANDLE token; long number; } Value;
HANDLE open(void);
void use(void *);

void lists(void)
{
    Pipe p = {open(), 0};
    Pipe part = {open()};
    Session flat = {1, open(), 0, open()};
    Session named = {.pipe.write = open(), .slots[1] = open()};
    Session nested = {.pipe = {open(), open()}, .kind = 2};
    HANDLE array[3] = {0};
    HANDLE picked[] = {[2] = open()};
    Value value = {.token = open()};
    Pipe copy = p;
    char text[] = "abc";
    int scalar = {3};

    use(&part), use(&flat), use(&named), use(&nested), use(array), use(picked), use(&value),
        use(&copy), use(text), use(&scalar);
    p = (Pipe){open(), 0};
    use(&(Pipe){.read = open()});
}
