/* Expectations in comments, and their comparison with a SARIF log.
 *
 *   // expect: HL101 "part of the message", HL201   exactly these results start on this line
 *   // step: "words"                                the path of some result passes here with these words
 *   // todo: HL201                                  an admitted miss on this line
 *   // todo-ok: HL201                               an admitted false alarm on this line
 *   // needs: 21                                    the fixture needs that libclang (anywhere in a source)
 *
 * An admitted miss or false alarm that no longer is one is a failure, so the lists only
 * shrink.
 */
#ifndef HL_EXPECT_H
#define HL_EXPECT_H

#include "base/text.h"

typedef enum { EXPECT_RESULT, EXPECT_STEP, EXPECT_TODO, EXPECT_TODO_OK } ExpectKind;

typedef struct {
    ExpectKind kind;
    const char *path; /* absolute */
    uint32_t line;
    const char *rule;  /* "HL101"; EXPECT_STEP: NULL */
    const char *words; /* part of the message, or NULL */
    bool met;
} Expect;

typedef struct {
    Expect *v;
    uint32_t n, cap;
    uint32_t needs; /* libclang version wanted, 0: any */
} Expects;

/* Adds what stands in the comments of a source. False: it cannot be read, or a comment is
 * malformed (then `complaint` says which). */
bool expects_read(Arena *arena, const char *path, Expects *out, Text *complaint);

/* Compares with a SARIF log whose relative URIs start at `root`. Adds one line to
 * `complaint` for each difference; true when there is none. */
bool expects_match(Arena *arena, Expects *expects, const char *sarif, size_t len,
                   const char *root, Text *complaint);

#endif
