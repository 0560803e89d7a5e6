#pragma once

// The C side of the terminal. No ncurses type, macro or global reaches the callers, so that Swift 6 sees
// nothing but functions over plain integers. One terminal at a time; every call from one thread
// (curs_threads(3x)).

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// One cell of a row, in terms that the caller chose: code points, columns, attributes and a colour pair.
struct ct_cell {
  uint32_t scalar;
  /// One combining mark, or 0.
  uint32_t mark;
  /// 1, 2, or 0 for the right half of a wide character.
  uint8_t width;
  /// Any of CT_BOLD, CT_UNDERLINE, CT_REVERSE.
  uint8_t attributes;
  /// A pair set by `ct_define_pair`; 0 is the terminal's own colours.
  int16_t pair;
};

/// The attributes of a cell.
enum { CT_BOLD = 1, CT_UNDERLINE = 2, CT_REVERSE = 4 };

/// What `ct_open` answers.
enum { CT_OPENED = 0, CT_UNKNOWN_TERMINAL = 1, CT_NO_CURSOR_ADDRESSING = 2, CT_FAILED = 3 };

/// What `ct_read` reports: any number of these bits.
enum { CT_INPUT = 1, CT_RESIZED = 2, CT_STOP_ASKED = 4, CT_CONTINUED = 8, CT_TERMINATED = 16, CT_HUNG_UP = 32 };

/// The name of the description that the program carries along, for machines that have none (terminfo(5)).
#define CT_BUILTIN "reseau-ecma48"

/// That description, compiled, as ncurses takes it from the environment.
const char *ct_builtin_description(void);

/// Opens the screen on standard input and output, for a terminal of that name. On any answer but CT_OPENED
/// nothing was written and nothing changed, so another name can be tried. Sets the character type's locale,
/// installs the signal handlers and keeps what is written to standard error until `ct_close`.
/// `keeps_title`: whether the window has a title, to be put away while the screen is open and given back after it.
int ct_open(const char *term, bool keeps_title);

/// What a crash leaves, from the next `ct_open` on: a report in that file, whose folders are made, begun by that
/// heading; and words on standard error once the terminal is given back. The strings are copied; one that is too
/// long (4,095, 255 and 1,023 bytes) is left out.
void ct_report(const char *file, const char *heading, const char *words);

/// Gives the terminal back as it was found. Safe to call at any time and more than once; runs at exit too.
void ct_close(void);

/// Leaves the screen, stops the process group as Ctrl-Z does, and comes back when it is continued.
void ct_suspend(void);

/// Takes the screen back after the process was stopped: modes, size, and a full repaint at the next flush.
void ct_resume(void);

/// The extent of the screen, in cells.
void ct_size(int *rows, int *columns);

/// How many colours the terminal shows; 0 for none.
int ct_colors(void);

/// How many pairs it can hold, pair 0 included.
int ct_pairs(void);

/// Whether the terminal description has the named string capability, such as "sitm".
bool ct_has(const char *capability);

/// The bytes of a string capability, or NULL. Valid until `ct_close`.
const char *ct_capability(const char *name);

/// Whether the locale writes UTF-8; if not, only seven-bit characters come out right.
bool ct_is_utf8(void);

/// Gives a pair its colours; -1 is the terminal's own.
void ct_define_pair(int pair, int foreground, int background);

/// What an erased cell looks like, so that clearing the screen or the end of a line already paints the page.
void ct_page(uint8_t attributes, int16_t pair);

/// Paints cells of one row, from a column where a character begins. Cells beyond the edge are dropped.
void ct_paint_row(int row, int column, const struct ct_cell *cells, int count);

/// Has the whole of a row written at the next flush, and not only what differs on it.
void ct_renew_row(int row);

/// Where the hardware cursor rests after each flush, shown or not. It is placed even when hidden: braille
/// displays and screen readers follow it.
void ct_cursor(int row, int column, bool visible);

/// Sends what changed; everything, if the terminal may have been scribbled on.
void ct_flush(bool everything);

/// Reports clicks, drags and the wheel, or leaves the mouse to the terminal's own selection.
void ct_mouse(bool on);

/// Waits for input or a signal, at most that long (for ever if negative), and reports what came; 0 if the
/// time passed. Up to `room` bytes of input go to `bytes`. A resize or a return from a stop has been applied.
int ct_read(int timeout_ms, uint8_t *bytes, size_t room, size_t *count);

/// Sends bytes that curses knows nothing of (a title, a clipboard). Only between two flushes.
void ct_write(const uint8_t *bytes, size_t count);
