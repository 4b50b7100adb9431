// An object that holds an array of handles and closes them in a loop, and one that never does.
#include <windows.h>
class Pipe
{
public:
    Pipe() { m_ends[0] = m_ends[1] = INVALID_HANDLE_VALUE; }
    bool Create() { return CreatePipe(&m_ends[0], &m_ends[1], NULL, 0) != 0; }
    HANDLE operator[](int which) const { return m_ends[which]; }
    void Close()
    {
        for (unsigned n = 0; n < sizeof m_ends / sizeof m_ends[0]; n++) {
            if (m_ends[n] != INVALID_HANDLE_VALUE) {
                ::CloseHandle(m_ends[n]);
                m_ends[n] = INVALID_HANDLE_VALUE;
            }
        }
    }
    ~Pipe() { Close(); }
private:
    HANDLE m_ends[2];
};
int one()
{
    Pipe pipe;
    if (!pipe.Create())
        return -1;
    return 0;
}
int two()
{
    Pipe in, out;
    if (!in.Create() || !out.Create())
        return -1;
    return 0;
}
int three(int n)
{
    Pipe pipe;
    HANDLE other = CreateEventW(NULL, FALSE, FALSE, NULL); // expect: HL201
    if (other == NULL || !pipe.Create())
        return -1;
    if (n < 0)
        return -2;
    CloseHandle(other);
    return 0;
}
class Ends
{
public:
    Ends() { m_ends[0] = m_ends[1] = INVALID_HANDLE_VALUE; }
    bool Create() { return CreatePipe(&m_ends[0], &m_ends[1], NULL, 0) != 0; } // expect: HL201
private:
    HANDLE m_ends[2];
};
int four()
{
    Ends ends;
    if (!ends.Create())
        return -1;
    return 0;
}
