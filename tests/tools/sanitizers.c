/* What the sanitizers are told in each program of the preset `sanitize`, also when it is
 * run by hand; ASAN_OPTIONS says more or otherwise. No leak is suppressed: libclang frees
 * what it takes.
 */

/* Called by the sanitizers' run-time library before main: its name, not ours. */
const char *__asan_default_options(void);

/* libclang puts a signal stack of its own into the thread that parses, and the sanitizer
 * would unmap it when the thread ends. Hostile input makes libclang overflow its stack: a
 * worker must die of the signal, as it does for a user; in any other place a signal fails
 * the test that sees it. */
const char *__asan_default_options(void)
{
    return "use_sigaltstack=0:handle_segv=0:handle_sigbus=0:handle_sigill=0:handle_abort=0:"
           "handle_sigfpe=0:detect_leaks=1";
}
