/* Device contexts and GDI objects. */
#include <windows.h>

int memory_dc_right(HDC dc)
{
    HDC h = CreateCompatibleDC(dc);

    if (h == NULL)
        return -1;
    DeleteDC(h);
    return 0;
}

int memory_dc_leaks(HDC dc, int n)
{
    HDC h = CreateCompatibleDC(dc); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    DeleteDC(h);
    return 0;
}

int window_dc_right(HWND window)
{
    HDC h = GetDC(window);

    if (h == NULL)
        return -1;
    ReleaseDC(window, h);
    return 0;
}

int window_dc_leaks(HWND window, int n)
{
    HDC h = GetDC(window); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    ReleaseDC(window, h);
    return 0;
}

int brush_right(void)
{
    HBRUSH h = CreateSolidBrush(RGB(1, 2, 3));

    if (h == NULL)
        return -1;
    DeleteObject(h);
    return 0;
}

int brush_leaks(int n)
{
    HBRUSH h = CreateSolidBrush(RGB(1, 2, 3)); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    DeleteObject(h);
    return 0;
}

int bitmap_right(HDC dc)
{
    HBITMAP h = CreateCompatibleBitmap(dc, 16, 16);

    if (h == NULL)
        return -1;
    DeleteObject(h);
    return 0;
}

int bitmap_leaks(HDC dc, int n)
{
    HBITMAP h = CreateCompatibleBitmap(dc, 16, 16); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    DeleteObject(h);
    return 0;
}

int font_right(const LOGFONTW *description)
{
    HFONT h = CreateFontIndirectW(description);

    if (h == NULL)
        return -1;
    DeleteObject(h);
    return 0;
}

int font_leaks(const LOGFONTW *description, int n)
{
    HFONT h = CreateFontIndirectW(description); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    DeleteObject(h);
    return 0;
}

int region_right(void)
{
    HRGN h = CreateRectRgn(0, 0, 9, 9);

    if (h == NULL)
        return -1;
    DeleteObject(h);
    return 0;
}

int region_leaks(int n)
{
    HRGN h = CreateRectRgn(0, 0, 9, 9); // expect: HL201

    if (h == NULL)
        return -1;
    if (n < 0)
        return -2;
    DeleteObject(h);
    return 0;
}

/* Few look whether there was a device context, and nothing breaks without. */
int unchecked_right(HWND window)
{
    HDC dc = GetDC(window);
    int dpi = GetDeviceCaps(dc, LOGPIXELSX);

    ReleaseDC(window, dc);
    return dpi;
}

int unchecked_leaks(HWND window)
{
    HDC dc = GetDC(window); // expect: HL201

    return GetDeviceCaps(dc, LOGPIXELSX);
}

/* What was selected comes back later. */
void selected_right(HDC dc, const RECT *r)
{
    HGDIOBJ old = SelectObject(dc, CreateSolidBrush(RGB(9, 9, 9)));

    Rectangle(dc, r->left, r->top, r->right, r->bottom);
    DeleteObject(SelectObject(dc, old));
}

/* A window takes its region over. */
void region_given_right(HWND window)
{
    SetWindowRgn(window, CreateEllipticRgn(0, 0, 50, 50), TRUE);
}

/* The bitmaps of an icon are copies. */
int icon_size_right(HICON icon)
{
    ICONINFO info;

    if (!GetIconInfo(icon, &info))
        return -1;
    DeleteObject(info.hbmMask);
    DeleteObject(info.hbmColor);
    return (int)info.xHotspot;
}

int icon_size_leaks(HICON icon)
{
    ICONINFO info;

    if (!GetIconInfo(icon, &info)) // expect: HL201 "'info.hbmColor'"
        return -1;
    DeleteObject(info.hbmMask);
    return (int)info.xHotspot;
}
