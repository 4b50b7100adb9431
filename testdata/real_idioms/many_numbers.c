/* A function that computes more numbers than its summary has cases for: they are numbers, whichever, and what else it
 * says stands. */
#include <windows.h>

typedef struct {
    int used, size;
    wchar_t text[260];
} Buffer;

static wchar_t *buffer_reserve(Buffer *b, int kind, int n)
{
    switch (kind) {
    case 1: b->used = n * 3; b->size = n + 1; return b->text;
    case 2: b->used = n * 4; b->size = n + 2; return b->text;
    case 3: b->used = n * 5; b->size = n + 3; return b->text;
    case 4: b->used = n * 6; b->size = n + 4; return b->text;
    case 5: b->used = n * 7; b->size = n + 5; return b->text;
    case 6: b->used = n * 8; b->size = n + 6; return b->text;
    case 7: b->used = n * 9; b->size = n + 7; return b->text;
    case 8: b->used = n * 10; b->size = n + 8; return b->text;
    case 9: b->used = n * 11; b->size = n + 9; return b->text;
    case 10: b->used = n * 12; b->size = n + 10; return b->text;
    case 11: b->used = n * 13; b->size = n + 11; return b->text;
    case 12: b->used = n * 14; b->size = n + 12; return b->text;
    case 13: b->used = n * 15; b->size = n + 13; return b->text;
    case 14: b->used = n * 16; b->size = n + 14; return b->text;
    case 15: b->used = n * 17; b->size = n + 15; return b->text;
    case 16: b->used = n * 18; b->size = n + 16; return b->text;
    case 17: b->used = n * 19; b->size = n + 17; return b->text;
    case 18: b->used = n * 20; b->size = n + 18; return b->text;
    case 19: b->used = n * 21; b->size = n + 19; return b->text;
    case 20: b->used = n * 22; b->size = n + 20; return b->text;
    case 21: b->used = n * 23; b->size = n + 21; return b->text;
    case 22: b->used = n * 24; b->size = n + 22; return b->text;
    case 23: b->used = n * 25; b->size = n + 23; return b->text;
    case 24: b->used = n * 26; b->size = n + 24; return b->text;
    case 25: b->used = n * 27; b->size = n + 25; return b->text;
    case 26: b->used = n * 28; b->size = n + 26; return b->text;
    case 27: b->used = n * 29; b->size = n + 27; return b->text;
    case 28: b->used = n * 30; b->size = n + 28; return b->text;
    case 29: b->used = n * 31; b->size = n + 29; return b->text;
    case 30: b->used = n * 32; b->size = n + 30; return b->text;
    }
    b->used = 0;
    return b->text;
}

static wchar_t *buffer_find(Buffer *b, int kind, int n)
{
    if (n > 200)
        return NULL;
    return buffer_reserve(b, kind, n);
}

int key_right(HKEY parent, int kind, int n)
{
    Buffer b;
    HKEY key;
    wchar_t *name;

    if (RegOpenKeyExW(parent, L"names", 0, KEY_READ, &key) != ERROR_SUCCESS)
        return -1;
    name = buffer_reserve(&b, kind, n);
    if (name == NULL)
        return -2;
    RegCloseKey(key);
    return b.used;
}

int key_wrong(HKEY parent, int kind, int n)
{
    Buffer b;
    HKEY key;
    wchar_t *name;

    if (RegOpenKeyExW(parent, L"names", 0, KEY_READ, &key) != ERROR_SUCCESS) // expect: HL201
        return -1;
    name = buffer_find(&b, kind, n);
    if (name == NULL)
        return -2;
    RegCloseKey(key);
    return b.used;
}
