/* Registry keys. */
#include <windows.h>

int key_right(const wchar_t *path)
{
    HKEY h;

    if (RegOpenKeyExW(HKEY_CURRENT_USER, path, 0, KEY_READ, &h) != ERROR_SUCCESS)
        return -1;
    RegCloseKey(h);
    return 0;
}

int key_leaks(const wchar_t *path, int n)
{
    HKEY h;

    if (RegOpenKeyExW(HKEY_CURRENT_USER, path, 0, KEY_READ, &h) != ERROR_SUCCESS) // expect: HL201
        return -1;
    if (n < 0)
        return -2;
    RegCloseKey(h);
    return 0;
}

int created_right(const wchar_t *path)
{
    HKEY h;

    if (RegCreateKeyExW(HKEY_CURRENT_USER, path, 0, NULL, 0, KEY_WRITE, NULL, &h, NULL) != ERROR_SUCCESS)
        return -1;
    RegCloseKey(h);
    return 0;
}

int created_leaks(const wchar_t *path, int n)
{
    HKEY h;

    if (RegCreateKeyExW(HKEY_CURRENT_USER, path, 0, NULL, 0, KEY_WRITE, NULL, &h, NULL) != ERROR_SUCCESS) // expect: HL201
        return -1;
    if (n < 0)
        return -2;
    RegCloseKey(h);
    return 0;
}

int old_style_right(const wchar_t *path)
{
    HKEY h;

    if (RegOpenKeyW(HKEY_CURRENT_USER, path, &h) != ERROR_SUCCESS)
        return -1;
    RegCloseKey(h);
    return 0;
}

int old_style_leaks(const wchar_t *path, int n)
{
    HKEY h;

    if (RegOpenKeyW(HKEY_CURRENT_USER, path, &h) != ERROR_SUCCESS) // expect: HL201
        return -1;
    if (n < 0)
        return -2;
    RegCloseKey(h);
    return 0;
}

int remote_right(const wchar_t *path)
{
    HKEY h;

    if (RegConnectRegistryW(path, HKEY_LOCAL_MACHINE, &h) != ERROR_SUCCESS)
        return -1;
    RegCloseKey(h);
    return 0;
}

int remote_leaks(const wchar_t *path, int n)
{
    HKEY h;

    if (RegConnectRegistryW(path, HKEY_LOCAL_MACHINE, &h) != ERROR_SUCCESS) // expect: HL201
        return -1;
    if (n < 0)
        return -2;
    RegCloseKey(h);
    return 0;
}

int of_user_right(void)
{
    HKEY h;

    if (RegOpenCurrentUser(KEY_READ, &h) != ERROR_SUCCESS)
        return -1;
    RegCloseKey(h);
    return 0;
}

int of_user_leaks(int n)
{
    HKEY h;

    if (RegOpenCurrentUser(KEY_READ, &h) != ERROR_SUCCESS) // expect: HL201
        return -1;
    if (n < 0)
        return -2;
    RegCloseKey(h);
    return 0;
}

/* Predefined keys are nobody's. */
int predefined_right(const wchar_t *path)
{
    HKEY root = HKEY_LOCAL_MACHINE;
    DWORD size = 0;

    return RegGetValueW(root, path, L"x", RRF_RT_ANY, NULL, NULL, &size) == ERROR_SUCCESS ? (int)size : -1;
}

/* A walk down closes each key on the way. */
int walk_right(const wchar_t *const *names, int n)
{
    HKEY key = NULL, next;

    if (RegOpenKeyExW(HKEY_CURRENT_USER, L"Software", 0, KEY_READ, &key) != ERROR_SUCCESS)
        return -1;
    for (int i = 0; i < n; i++) {
        if (RegOpenKeyExW(key, names[i], 0, KEY_READ, &next) != ERROR_SUCCESS) {
            RegCloseKey(key);
            return -1;
        }
        RegCloseKey(key);
        key = next;
    }
    RegCloseKey(key);
    return 0;
}

int walk_leaks(const wchar_t *const *names, int n)
{
    HKEY key = NULL, next;

    if (RegOpenKeyExW(HKEY_CURRENT_USER, L"Software", 0, KEY_READ, &key) != ERROR_SUCCESS) // expect: HL201
        return -1;
    for (int i = 0; i < n; i++) {
        if (RegOpenKeyExW(key, names[i], 0, KEY_READ, &next) != ERROR_SUCCESS) // expect: HL201
            return -1;
        RegCloseKey(key);
        key = next;
    }
    RegCloseKey(key);
    return 0;
}

/* One status for opening and for listing: opening never says that there is more data. */
int list_keys(void)
{
    HKEY key = NULL;
    wchar_t name[64];
    DWORD i, count = 0, size;
    LSTATUS status = RegOpenKeyExW(HKEY_CLASSES_ROOT, NULL, 0, KEY_READ, &key);

    for (i = 0; status == ERROR_SUCCESS || status == ERROR_MORE_DATA; i++) {
        size = 64;
        status = RegEnumKeyExW(key, i, name, &size, NULL, NULL, NULL, NULL);
        if (status == ERROR_SUCCESS)
            count++;
    }
    if (key != NULL)
        RegCloseKey(key);
    return (int)count;
}

int list_keys_denied(void)
{
    HKEY key = NULL;
    wchar_t name[64];
    DWORD i, count = 0, size;
    LSTATUS status = RegOpenKeyExW(HKEY_CLASSES_ROOT, NULL, 0, KEY_READ, &key);

    for (i = 0; status == ERROR_SUCCESS || status == ERROR_ACCESS_DENIED; i++) {
        size = 64;
        status = RegEnumKeyExW(key, i, name, &size, NULL, NULL, NULL, NULL); // expect: HL204
        if (status == ERROR_SUCCESS)
            count++;
    }
    if (key != NULL)
        RegCloseKey(key);
    return (int)count;
}
