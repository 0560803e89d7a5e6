#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CTerminal.h"
#include "private.h"

#include <curses.h>
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

static SCREEN *screen;
static bool utf8, default_colors, mouse, taken_back;
static struct { int row, column; bool visible; } cursor;
static cchar_t *line;
static int line_room;

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

static void modes_on(void) {
  put(PASTE_ON);
  if (mouse) put(MOUSE_ON);
}

static void modes_off(void) { put(MOUSE_OFF PASTE_OFF); }

static void prepare_farewell(void) {
  guard_farewell(MOUSE_OFF PASTE_OFF);
  static const char *const names[] = { "smam", "cnorm", "op", "sgr0", "rmcup" };
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) guard_farewell(ct_capability(names[i]));
}

int ct_open(const char *term) {
  static bool at_exit;
  if (screen) return CT_FAILED;
  int answer = terminfo_check(term);
  if (answer != CT_OPENED) return answer;
  choose_locale();
  // curses would believe them for ever and never see a resize.
  unsetenv("LINES");
  unsetenv("COLUMNS");
  if (!guard_begin()) return CT_FAILED;
  screen = newterm(term, stdout, stdin);
  if (!screen) {
    guard_end();
    return CT_UNKNOWN_TERMINAL;
  }
  if (!at_exit) at_exit = atexit(ct_close) == 0;
  guard_claim_stop();
  prepare_farewell();
  raw();
  noecho();
  nonl();
  // The cursor follows the focus in every frame; "leaveok" left braille users without it (jarun/nnn#2161).
  leaveok(stdscr, FALSE);
  idlok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  // A frame is sent whole: with type-ahead checks curses may stop half-way when a key is waiting.
  typeahead(-1);
  start_color();
  default_colors = use_default_colors() == OK;
  cursor.row = cursor.column = 0;
  cursor.visible = false;
  mouse = taken_back = false;
  // This sends what curses has held back so far, so that the screen is entered, and the title saved, before
  // anything is written around it.
  curs_set(0);
  modes_on();
  return CT_OPENED;
}

void ct_close(void) {
  if (!screen) return;
  modes_off();
  endwin();
  delscreen(screen);
  screen = NULL;
  free(line);
  line = NULL;
  line_room = 0;
  guard_end();
}

void ct_suspend(void) {
  if (!screen) return;
  modes_off();
  endwin();
  guard_stop();
  ct_resume();
  taken_back = true;
}

void ct_resume(void) {
  if (!screen) return;
  // Stopped from outside with no warning (SIGSTOP), the screen was never left: start again from there.
  if (!isendwin()) endwin();
  reset_prog_mode();
  modes_on();
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

int ct_colors(void) { return screen && has_colors() ? COLORS : 0; }

int ct_pairs(void) { return screen ? COLOR_PAIRS : 0; }

bool ct_is_utf8(void) { return utf8; }

void ct_define_pair(int pair, int foreground, int background) {
  if (!screen) return;
  if (!default_colors) {
    if (foreground < 0) foreground = COLOR_WHITE;
    if (background < 0) background = COLOR_BLACK;
  }
  init_extended_pair(pair, foreground, background);
}

// Fields set one by one: `setcchar` takes seven times as long and dominates the painting of a frame.
static void set_cell(cchar_t *cell, uint32_t scalar, uint32_t mark, uint8_t attributes, int16_t pair) {
  attr_t look = COLOR_PAIR(pair > 255 ? 255 : pair);
  if (attributes & CT_BOLD) look |= WA_BOLD;
  if (attributes & CT_UNDERLINE) look |= WA_UNDERLINE;
  if (attributes & CT_REVERSE) look |= WA_REVERSE;
  memset(cell, 0, sizeof *cell);
  cell->attr = look;
  cell->chars[0] = (wchar_t)scalar;
  cell->chars[1] = (wchar_t)mark;
#if NCURSES_EXT_COLORS
  cell->ext_color = pair;
#endif
}

void ct_page(uint8_t attributes, int16_t pair) {
  if (!screen) return;
  cchar_t blank;
  set_cell(&blank, ' ', 0, attributes, pair);
  wbkgrndset(stdscr, &blank);
}

static bool make_room(int count) {
  if (count <= line_room) return true;
  cchar_t *more = realloc(line, (size_t)count * sizeof *line);
  if (!more) return false;
  line = more;
  line_room = count;
  return true;
}

void ct_paint_row(int row, const struct ct_cell *cells, int count) {
  if (!screen || row < 0 || row >= LINES) return;
  if (count > COLS) count = COLS;
  if (!make_room(count)) return;
  int used = 0;
  for (int i = 0; i < count; i++) {
    struct ct_cell cell = cells[i];
    // Curses fills the right half of a wide character by itself, and would end the row at an empty cell.
    if (cell.width == 0) continue;
    // Curses counts columns with the C library's table. Where that differs from the caller's, or the edge
    // cuts the character in two, as many plain characters keep the row aligned.
    bool plain = cell.scalar >= 0x20 && cell.scalar < 0x7F;
    bool cut = cell.width == 2 && i + 1 == count;
    if (cut || (!plain && wcwidth((wchar_t)cell.scalar) != cell.width)) {
      for (int k = 0; k < (cut ? 1 : cell.width); k++) {
        set_cell(&line[used++], cut ? ' ' : '?', 0, cell.attributes, cell.pair);
      }
      continue;
    }
    if (cell.mark && wcwidth((wchar_t)cell.mark) != 0) cell.mark = 0;
    set_cell(&line[used++], cell.scalar, cell.mark, cell.attributes, cell.pair);
  }
  mvwadd_wchnstr(stdscr, row, 0, line, used);
}

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
  doupdate();
  if (cursor.visible) curs_set(1);
}

void ct_mouse(bool on) {
  if (!screen || on == mouse) return;
  mouse = on;
  put(on ? MOUSE_ON : MOUSE_OFF);
}

void ct_write(const uint8_t *bytes, size_t count) {
  if (screen) write_all(STDOUT_FILENO, bytes, count);
}
