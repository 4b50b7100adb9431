/* Icons, menus, hooks, desktops and window stations, themes, printers. */
#include <windows.h>
#include <shellapi.h>
#include <winspool.h>

int icon_right(ICONINFO *info)
{
    HICON h = CreateIconIndirect(info);

    if (h == NULL)
        return -1;
    DestroyIcon(h);
    return 0;
}

int icon_leaks(ICONINFO *info, int n)
{
    HICON h = CreateIconIndirect(info); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    DestroyIcon(h);
    return 0;
}

int copied_icon_right(HICON from)
{
    HICON h = CopyIcon(from);

    if (h == NULL)
        return -1;
    DestroyIcon(h);
    return 0;
}

int copied_icon_leaks(HICON from, int n)
{
    HICON h = CopyIcon(from); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    DestroyIcon(h);
    return 0;
}

int image_right(const wchar_t *path)
{
    HANDLE h = LoadImageW(NULL, path, IMAGE_ICON, 16, 16, LR_LOADFROMFILE);

    if (h == NULL)
        return -1;
    DestroyIcon((HICON)h);
    return 0;
}

int image_leaks(const wchar_t *path, int n)
{
    HANDLE h = LoadImageW(NULL, path, IMAGE_ICON, 16, 16, LR_LOADFROMFILE); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    DestroyIcon((HICON)h);
    return 0;
}

int menu_right(void)
{
    HMENU h = CreatePopupMenu();

    if (h == NULL)
        return -1;
    DestroyMenu(h);
    return 0;
}

int menu_leaks(int n)
{
    HMENU h = CreatePopupMenu(); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    DestroyMenu(h);
    return 0;
}

int accelerators_right(ACCEL *keys)
{
    HACCEL h = CreateAcceleratorTableW(keys, 1);

    if (h == NULL)
        return -1;
    DestroyAcceleratorTable(h);
    return 0;
}

int accelerators_leaks(ACCEL *keys, int n)
{
    HACCEL h = CreateAcceleratorTableW(keys, 1); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    DestroyAcceleratorTable(h);
    return 0;
}

int desktop_right(wchar_t *name)
{
    HDESK h = OpenDesktopW(name, 0, FALSE, GENERIC_ALL);

    if (h == NULL)
        return -1;
    CloseDesktop(h);
    return 0;
}

int desktop_leaks(wchar_t *name, int n)
{
    HDESK h = OpenDesktopW(name, 0, FALSE, GENERIC_ALL); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    CloseDesktop(h);
    return 0;
}

int station_right(wchar_t *name)
{
    HWINSTA h = OpenWindowStationW(name, FALSE, WINSTA_READATTRIBUTES);

    if (h == NULL)
        return -1;
    CloseWindowStation(h);
    return 0;
}

int station_leaks(wchar_t *name, int n)
{
    HWINSTA h = OpenWindowStationW(name, FALSE, WINSTA_READATTRIBUTES); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    CloseWindowStation(h);
    return 0;
}

int hook_right(HOOKPROC proc)
{
    HHOOK h = SetWindowsHookExW(WH_KEYBOARD, proc, NULL, GetCurrentThreadId());

    if (h == NULL)
        return -1;
    UnhookWindowsHookEx(h);
    return 0;
}

int hook_leaks(HOOKPROC proc, int n)
{
    HHOOK h = SetWindowsHookExW(WH_KEYBOARD, proc, NULL, GetCurrentThreadId()); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    UnhookWindowsHookEx(h);
    return 0;
}

int printer_right(wchar_t *name)
{
    HANDLE h;

    if (!OpenPrinterW(name, &h, NULL))
        return -1;
    ClosePrinter(h);
    return 0;
}

int printer_leaks(wchar_t *name, int n)
{
    HANDLE h;

    if (!OpenPrinterW(name, &h, NULL)) // expect: HL201
        return -1;
    if (n < 0)
        return -2;
    ClosePrinter(h);
    return 0;
}

/* Loaded icons are shared. */
int shared_right(HINSTANCE instance)
{
    return LoadIconW(instance, MAKEINTRESOURCEW(1)) != NULL;
}

int shared_destroyed(HINSTANCE instance)
{
    HICON icon = LoadIconW(instance, MAKEINTRESOURCEW(1));

    if (icon == NULL)
        return -1;
    DestroyIcon(icon); // expect: HL101
    return 0;
}

int shared_image_right(HINSTANCE instance)
{
    HANDLE image = LoadImageW(instance, MAKEINTRESOURCEW(1), IMAGE_ICON, 16, 16, LR_SHARED);

    return image != NULL ? 0 : -1;
}

/* A submenu belongs to its menu, and the menu to its window. */
int window_menu_right(HWND window)
{
    HMENU bar = CreateMenu();
    HMENU file = CreatePopupMenu();

    AppendMenuW(file, MF_STRING, 1, L"Open");
    AppendMenuW(bar, MF_POPUP, (UINT_PTR)file, L"File");
    return SetMenu(window, bar) ? 0 : -1;
}

/* A message may hand it over. */
void font_given_right(HWND label)
{
    HFONT font = CreateFontW(12, 0, 0, 0, 400, 0, 0, 0, 0, 0, 0, 0, 0, L"Arial");

    SendMessageW(label, WM_SETFONT, (WPARAM)font, TRUE);
}

/* The class keeps its brush and icons. */
int class_right(HINSTANCE instance, HICON from)
{
    WNDCLASSW wc = {0};

    wc.hInstance = instance;
    wc.lpszClassName = L"Main";
    wc.hbrBackground = CreateSolidBrush(RGB(0, 0, 0));
    wc.hIcon = CopyIcon(from);
    return RegisterClassW(&wc) ? 0 : -1;
}

/* The thread's own desktop is not opened. */
int current_desktop_closed(void)
{
    HDESK desktop = GetThreadDesktop(GetCurrentThreadId());

    if (desktop == NULL)
        return -1;
    CloseDesktop(desktop); // expect: HL101
    return 0;
}
