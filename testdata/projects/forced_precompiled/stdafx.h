#pragma once
#include <windows.h>
#define FROM_PRECOMPILED 1
