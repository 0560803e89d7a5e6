#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "CTerminal.h"
#include "private.h"

#include <curses.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <wchar.h>

static bool ready, default_colors;
// The caller's pair 0 is the pair 1 of curses where both mean the terminal's own colours. Going back to its own
// pair 0, curses sends the end of the colour and then of every attribute; to any other, only what differs.
static int first_pair;
static cchar_t *line;
static int line_room;

void cells_begin(void) {
  ready = true;
  start_color();
  default_colors = use_default_colors() == OK;
  // Where some attributes cannot be combined with colours ("ncv"), curses drops them with any pair but its own 0.
  bool combines = default_colors && COLOR_PAIRS > 1 && tigetnum("ncv") <= 0;
  first_pair = combines && init_extended_pair(1, -1, -1) == OK ? 1 : 0;
}

void cells_end(void) {
  ready = false;
  free(line);
  line = NULL;
  line_room = 0;
}

int ct_colors(void) { return ready && has_colors() ? COLORS : 0; }

int ct_pairs(void) { return ready ? COLOR_PAIRS - first_pair : 0; }

void ct_define_pair(int pair, int foreground, int background) {
  if (!ready) return;
  if (!default_colors) {
    if (foreground < 0) foreground = COLOR_WHITE;
    if (background < 0) background = COLOR_BLACK;
  }
  init_extended_pair(pair + first_pair, foreground, background);
}

// Fields set one by one: `setcchar` takes seven times as long and dominates the painting of a frame.
static void set_cell(cchar_t *cell, uint32_t scalar, uint32_t mark, uint8_t attributes, int16_t pair) {
  int number = pair + first_pair;
  attr_t look = COLOR_PAIR(number > 255 ? 255 : number);
  if (attributes & CT_BOLD) look |= WA_BOLD;
  if (attributes & CT_UNDERLINE) look |= WA_UNDERLINE;
  if (attributes & CT_REVERSE) look |= WA_REVERSE;
  memset(cell, 0, sizeof *cell);
  cell->attr = look;
  cell->chars[0] = (wchar_t)scalar;
  cell->chars[1] = (wchar_t)mark;
#if NCURSES_EXT_COLORS
  cell->ext_color = number;
#endif
}

void ct_page(uint8_t attributes, int16_t pair) {
  if (!ready) return;
  cchar_t blank;
  // Curses knows an erased cell of its own pair 0 again after scrolling, and not one of another pair.
  set_cell(&blank, ' ', 0, attributes, pair == 0 ? (int16_t)-first_pair : pair);
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

void ct_paint_row(int row, int column, const struct ct_cell *cells, int count) {
  if (!ready || row < 0 || row >= LINES || column < 0) return;
  if (count > COLS - column) count = COLS - column;
  if (!make_room(count)) return;
  int used = 0;
  for (int i = 0; i < count; i++) {
    struct ct_cell cell = cells[i];
    // Curses fills the right half of a wide character by itself, and would end the row at an empty cell.
    if (cell.width == 0) continue;
    // Curses counts columns with the C library's table. Where that differs from the caller's, or the edge
    // cuts the character in two, as many plain characters keep the row aligned.
    bool plain = cell.scalar >= 0x20 && cell.scalar < 0x7F;
    bool cut = cell.width == 2 && column + i + 1 == COLS;
    if (cut || (!plain && wcwidth((wchar_t)cell.scalar) != cell.width)) {
      for (int k = 0; k < (cut ? 1 : cell.width); k++) {
        set_cell(&line[used++], cut ? ' ' : '?', 0, cell.attributes, cell.pair);
      }
      continue;
    }
    if (cell.mark && wcwidth((wchar_t)cell.mark) != 0) cell.mark = 0;
    set_cell(&line[used++], cell.scalar, cell.mark, cell.attributes, cell.pair);
  }
  mvwadd_wchnstr(stdscr, row, column, line, used);
}
