/* Windows, dialogs, drawing, printing, serial lines: what programs with a surface call, with both character sets. */
#include <windows.h>
#include <commctrl.h>
#include <commdlg.h>
#include <shellapi.h>

static int place_controls(HWND dialog, HINSTANCE instance)
{
    RECT at = {0, 0, MulDiv(40, 96, 72), 14};
    WNDCLASS known;

    if (!MapDialogRect(dialog, &at) || !GetClassInfo(instance, TEXT("BUTTON"), &known))
        return -1;
    OffsetRect(&at, 2, 2);
    SetWindowPos(dialog, HWND_TOPMOST, at.left, at.top, 0, 0, SWP_NOSIZE | SWP_NOACTIVATE);
    SendDlgItemMessage(dialog, 100, LB_SETITEMDATA, 0, 0);
    CheckRadioButton(dialog, 101, 103, IsDlgButtonChecked(dialog, 102) == BST_CHECKED ? 101 : 103);
    return (int)GetWindowLongPtr(dialog, GWLP_USERDATA);
}

static int scroll(HWND window, int nth)
{
    SCROLLINFO info = {sizeof(info), SIF_ALL | SIF_DISABLENOSCROLL};

    if (nth == SB_LINEUP && GetScrollInfo(window, SB_VERT, &info))
        info.nPos--;
    return SetScrollInfo(window, SB_VERT, &info, TRUE);
}

static void draw(HWND window, HDC dc, int charset)
{
    NONCLIENTMETRICS metrics = {sizeof(metrics)};
    DOCINFO document = {sizeof(document), TEXT("page")};
    BLENDFUNCTION blend = {AC_SRC_OVER, 0, 255, AC_SRC_ALPHA};
    CHARSETINFO set;
    RECT area;
    HRGN clip = CreateRectRgn(0, 0, 8, 8);
    HDC memory = CreateCompatibleDC(dc);
    HBRUSH brush = CreateHatchBrush(HS_CROSS, RGB(1, 2, 3));

    SystemParametersInfo(SPI_GETNONCLIENTMETRICS, sizeof(metrics), &metrics, 0);
    TranslateCharsetInfo((DWORD *)(ULONG_PTR)(unsigned)charset, &set, TCI_SRCCHARSET);
    SetBkMode(dc, TRANSPARENT);
    SetTextAlign(dc, TA_LEFT | TA_BASELINE);
    SelectClipRgn(dc, clip);
    GetClientRect(window, &area);
    FillRect(dc, &area, brush);
    DrawText(dc, TEXT("text"), -1, &area, DT_CENTER | DT_VCENTER | DT_SINGLELINE);
    MoveToEx(dc, 0, 0, NULL);
    LineTo(dc, 4, 4);
    BitBlt(dc, 0, 0, 8, 8, memory, 0, 0, SRCCOPY);
    AlphaBlend(dc, 0, 0, 8, 8, memory, 0, 0, 8, 8, blend);
    if (StartDoc(dc, &document) > 0 && StartPage(dc) > 0 && EndPage(dc) > 0)
        EndDoc(dc);
    CreateCaret(window, NULL, 1, GetSystemMetrics(SM_CYCURSOR));
    SetCaretPos(1, 1);
    ShowCaret(window);
    DeleteDC(memory);
    DeleteObject(clip);
    DeleteObject(brush);
}

static int menu(HWND window, HINSTANCE instance, POINT at)
{
    HMENU loaded = LoadMenu(instance, MAKEINTRESOURCE(1));
    UINT chosen = TrackPopupMenu(GetSubMenu(loaded, 0), TPM_RETURNCMD | TPM_LEFTBUTTON, at.x, at.y, 0, window, NULL);

    DestroyMenu(loaded);
    return chosen == VK_F12 && (GetKeyState(VK_LSHIFT) & 0x8000) ? IDOK : IDCANCEL;
}

static LRESULT CALLBACK keys(int code, WPARAM wparam, LPARAM lparam)
{
    const KBDLLHOOKSTRUCT *key = (const KBDLLHOOKSTRUCT *)lparam;

    if (code == HC_ACTION && key->vkCode == VK_ESCAPE)
        return 1;
    return CallNextHookEx(NULL, code, wparam, lparam);
}

static int serial(HANDLE line)
{
    COMMTIMEOUTS limits;
    DCB state;

    if (!GetCommState(line, &state) || !GetCommTimeouts(line, &limits))
        return -1;
    state.BaudRate = CBR_115200;
    state.Parity = NOPARITY;
    state.fDtrControl = DTR_CONTROL_ENABLE;
    return SetCommState(line, &state) && PurgeComm(line, PURGE_RXCLEAR) && ClearCommBreak(line);
}

int WINAPI WinMain(HINSTANCE instance, HINSTANCE before, LPSTR line, int show)
{
    HWND window = CreateWindow(TEXT("x"), TEXT("y"), WS_OVERLAPPEDWINDOW, CW_USEDEFAULT, CW_USEDEFAULT, 1, 1, HWND_DESKTOP, NULL,
                               instance, NULL);
    HHOOK hook = SetWindowsHookEx(WH_KEYBOARD_LL, keys, instance, 0);
    SHFILEINFO file;
    POINT at = {0, 0};
    HDC dc = GetWindowDC(window);

    draw(window, dc, ANSI_CHARSET);
    SHGetFileInfo(TEXT("a.txt"), 0, &file, sizeof(file), SHGFI_ICON | SHGFI_SMALLICON);
    DestroyIcon(file.hIcon);
    ReleaseDC(window, dc);
    UnhookWindowsHookEx(hook);
    return place_controls(window, instance) + scroll(window, show) + menu(window, before, at) + serial(NULL) + (line != NULL);
}
