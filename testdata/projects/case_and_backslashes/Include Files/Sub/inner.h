#pragma once
#define INNER 8
