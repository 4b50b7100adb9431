/* Edits that keep the look of a file: its line ends, its indentation, its braces. */
#include "report/mending.h"

#include <string.h>

/* edits */

void mending_edit(Mending *m, uint32_t start, uint32_t end, const char *text)
{
    uint32_t at = m->edits.n;

    ARRAY_PUSH(
        m->arena, &m->edits,
        ((FixEdit){
            .path = m->finding->place.path, .start = start, .end = end, .text = text}));
    for (; at > 0 && m->edits.v[at - 1].start > start; at--) {
        FixEdit later = m->edits.v[at - 1];

        m->edits.v[at - 1] = m->edits.v[at];
        m->edits.v[at] = later;
    }
}

void mending_forget(Mending *m)
{
    m->edits.v = NULL;
    m->edits.n = m->edits.cap = 0;
}

void mending_done(Mending *m, Fixes *out, const char *title)
{
    if (m->edits.n)
        ARRAY_PUSH(m->arena, out,
                   ((Fix){.title = title, .edits = m->edits.v, .nedits = m->edits.n}));
    mending_forget(m);
}

/* lines */

static uint32_t line_start(const Mending *m, uint32_t offset)
{
    const char *data = m->syntax.source->data;

    while (offset > 0 && data[offset - 1] != '\n')
        offset--;
    return offset == 0 && memcmp(data, "\xef\xbb\xbf", 3) == 0 ? 3 : offset;
}

/* Where the line ends, before its CR LF. */
static uint32_t line_end(const Mending *m, uint32_t offset)
{
    const Source *source = m->syntax.source;

    while (offset < source->len && source->data[offset] != '\n' &&
           source->data[offset] != '\r')
        offset++;
    return offset;
}

static bool is_blank(const Mending *m, uint32_t from, uint32_t to)
{
    const char *data = m->syntax.source->data;

    while (from < to && (data[from] == ' ' || data[from] == '\t'))
        from++;
    return from == to;
}

const char *mending_indent(const Mending *m, uint32_t token)
{
    const char *data = m->syntax.source->data;
    uint32_t start = line_start(m, m->syntax.v[token].start), end = start;

    while (data[end] == ' ' || data[end] == '\t')
        end++;
    return arena_strndup(m->arena, data + start, end - start);
}

bool mending_leads_line(const Mending *m, uint32_t token)
{
    uint32_t offset = m->syntax.v[token].start;

    return is_blank(m, line_start(m, offset), offset);
}

/* Behind a comment that follows the token on its line, so that the comment stays where it
 * is. */
static uint32_t behind_comment(const Mending *m, uint32_t token)
{
    uint32_t end = line_end(m, m->syntax.v[token].end);
    bool is_last = token + 1 >= m->syntax.n || m->syntax.v[token + 1].start > end;

    return is_last ? end : m->syntax.v[token].end;
}

uint32_t mending_token(const Mending *m, const Place *place)
{
    uint32_t offset;

    if (!place->line || strcmp(place->path, m->finding->place.path) != 0 ||
        !syntax_offset(&m->syntax, place->line, place->col, &offset))
        return NO_TOKEN;
    return syntax_at(&m->syntax, offset);
}

/* putting in */

static void add_lines(const Mending *m, Text *out, const char *const *lines, uint32_t n,
                      const char *indent, bool is_after)
{
    for (uint32_t i = 0; i < n; i++) {
        if (is_after)
            text_printf(out, "%s%s", m->newline, indent);
        text_add(out, lines[i]);
        if (!is_after)
            text_printf(out, "%s%s", m->newline, indent);
    }
}

static void add_inline(Text *out, const char *const *lines, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        text_printf(out, "%s%s", i ? " " : "", lines[i] + strspn(lines[i], " \t"));
}

/* "if (x) return;" on one line. */
static void brace_inline(Mending *m, const Statement *at, const char *before,
                         const char *after)
{
    mending_edit(m, m->syntax.v[at->first].start, m->syntax.v[at->first].start,
                 arena_printf(m->arena, "{ %s", before));
    mending_edit(m, m->syntax.v[at->last].end, m->syntax.v[at->last].end,
                 arena_printf(m->arena, "%s }", after));
}

