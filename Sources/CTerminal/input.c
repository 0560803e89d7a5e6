#include "CTerminal.h"
#include "private.h"

#include <errno.h>
#include <poll.h>
#include <unistd.h>

// Bytes, not curses' keys. `wget_wch` reads one byte at a time, hands an escape sequence that it does not know
// over as so many key presses, and lets one broken UTF-8 byte swallow the seven after it.
int ct_read(int timeout_ms, uint8_t *bytes, size_t room, size_t *count) {
  struct pollfd sources[2] = {
    { .fd = STDIN_FILENO, .events = POLLIN },
    { .fd = guard_pipe(), .events = POLLIN },
  };
  int ready;
  *count = 0;
  do ready = poll(sources, 2, timeout_ms);
  while (ready < 0 && errno == EINTR);
  if (ready <= 0) return 0;

  int report = sources[1].revents & POLLIN ? guard_reports() : 0;
  if (sources[0].revents) {
    ssize_t got = read(STDIN_FILENO, bytes, room);
    if (got > 0) {
      *count = (size_t)got;
      report |= CT_INPUT;
    } else if (got == 0 || (errno != EAGAIN && errno != EINTR)) {
      // The terminal has gone: without this the loop would spin on a file that is always at its end.
      report |= CT_HUNG_UP;
    }
  }
  if (report & CT_CONTINUED) screen_continued();
  else if (report & CT_RESIZED) screen_fit();
  return report;
}

void write_all(int file, const void *bytes, size_t count) {
  const char *next = bytes;
  while (count > 0) {
    ssize_t sent = write(file, next, count);
    if (sent > 0) {
      next += sent;
      count -= (size_t)sent;
    } else if (sent < 0 && errno == EAGAIN) {
      // Somebody who shares the terminal made it non-blocking.
      struct pollfd target = { .fd = file, .events = POLLOUT };
      if (poll(&target, 1, 1000) <= 0) return;
    } else if (sent >= 0 || errno != EINTR) {
      return;
    }
  }
}
