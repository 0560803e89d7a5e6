#pragma once

// What the files of this target share.

#include <stdbool.h>
#include <stddef.h>

/// Why `newterm` did not open a terminal of that name: its description is missing, or is of one that has no cursor.
int terminfo_refusal(const char *term);

/// Shortens the attribute strings of the description in use, and takes out what resets the user's palette.
void terminfo_suit(void);

/// Saves the terminal's settings, installs the handlers and puts standard error aside. False: not possible.
bool guard_begin(void);

/// Takes the stop signal over; curses claims it in `newterm`.
void guard_claim_stop(void);

/// Adds to what the crash handler sends. The string is copied; time paddings are dropped.
void guard_farewell(const char *sequence);

/// Puts the handlers and standard error back, and shows what was written there meanwhile.
void guard_end(void);

/// Stops the process group, and returns when it is continued.
void guard_stop(void);

/// The reading end of the pipe that the handlers write to.
int guard_pipe(void);

/// The signals that came since the last call, as the bits of `ct_read`.
int guard_reports(void);

/// Writes all of it, whatever the size of each piece.
void write_all(int file, const void *bytes, size_t count);

/// Starts the colours, and gives back the room that rows took.
void cells_begin(void);
void cells_end(void);

/// Follows the size of the terminal.
void screen_fit(void);

/// Takes the screen back after a stop, unless `ct_suspend` has done so already.
void screen_continued(void);

/// Writes the report of a crash, and says where it is. Runs in a signal handler.
/// `errors`: a file of what was written to standard error, or -1.
void report_write(int number, int errors);

/// Between these two, ncurses knows no other description than the one that the program carries along.
void builtin_begin(void);
void builtin_end(void);
