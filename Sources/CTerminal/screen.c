#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CTerminal.h"
#include "private.h"

#include <curses.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

// Clicks and drags, but not every motion: over a network that floods the link. The coordinates are asked for
// in decimal (1006) because curses falls back to bytes, which end at column 223, under tmux and screen.
#define MOUSE_ON "\033[?1002h\033[?1006h"
#define MOUSE_OFF "\033[?1006l\033[?1002l"
#define PASTE_ON "\033[?2004h"
#define PASTE_OFF "\033[?2004l"
// The title goes on a stack of the terminal and comes back from it (xterm's control sequences, "XTWINOPS"). Most
// descriptions do so themselves on entering the other screen; those of tmux and screen do not.
#define TITLE_AWAY "\033[22;2t"
#define TITLE_BACK "\033[23;2t"

static SCREEN *screen;
static bool utf8, mouse, title, taken_back;
// Whether anything was sent to the terminal. Before the first frame there is nothing to take back.
static bool entered;
static struct { int row, column; bool visible; } cursor;

static void put(const char *sequence) { write_all(STDOUT_FILENO, sequence, strlen(sequence)); }

static bool locale_writes_utf8(const char *name) {
  return setlocale(LC_CTYPE, name) != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

// Only the character type: numbers and sorting must not depend on the machine.
static void choose_locale(void) {
  static const char *const names[] = { "", "C.UTF-8", "C.utf8", "fr_FR.UTF-8", "en_US.UTF-8" };
  utf8 = false;
  for (size_t i = 0; i < sizeof names / sizeof *names && !utf8; i++) utf8 = locale_writes_utf8(names[i]);
}

// Sent at once: the terminal wakes up for each piece.
static void modes_on(void) {
  char modes[64] = "";
  if (title) strcat(modes, TITLE_AWAY);
  strcat(modes, PASTE_ON);
  if (mouse) strcat(modes, MOUSE_ON);
  put(modes);
}

static void modes_off(void) {
  put(MOUSE_OFF PASTE_OFF);
  if (title) put(TITLE_BACK);
}

static void prepare_farewell(void) {
  guard_farewell(MOUSE_OFF PASTE_OFF);
  if (title) guard_farewell(TITLE_BACK);
  static const char *const names[] = { "smam", "cnorm", "op", "sgr0", "rmcup" };
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) guard_farewell(ct_capability(names[i]));
}

// Until it has been left once, curses 6.4 writes to the terminal at every movement of the cursor: some fifty
// small pieces a frame, which can be seen to arrive and take longer than all the rest. It is therefore left
// before anything of it has gone out, to nowhere.
static void leave_unseen(void) {
  int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  int terminal = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 10);
  if (nowhere >= 0 && terminal >= 0 && dup2(nowhere, STDOUT_FILENO) >= 0) {
    endwin();
    dup2(terminal, STDOUT_FILENO);
  }
  if (nowhere >= 0) close(nowhere);
  if (terminal >= 0) close(terminal);
}

// Curses opens a terminal that cannot place the cursor (TERM=dumb) as well, and then prints lines of blanks.
static int start_curses(const char *term) {
  screen = newterm(term, stdout, stdin);
  if (!screen) return terminfo_refusal(term);
  if (ct_has("cup")) return CT_OPENED;
  reset_shell_mode();
  delscreen(screen);
  screen = NULL;
  return CT_NO_CURSOR_ADDRESSING;
}

// Sends what curses has ready. With the first frame, and not before, the terminal goes to the other screen: nobody sees
// it empty, and nothing is to be taken back if there is no frame.
static void show(void) {
  bool first = !entered;
  if (first) prepare_farewell();
  entered = true;
  doupdate();
  if (first) modes_on();
}

static void leave(void) {
  if (entered) {
    modes_off();
    endwin();
  } else {
    reset_shell_mode();
  }
}

static int open_screen(const char *term, bool keeps_title) {
  static bool at_exit;
  if (screen) return CT_FAILED;
  choose_locale();
  // curses would believe them for ever and never see a resize.
  unsetenv("LINES");
  unsetenv("COLUMNS");
  if (!guard_begin()) return CT_FAILED;
  int answer = start_curses(term);
  if (answer != CT_OPENED) {
    guard_end();
    return answer;
  }
  if (!at_exit) at_exit = atexit(ct_close) == 0;
  guard_claim_stop();
  const char *entering = ct_capability("smcup");
  title = keeps_title && !(entering && strstr(entering, "\033[22;"));
  terminfo_suit();
  leave_unseen();
  raw();
  noecho();
  nonl();
  // The cursor follows the focus in every frame; "leaveok" left braille users without it (jarun/nnn#2161).
  leaveok(stdscr, FALSE);
  idlok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  // A frame is sent whole: with type-ahead checks curses may stop half-way when a key is waiting.
  typeahead(-1);
  cells_begin();
  cursor.row = cursor.column = 0;
  cursor.visible = false;
  mouse = taken_back = entered = false;
  return CT_OPENED;
}

int ct_open(const char *term, bool keeps_title) {
  bool is_builtin = strcmp(term, CT_BUILTIN) == 0;
  // Not left in the environment: programs started from here have a terminal of their own to describe.
  if (is_builtin) builtin_begin();
  int answer = open_screen(term, keeps_title);
  if (is_builtin) builtin_end();
  return answer;
}

void ct_close(void) {
  if (!screen) return;
  leave();
  delscreen(screen);
  screen = NULL;
  cells_end();
  guard_end();
}

void ct_suspend(void) {
  if (!screen) return;
  leave();
  guard_stop();
  ct_resume();
  taken_back = true;
}

void ct_resume(void) {
  if (!screen) return;
  // Stopped from outside with no warning (SIGSTOP), the screen was never left: start again from there.
  if (!isendwin()) endwin();
  reset_prog_mode();
  if (entered) modes_on();
  screen_fit();
}

void screen_continued(void) {
  if (!taken_back) ct_resume();
  taken_back = false;
}

void screen_fit(void) {
  struct winsize now;
  if (!screen) return;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &now) == 0 && now.ws_row > 0 && now.ws_col > 0) {
    if (now.ws_row != LINES || now.ws_col != COLS) resizeterm(now.ws_row, now.ws_col);
  }
  // Even at the same size the terminal may have reflowed what it shows.
  clearok(curscr, TRUE);
}

void ct_size(int *rows, int *columns) {
  *rows = screen ? LINES : 0;
  *columns = screen ? COLS : 0;
}

bool ct_is_utf8(void) { return utf8; }

void ct_cursor(int row, int column, bool visible) {
  cursor.row = row;
  cursor.column = column;
  cursor.visible = visible;
}

void ct_flush(bool everything) {
  if (!screen) return;
  // Hidden before the frame and shown after it, so that it is never seen on its way.
  if (!cursor.visible) curs_set(0);
  if (everything) clearok(curscr, TRUE);
  wmove(stdscr, cursor.row, cursor.column);
  wnoutrefresh(stdscr);
  show();
  if (cursor.visible) curs_set(1);
}

void ct_renew_row(int row) {
  if (screen && row >= 0 && row < LINES) wredrawln(stdscr, row, 1);
}

void ct_mouse(bool on) {
  if (!screen || on == mouse) return;
  mouse = on;
  if (entered) put(on ? MOUSE_ON : MOUSE_OFF);
}

void ct_write(const uint8_t *bytes, size_t count) {
  if (!screen) return;
  if (!entered) show();
  write_all(STDOUT_FILENO, bytes, count);
}
