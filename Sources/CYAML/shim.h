// The system's libyaml, seen from Swift: its public header and nothing else.
#ifndef CYAML_SHIM_H
#define CYAML_SHIM_H

#include <yaml.h>

#endif
