/* Functions made by macros, control flow in macros, macro arguments. */
typedef void *HANDLE;
void close(HANDLE);
int query(HANDLE *);
#define DEFFN(name) int name(HANDLE h)
#define BAIL_IF(x) do { if (x) goto out; } while (0)
#define SAFE_CLOSE(h) if ((h)) { close(h); (h) = 0; }

DEFFN(made)
{
    int code = 1;

    BAIL_IF(query(&h));
    code = 0;
out:
    SAFE_CLOSE(h);
    return code;
}

#define LATE(result, name, params, args)                                                 \
    static result (*late_##name) params;                                                 \
    static result call_##name params { return late_##name ? (*late_##name)args : 0; }

LATE(int, close_window, (int window, int force), (window, force))

int call_late(int window)
{
    return call_close_window(window, 1);
}
