// State machines over an enum that another function steps, in the loop of a destructor or of a clean-up.
#include <windows.h>
enum Stage { None, S1, S2, S3, S4, S5 };
class Steps {
    Stage s_ = None; HANDLE a_ = NULL, b_ = NULL, c_ = NULL, d_ = NULL, e_ = NULL;
public:
    ~Steps() { while (s_ != None) Undo(); }
    bool Open() {
        if (!(a_ = CreateEventW(0,0,0,0))) return false; s_ = S1;
        if (!(b_ = CreateEventW(0,0,0,0))) return false; s_ = S2;
        if (!(c_ = CreateEventW(0,0,0,0))) return false; s_ = S3;
        if (!(d_ = CreateEventW(0,0,0,0))) return false; s_ = S4;
        if (!(e_ = CreateEventW(0,0,0,0))) return false; s_ = S5;
        return true;
    }
private:
    void Undo() {
        switch (s_) {
        case S5: CloseHandle(e_); s_ = S4; break;
        case S4: CloseHandle(d_); s_ = S3; break;
        case S3: CloseHandle(c_); s_ = S2; break;
        case S2: CloseHandle(b_); s_ = S1; break;
        case S1: CloseHandle(a_); s_ = None; break;
        default: s_ = None; break;
        }
    }
};
void use() { Steps s; s.Open(); }
bool use2() { Steps s; if (!s.Open()) return false; return true; }
struct cs { int stage; HANDLE a, b, c; };
static void cs_step(struct cs *p)
{
    switch (p->stage) {
    case 3: CloseHandle(p->c); p->stage = 2; break;
    case 2: CloseHandle(p->b); p->stage = 1; break;
    case 1: CloseHandle(p->a); p->stage = 0; break;
    }
}
static void cs_end(struct cs *p) { while (p->stage > 0) cs_step(p); }
int run(void)
{
    struct cs s = {0}; int rc = -1;
    s.a = CreateEventW(0,0,0,0); if (!s.a) goto out; s.stage = 1;
    s.b = CreateEventW(0,0,0,0); if (!s.b) goto out; s.stage = 2;
    s.c = CreateEventW(0,0,0,0); if (!s.c) goto out; s.stage = 3;
    rc = 0;
out:
    cs_end(&s);
    return rc;
}
int run_bad(void)
{
    struct cs s = {0}; int rc = -1;
    s.a = CreateEventW(0,0,0,0); if (!s.a) goto out; s.stage = 1;
    s.b = CreateEventW(0,0,0,0); if (!s.b) goto out; s.stage = 2; // expect: HL201
    s.c = CreateEventW(0,0,0,0); if (!s.c) { s.stage = 1; goto out; } s.stage = 3;
    rc = 0;
out:
    cs_end(&s);
    return rc;
}
