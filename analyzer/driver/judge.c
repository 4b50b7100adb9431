/* Gives the engine its units. */
#include "driver/judge.h"

static bool add_unit(Engine *engine, const Load *load, Settings *settings, Unit *unit,
                     Err *err)
{
    const Config *config = settings_for(settings, unit->path, err);
    const Models *models =
        config ? settings_models(settings, load->names, config, err) : NULL;

    if (!models || !settings_mark(settings, unit, err))
        return false;
    engine_add_with(engine, unit, models);
    return true;
}

static Engine *make(const Load *load, const Options *options, Settings *settings,
                    const EngineWatch *watch, const Rule ***rules, Err *err)
{
    Unit **units = ARENA_NEW_N(load->arena, Unit *, load->units.n + 1);
    Engine *engine;

    for (uint32_t i = 0; i < load->units.n; i++)
        units[i] = load->units.v[i].unit;
    if (!settings_rules(settings, units, load->units.n, rules, err))
        return NULL;
    engine = engine_new(load->arena, load->names, NULL,
                        (EngineOptions){.rules = *rules,
                                        .debug_function = options->debug_states,
                                        .watch = watch});
    for (uint32_t i = 0; i < load->units.n; i++)
        if (!add_unit(engine, load, settings, units[i], err))
            return NULL;
    return engine;
}

Engine *judge_make(const Load *load, const Options *options, Settings *settings,
                   const Rule ***rules, Err *err)
{
    return make(load, options, settings, NULL, rules, err);
}

Engine *judge_watched(const Load *load, const Options *options, Settings *settings,
                      const EngineWatch *watch, const Rule ***rules, Err *err)
{
    Engine *engine = make(load, options, settings, watch, rules, err);

    if (engine)
        engine_run(engine);
    return engine;
}

Engine *judge(const Load *load, const Options *options, Settings *settings,
              const Rule ***rules, Err *err)
{
    return judge_watched(load, options, settings, NULL, rules, err);
}
