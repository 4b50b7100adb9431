/* Places inside objects by the unit's records, for step.c, place.c and the files of
 * calls. */
#ifndef HL_PLACE_H
#define HL_PLACE_H

#include "engine/plan.h"

/* Address of field `index` of the object, whose type is Unit.records[record]. Members of
 * a union share one. */
Val place_field(Explorer *ex, Val object, uint32_t record, uint32_t index);
Val place_base(Explorer *ex, Val object, uint32_t record, uint32_t index);
/* The derived object around base `index` of `record`. */
Val place_derived(Explorer *ex, Val object, uint32_t record, uint32_t index);

#endif
