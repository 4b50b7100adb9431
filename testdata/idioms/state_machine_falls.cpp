// The same with a step that is left out.
#include <windows.h>

class Steps
{
    enum Stage { None, First, Second } stage_ = None;
    HANDLE a_ = NULL, b_ = NULL;

public:
    ~Steps()
    {
        while (stage_ != None)
            Undo();
    }
    bool Open()
    {
        a_ = CreateEventW(0, 0, 0, 0);
        if (!a_)
            return false;
        stage_ = First;
        b_ = CreateEventW(0, 0, 0, 0);
        if (!b_)
            return false;
        stage_ = Second;
        return true;
    }

private:
    void Undo()
    {
        switch (stage_)
        {
        case Second:
            CloseHandle(b_);
            stage_ = None; // not First
            break;
        case First:
            CloseHandle(a_);
            stage_ = None;
            break;
        default:
            stage_ = None;
            break;
        }
    }
};

bool Run()
{
    Steps steps;
    return steps.Open(); // expect: HL201 "a_"
}
