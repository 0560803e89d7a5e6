#define NCURSES_WIDECHAR 1
#include "CTerminal.h"
#include "private.h"

#include <curses.h>
#include <term.h>
#include <unistd.h>

// Asked before `newterm`, which succeeds on a terminal that cannot place the cursor (TERM=dumb) and then
// prints lines of blanks.
int terminfo_check(const char *term) {
  int found = 0;
  if (setupterm(term, STDOUT_FILENO, &found) != OK) {
    // 1: a description was found, of a terminal that prints on paper.
    return found == 1 ? CT_NO_CURSOR_ADDRESSING : CT_UNKNOWN_TERMINAL;
  }
  int answer = ct_has("cup") ? CT_OPENED : CT_NO_CURSOR_ADDRESSING;
  del_curterm(cur_term);
  return answer;
}

const char *ct_capability(const char *name) {
  // tigetstr answers (char *)-1 for a name that is not a string capability, and NULL for one it lacks.
  const char *found = tigetstr(name);
  return found == (const char *)-1 ? NULL : found;
}

bool ct_has(const char *capability) { return ct_capability(capability) != NULL; }
