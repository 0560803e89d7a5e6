#pragma once
#include <stddef.h>
#include <stdint.h>

/// One file of the dataset, compiled into the program.
typedef struct {
  const char *name;
  const uint8_t *bytes;
  size_t count;
  /// 1: entities and links, which every screen needs; 2: details; 3: communes, map and places;
  /// 4: situations, tours and questions. All but the first are read when first asked for.
  int part;
} bundled_file;

/// The number of bundled files.
int bundled_count(void);

/// The file of that index, from 0.
bundled_file bundled_get(int index);

/// The number of files that a new dataset starts from.
int template_count(void);

/// The file of that index, from 0. Its part says nothing.
bundled_file template_get(int index);
