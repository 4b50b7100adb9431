/* The ways in which a callee is named, and which field a pointer was loaded from. */
typedef void *HANDLE;
typedef int(QUERY_FN)(void *context, HANDLE *token);
typedef struct {
    long version;
    QUERY_FN *Query;
    int (*Close)(HANDLE);
} Table;
typedef struct { Table *table; } Session;

int direct(void *context, HANDLE *token);

int plain(void *c, HANDLE *t) { return direct(c, t); }
int starred(void *c, HANDLE *t) { return (*direct)(c, t); }
int field(Table *f, void *c, HANDLE *t) { return f->Query(c, t); }
int field_star(Table *f, void *c, HANDLE *t) { return (*f->Query)(c, t); }
int field_parens(Table *f, void *c, HANDLE *t) { return (f->Query)(c, t); }
int field_dot(Session *s, void *c, HANDLE *t) { return (*s->table).Query(c, t); }

int variable(Table *f, void *c, HANDLE *t)
{
    QUERY_FN *query = f->Query;

    return query(c, t);
}

int cast(void **slots, void *c, HANDLE *t) { return ((QUERY_FN *)slots[2])(c, t); }

int parameter(int (*close)(HANDLE), HANDLE h) { return close(h); }
