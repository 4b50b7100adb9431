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
