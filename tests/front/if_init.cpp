// The init-statement of `if` and `switch`, and condition variables.
int status();
void *open();
void close(void *);
int kind();

void with_expression(int x)
{
    if (x = status(); x != 0)
        close(nullptr);
}

void with_declaration()
{
    if (void *h = open(); h != nullptr)
        close(h);
    else
        status();
}

void with_variable()
{
    if (void *h = open())
        close(h);
}

void switch_init()
{
    switch (int k = kind(); k) {
    case 1:
        close(nullptr);
    }
}

void while_variable()
{
    while (void *h = open())
        close(h);
}
