/* --dump-config: the configuration that holds for what was named, written as a
 * configuration, with comments that say where each value came from.
 */
#include "driver/dump.h"

#include "base/file.h"
#include "rules/rules.h"

#include <string.h>

static const char *const levels[] = {"note", "warning", "error"};

typedef struct {
    const Options *options;
    const Config *config;
    Text *out;
    uint32_t n; /* elements of the list at hand */
} Dump;

/* The comment above a value. */
static void add_origin(Dump *d, ConfigKey key)
{
    const char *path = d->config->path;
    bool is_given = path && d->config->lines[key];

    text_add(d->out, "  // ");
    if (is_given)
        text_printf(d->out, "%s:%u", text_printable(d->out->arena, path),
                    d->config->lines[key]);
    if (key == CONFIG_CHECKS && d->options->checks.n)
        text_add(d->out, is_given && d->options->checks.v[0][0] == '-' ? " and --checks"
                                                                       : "--checks");
    else if (key == CONFIG_MODELS && d->options->models.n)
        text_add(d->out, is_given ? " and --models" : "--models");
    else if (!is_given)
        text_add(d->out, "built in");
    text_char(d->out, '\n');
}

static void add_item(Dump *d, const char *text)
{
    text_add(d->out, d->n++ ? ", " : "");
    text_quote(d->out, text);
}

static void begin(Dump *d, ConfigKey key, char bracket)
{
    add_origin(d, key);
    text_printf(d->out, "  \"%s\": %c", config_key(key), bracket);
    d->n = 0;
}

static void end(Dump *d, ConfigKey key, char bracket)
{
    text_printf(d->out, "%c%s\n", bracket, key + 1 < CONFIG_NKEYS ? "," : "");
}

static void add_words(Dump *d, const ConfigWords *words)
{
    for (uint32_t i = 0; i < words->n; i++)
        add_item(d, words->v[i]);
}

static void add_levels(Dump *d)
{
    for (uint32_t i = 0; rules_all[i]; i++) {
        text_printf(d->out, "%s\n    \"%s\": \"%s\"", i ? "," : "", rules_all[i]->id,
                    levels[d->config->levels[i]]);
        if (d->config->level_lines[i])
            text_printf(d->out, " /* line %u */", d->config->level_lines[i]);
    }
    text_add(d->out, "\n  ");
}

static void add_list(Dump *d, ConfigKey key)
{
    const Config *c = d->config;

    switch (key) {
    case CONFIG_PACKS:
        for (uint32_t i = 0; c->pack_names[i]; i++)
            if (c->packs[i])
                add_item(d, c->pack_names[i]);
        break;
    case CONFIG_CHECKS:
        for (uint32_t i = 0; rules_all[i]; i++)
            if (c->is_on[i])
                add_item(d, rules_all[i]->id);
        break;
    case CONFIG_MODELS:
        add_words(d, &c->models);
        for (uint32_t i = 0; i < d->options->models.n; i++)
            add_item(d, path_absolute(d->out->arena, NULL, d->options->models.v[i]));
        break;
    case CONFIG_EXCLUDE:
        add_words(d, &c->exclude);
        break;
    case CONFIG_NORETURN:
        add_words(d, &c->noreturn);
        break;
    case CONFIG_FLAGS:
        for (uint32_t i = 0; i < c->flags.n; i++)
            add_item(d, arena_printf(d->out->arena, "%s%s", c->flags.v[i].gcc,
                                     c->flags.v[i].value));
        break;
    case CONFIG_LEVELS:
    case CONFIG_NKEYS:
        break;
    }
}

static void add_config(const Options *options, const Config *config, Text *out)
{
    Dump d = {.options = options, .config = config, .out = out};

    text_add(out, "{\n");
    for (int key = 0; key < CONFIG_NKEYS; key++) {
        bool is_object = key == CONFIG_LEVELS;

        begin(&d, (ConfigKey)key, is_object ? '{' : '[');
        if (is_object)
            add_levels(&d);
        else
            add_list(&d, (ConfigKey)key);
        end(&d, (ConfigKey)key, is_object ? '}' : ']');
    }
    text_add(out, "}\n");
}

bool dump_config(Arena *arena, const Options *options, Settings *settings, Text *out,
                 Err *err)
{
    const char *here = ".";
    const char *const *paths = options->paths.n ? options->paths.v : &here;
    uint32_t n = options->paths.n ? options->paths.n : 1;

    for (uint32_t i = 0; i < n; i++) {
        const char *path = path_absolute(arena, NULL, paths[i]);
        const Config *config = file_is_dir(path) ? settings_below(settings, path, err)
                                                 : settings_for(settings, path, err);

        if (!config)
            return false;
        text_printf(out, "// %s\n", text_printable(arena, paths[i]));
        add_config(options, config, out);
    }
    return true;
}