/* The body stands on a line of its own below its head. `before` and `after` are lines
 * with their indentation and line ends. */
static void brace_lines(Mending *m, const Statement *at, const char *before,
                        const char *after)
{
    const char *indent = mending_indent(m, at->head);
    uint32_t head = at->first - 1; /* ')', `else` or `do` */
    uint32_t end = behind_comment(m, at->last);

    if (m->is_tight)
        mending_edit(m, m->syntax.v[head].end, m->syntax.v[head].end, " {");
    else
        mending_edit(m, line_start(m, m->syntax.v[at->first].start),
                     line_start(m, m->syntax.v[at->first].start),
                     arena_printf(m->arena, "%s{%s", indent, m->newline));
    if (*before)
        mending_edit(m, m->syntax.v[at->first].start, m->syntax.v[at->first].start,
                     before);
    mending_edit(m, end, end,
                 arena_printf(m->arena, "%s%s%s}", after, m->newline, indent));
}

static bool is_bare(const Statement *at)
{
    return at->body == BODY_BARE || at->body == BODY_ELSE || at->body == BODY_DO;
}

static bool is_control(const Mending *m, uint32_t token)
{
    static const char *const words[] = {"if", "for", "while", "switch", "do"};

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (syntax_is(&m->syntax, token, words[i]))
            return true;
    return false;
}

/* Among the other statements of a block, or behind a label. */
static void insert_plain(Mending *m, const Statement *at, const char *text, bool leads,
                         bool is_after)
{
    uint32_t first = m->syntax.v[at->first].start, last = m->syntax.v[at->last].end;

    if (leads && is_after)
        last = behind_comment(m, at->last);
    else if (!leads)
        text = arena_printf(m->arena, is_after ? " %s" : "%s ", text);
    mending_edit(m, is_after ? last : first, is_after ? last : first, text);
}

static bool insert(Mending *m, const Statement *at, const char *const *lines, uint32_t n,
                   bool is_after)
{
    bool leads = mending_leads_line(m, at->first);
    Text text = text_in(m->arena);

    if (at->body == BODY_UNKNOWN || (is_bare(at) && is_control(m, at->first)))
        return false;
    if (leads)
        add_lines(m, &text, lines, n, mending_indent(m, at->first), is_after);
    else
        add_inline(&text, lines, n);
    if (!is_bare(at))
        insert_plain(m, at, text_str(&text), leads, is_after);
    else if (leads)
        brace_lines(m, at, is_after ? "" : text_str(&text),
                    is_after ? text_str(&text) : "");
    else
        brace_inline(m, at,
                     is_after ? "" : arena_printf(m->arena, "%s ", text_str(&text)),
                     is_after ? arena_printf(m->arena, " %s", text_str(&text)) : "");
    return true;
}

bool mending_insert_before(Mending *m, const Statement *at, const char *const *lines,
                           uint32_t n)
{
    return insert(m, at, lines, n, false);
}

bool mending_insert_after(Mending *m, const Statement *at, const char *const *lines,
                          uint32_t n)
{
    return insert(m, at, lines, n, true);
}

/* The indentation of the statements of a block: that of its last line, else the brace's
 * and one step. */
static const char *inner_indent(const Mending *m, uint32_t brace)
{
    const Token *tokens = m->syntax.v;

    for (uint32_t i = tokens[brace].match + 1; i < brace; i++)
        if (tokens[i].parent == tokens[brace].match && mending_leads_line(m, i) &&
            tokens[i].kind != TOKEN_DIRECTIVE && !syntax_is(&m->syntax, i, "}") &&
            line_start(m, tokens[i].start) !=
                line_start(m, tokens[tokens[brace].match].start))
            return mending_indent(m, i);
    return arena_printf(m->arena, "%s    ", mending_indent(m, brace));
}

