/* From the metadata of a ClCompile item to compiler flags in cl's style. */
#ifndef HL_PROJECT_VCFLAGS_H
#define HL_PROJECT_VCFLAGS_H

#include "project/msbuild.h"
#include "project/project.h"

typedef struct {
    Words flags;
    ARRAY(ProjectOrigin) origins; /* parallel */
} VcFlags;

/* Makes the flags of one item of an evaluated project, in the project's arena. What
 * cannot be resolved becomes a note of the project. Paths of folders and forced
 * headers are looked for without regard to case and come out absolute; folders of the
 * toolchain are left out, because our own headers stand for what is in them. */
void vcflags_make(Msbuild *m, const Item *item, VcFlags *out);
/* Whether a source of this name is C unless a flag says otherwise. */
bool vcflags_is_c(const char *path);

#endif
