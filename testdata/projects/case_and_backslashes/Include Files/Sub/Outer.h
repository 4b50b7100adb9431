#pragma once
#include "INNER.h"