bool mending_insert_at_end(Mending *m, uint32_t brace, const char *const *lines,
                           uint32_t n)
{
    uint32_t offset = m->syntax.v[brace].start;
    Text text = text_in(m->arena);

    if (m->syntax.v[brace].match == NO_TOKEN)
        return false;
    if (mending_leads_line(m, brace)) {
        const char *indent = inner_indent(m, brace);

        for (uint32_t i = 0; i < n; i++)
            text_printf(&text, "%s%s%s", indent, lines[i], m->newline);
        offset = line_start(m, offset);
    } else {
        add_inline(&text, lines, n);
        text_char(&text, ' ');
    }
    mending_edit(m, offset, offset, text_str(&text));
    return true;
}

/* taking out */

/* Evaluating the tokens between does nothing but compare. */
static bool is_pure(const Mending *m, uint32_t open, uint32_t close)
{
    static const char *const effects[] = {"=",  "+=", "-=", "*=", "/=",  "%=",  "&=",
                                          "|=", "^=", "++", "--", "<<=", ">>=", "{"};

    for (uint32_t i = open + 1; i < close; i++) {
        for (size_t k = 0; k < sizeof effects / sizeof *effects; k++)
            if (syntax_is(&m->syntax, i, effects[k]))
                return false;
        if (syntax_is(&m->syntax, i, "(") && m->syntax.v[i - 1].kind == TOKEN_WORD)
            return false; /* a call, or something that looks like one */
    }
    return !syntax_is_cut(&m->syntax, open, close);
}

/* The `if` without else whose head's ')' stands before `first` and whose body ends at
 * `last`, and that can go with its body; NO_TOKEN: there is none. */
static uint32_t idle_if(const Mending *m, uint32_t first, uint32_t last)
{
    uint32_t close = first - 1, open;

    if (first == 0 || !syntax_is(&m->syntax, close, ")") ||
        syntax_is(&m->syntax, last + 1, "else"))
        return NO_TOKEN;
    open = m->syntax.v[close].match;
    if (open == NO_TOKEN || open == 0 || !syntax_is(&m->syntax, open - 1, "if") ||
        !is_pure(m, open, close))
        return NO_TOKEN;
    return open - 1;
}

/* What goes with a statement that is taken out: the block, `if` or else that holds
 * nothing besides. */
static Statement widen(const Mending *m, Statement s)
{
    for (;;) {
        uint32_t first = s.first, last = s.last, word;

        if (s.body == BODY_BLOCK && first > 0 && syntax_is(&m->syntax, first - 1, "{") &&
            m->syntax.v[first - 1].match == last + 1) {
            first--;
            last++;
        } else if (s.body != BODY_BARE && s.body != BODY_ELSE) {
            return s;
        }
        word = idle_if(m, first, last);
        if (first > 0 && syntax_is(&m->syntax, first - 1, "else"))
            return (Statement){
                .first = first - 1, .last = last, .body = BODY_BLOCK, .head = NO_TOKEN};
        if (word == NO_TOKEN)
            return s;
        s = syntax_around(&m->syntax, word, last);
    }
}

/* Deletes tokens with their line, if nothing else stands there; a comment stays. */
static void delete_tokens(Mending *m, uint32_t first, uint32_t last)
{
    const Source *source = m->syntax.source;
    uint32_t start = m->syntax.v[first].start, end = m->syntax.v[last].end;
    uint32_t from = line_start(m, start), to = line_end(m, end);

    if (is_blank(m, from, start) && is_blank(m, end, to)) {
        start = from;
        end = to;
        end += end < source->len && source->data[end] == '\r';
        end += end < source->len && source->data[end] == '\n';
    } else if (!is_blank(m, from, start)) {
        while (start > from && is_blank(m, start - 1, start))
            start--;
    } else {
        while (end < to && is_blank(m, end, end + 1))
            end++;
    }
    mending_edit(m, start, end, "");
}

void mending_remove(Mending *m, Statement statement)
{
    Statement s = widen(m, statement);
    uint32_t start = m->syntax.v[s.first].start, end = m->syntax.v[s.last].end;

    switch (s.body) {
    case BODY_BLOCK:
        delete_tokens(m, s.first, s.last);
        return;
    case BODY_BARE:
    case BODY_DO:
    case BODY_ELSE:
        mending_edit(m, start, end, "{ }");
        return;
    case BODY_LABEL:
        mending_edit(m, start, end, ";");
        return;
    case BODY_UNKNOWN:
        return;
    }
}
