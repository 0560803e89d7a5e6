// The least that a curses program can do for a list: a title, twenty rows of which one is selected, a footer.
// Up and Down move, q quits. What it costs is what any such program costs.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>

int main(void) {
  int selected = 0;
  setlocale(LC_ALL, "");
  initscr();
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
  curs_set(0);
  for (;;) {
    mvprintw(0, 0, "A list of twenty rows");
    for (int row = 0; row < 20; row++) {
      attrset(row == selected ? A_REVERSE | A_BOLD : A_NORMAL);
      mvprintw(2 + row, 0, "  %2d  %-*s", row + 1, COLS - 6, "Une ligne accentuée : été, œuvre, façade");
    }
    attrset(A_NORMAL);
    mvprintw(LINES - 1, 0, "Up, Down: move   q: quit");
    move(2 + selected, 0);
    switch (getch()) {
    case KEY_UP: if (selected > 0) selected--; break;
    case KEY_DOWN: if (selected < 19) selected++; break;
    case 'q': endwin(); return 0;
    }
  }
}
