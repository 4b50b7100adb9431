/* What parent and worker say to each other: messages of a fixed head and a body.
 *
 * A request's body is a list of NUL-ended strings: path, directory, header set, style,
 * number of buffers and of own headers, path and text of each, flags... An answer's
 * body is the text of the unit, or with MESSAGE_FAILED the reason. Both ends are one
 * program, so there is no version.
 */
#ifndef HL_MESSAGE_H
#define HL_MESSAGE_H

#include "base/text.h"
#include "front/front.h"

typedef enum { MESSAGE_REQUEST = 1, MESSAGE_UNIT, MESSAGE_FAILED } MessageKind;

#define MESSAGE_HEAD 16
#define MESSAGE_MOST ((uint64_t)1 << 30) /* a longer body is taken for garbage */

/* Writes the head into `out` (MESSAGE_HEAD bytes). */
void message_head(unsigned char *out, MessageKind kind, uint64_t len);
/* Reads a head. False: it is none. */
bool message_read_head(const unsigned char *head, MessageKind *kind, uint64_t *len);
/* Adds the body of a request. */
void message_add_job(Text *out, const FrontJob *job);
/* Reads the body of a request; the job's texts live in `body`. False: malformed. */
bool message_read_job(Arena *arena, const char *body, size_t len, FrontJob *out);

#endif
