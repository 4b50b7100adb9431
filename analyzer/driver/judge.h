/* From loaded units to what the engine finds in them. */
#ifndef HL_JUDGE_H
#define HL_JUDGE_H

#include "driver/load.h"
#include "driver/settings.h"

/* Makes an engine with all units of `load`, each with the models of its configuration,
 * and the rules that are on for some file, which *rules names. It lives in the arena of
 * `load` and has not run. NULL: a configuration is wrong. */
Engine *judge_make(const Load *load, const Options *options, Settings *settings,
                   const Rule ***rules, Err *err);
/* The same with someone who watches (or NULL), and runs it. `watch` must live as long. */
Engine *judge_watched(const Load *load, const Options *options, Settings *settings,
                      const EngineWatch *watch, const Rule ***rules, Err *err);
/* The same as judge_make, and runs it. */
Engine *judge(const Load *load, const Options *options, Settings *settings,
              const Rule ***rules, Err *err);

#endif
