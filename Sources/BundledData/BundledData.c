#include "BundledData.h"
