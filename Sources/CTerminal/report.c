#define _GNU_SOURCE
#include "CTerminal.h"
#include "private.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <unwind.h>

// What is written when the program crashes. Everything here runs in a signal handler: no allocation, no stdio.

static char path[4096], heading[256], sentence[1024];

static void keep(char *place, size_t room, const char *text) {
  // What does not fit is not kept in part: half a path is another file's.
  if (strlen(text) < room) strcpy(place, text);
  else place[0] = '\0';
}

void ct_report(const char *file, const char *title, const char *words) {
  keep(path, sizeof path, file);
  keep(heading, sizeof heading, title);
  keep(sentence, sizeof sentence, words);
}

static void put(int file, const char *text) { write_all(file, text, strlen(text)); }

static void put_number(int file, uintptr_t number, unsigned base) {
  char digits[20];
  size_t at = sizeof digits;
  do {
    digits[--at] = "0123456789abcdef"[number % base];
    number /= base;
  } while (number > 0);
  write_all(file, digits + at, sizeof digits - at);
}

static void make_folders(void) {
  for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = '\0';
    mkdir(path, 0700);
    *slash = '/';
  }
}

// The frames, as addresses, and where the program stands in memory: with the build that still has its names, that
// is enough to say where it stopped.
struct walk { int file, depth; };

static _Unwind_Reason_Code put_frame(struct _Unwind_Context *frame, void *argument) {
  struct walk *walk = argument;
  put(walk->file, "0x");
  put_number(walk->file, _Unwind_GetIP(frame), 16);
  put(walk->file, "\n");
  // A stack that ran over holds a hundred thousand times the same.
  return ++walk->depth < 60 ? _URC_NO_REASON : _URC_END_OF_STACK;
}

static void put_place(int file) {
  char part[256];
  int maps = open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
  ssize_t got = maps < 0 ? 0 : read(maps, part, sizeof part);
  if (maps >= 0) close(maps);
  const char *end = got > 0 ? memchr(part, ' ', (size_t)got) : NULL;
  if (!end) return;
  put(file, "\nprogram at ");
  write_all(file, part, (size_t)(end - part));
  put(file, "\n");
}

void report_write(int number, int errors) {
  if (!path[0]) return;
  make_folders();
  int file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600);
  if (file < 0) return;
  put(file, heading);
  put(file, "\nsignal ");
  put_number(file, (uintptr_t)number, 10);
  put(file, "\n\n");
  char part[512];
  off_t at = 0;
  ssize_t got;
  while (errors >= 0 && (got = pread(errors, part, sizeof part, at)) > 0) {
    write_all(file, part, (size_t)got);
    at += got;
  }
  put_place(file);
  // What stands above is safe before the walk begins, which may itself fail in a broken memory.
  fsync(file);
  put(STDERR_FILENO, sentence);
  struct walk walk = { .file = file };
  _Unwind_Backtrace(put_frame, &walk);
  close(file);
}
