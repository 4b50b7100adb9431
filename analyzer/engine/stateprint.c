/* States as text, for --debug-states and the tests. */
#include "engine/explore.h"

const char *life_text(Life life)
{
    switch (life) {
    case LIFE_PENDING:
        return "pending";
    case LIFE_LIVE:
        return "live";
    case LIFE_FAILED:
        return "failed";
    case LIFE_RELEASED:
        return "released";
    case LIFE_ESCAPED:
        return "escaped";
    case LIFE_MUTED:
        return "muted";
    }
    return "?";
}

static const char *default_text(DefaultKind kind)
{
    switch (kind) {
    case DEFAULT_ZERO:
        return "  zero ";
    case DEFAULT_FORGOTTEN:
        return "  forgotten ";
    case DEFAULT_UNDEFINED:
        return "  undefined ";
    case DEFAULT_COPIED:
        return "  copied ";
    }
    return "";
}

static void print_val(const Explorer *ex, Val v, Text *out)
{
    val_print(ex->values, ex->program, ex->fn, v, out);
}

static void print_handle(const Explorer *ex, const HandleRec *h, Text *out)
{
    text_add(out, "  handle ");
    print_val(ex, h->sym, out);
    text_printf(out, " %s%s%s%s", life_text(h->pub.life),
                h->was_faulted ? " faulted" : "", h->has_escaped ? " escaped" : "",
                h->is_collected ? " collected" : "");
    if (h->pub.life == LIFE_PENDING && h->decider) {
        text_add(out, " on ");
        print_val(ex, h->decider, out);
        text_add(out, " in {");
        fact_print(ex->facts, h->success, out);
        text_add(out, "} before ");
        print_val(ex, h->before, out);
    }
    text_char(out, '\n');
}

static void print_boxes(const Explorer *ex, const Boxes *b, Text *out)
{
    for (uint32_t row = 0; row < b->nrows; row++) {
        text_add(out, row == 0 ? "  either" : "  or");
        for (uint32_t i = 0; i < b->ncols; i++) {
            text_add(out, i == 0 ? " " : ", ");
            print_val(ex, b->cols[i], out);
            text_add(out, " in {");
            fact_print(ex->facts, b->facts[row * b->ncols + i], out);
            text_add(out, "}");
        }
        text_char(out, '\n');
    }
}

void state_print(const Explorer *ex, const State *s, Text *out)
{
    uint32_t i;

    for (i = 0; i < s->ncells; i++) {
        text_add(out, "  ");
        print_val(ex, s->cells[i].place, out);
        text_add(out, " = ");
        print_val(ex, s->cells[i].value, out);
        text_char(out, '\n');
    }
    for (i = 0; i < s->nregs; i++) {
        text_printf(out, "  %%%u = ", s->regs[i].reg);
        print_val(ex, s->regs[i].value, out);
        text_char(out, '\n');
    }
    for (i = 0; i < s->nknowns; i++) {
        text_add(out, "  ");
        print_val(ex, s->knowns[i].val, out);
        text_add(out, " in {");
        fact_print(ex->facts, s->knowns[i].fact, out);
        text_add(out, "}\n");
    }
    for (i = 0; i < s->nrels; i++) {
        text_add(out, "  ");
        print_val(ex, s->rels[i].a, out);
        text_add(out, s->rels[i].is_equal ? " == " : " != ");
        print_val(ex, s->rels[i].b, out);
        text_char(out, '\n');
    }
    if (s->boxes)
        print_boxes(ex, s->boxes, out);
    for (i = 0; i < s->ndefaults; i++) {
        text_add(out, default_text(s->defaults[i].kind));
        print_val(ex, s->defaults[i].place, out);
        if (s->defaults[i].from) {
            text_add(out, " from ");
            print_val(ex, s->defaults[i].from, out);
        }
        text_char(out, '\n');
    }
    for (i = 0; i < s->nhandles; i++)
        print_handle(ex, &s->handles[i], out);
}
