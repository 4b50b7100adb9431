/* Fall-through, ranges, stacked labels, a default in the middle, a label inside a loop. */
void a(void);
void b(void);
enum State { Idle, Query, Done };

void fall(enum State state)
{
    switch (state) {
    case Idle:
        a();
    case Query:
        b();
        break;
    case Done:
        return;
    }
}

int ranges(int n)
{
    switch (n) {
    case 1:
    case 2:
    default:
        a();
        break;
    case 10 ... 19:
        return 1;
    }
    return 0;
}

void inside(int n)
{
    switch (n & 3) {
    case 0:
        do {
            a();
    case 1:
            b();
        } while (--n > 0);
    }
}

void in_loop(int n)
{
    while (n) {
        switch (n) {
        case 1:
            continue;
        case 2:
            break;
        }
        n--;
    }
}
