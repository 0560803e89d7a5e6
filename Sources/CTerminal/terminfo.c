#define NCURSES_WIDECHAR 1
#include "CTerminal.h"
#include "private.h"

#include <curses.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

int terminfo_refusal(const char *term) {
  int found = 0;
  if (setupterm(term, STDOUT_FILENO, &found) == OK) {
    del_curterm(cur_term);
    return CT_FAILED;
  }
  // 1: a description was found, of a terminal that prints on paper.
  return found == 1 ? CT_NO_CURSOR_ADDRESSING : CT_UNKNOWN_TERMINAL;
}

const char *ct_capability(const char *name) {
  // tigetstr answers (char *)-1 for a name that is not a string capability, and NULL for one it lacks.
  const char *found = tigetstr(name);
  return found == (const char *)-1 ? NULL : found;
}

bool ct_has(const char *capability) { return ct_capability(capability) != NULL; }

// Curses keeps its own copy of the description, which the macros of term.h no longer reach since version 6.1;
// tigetstr does. A string is only ever made shorter, in place.
static void replace(const char *name, const char *usual, const char *shorter) {
  char *found = tigetstr(name);
  if (!found || found == (char *)-1 || (usual && strcmp(found, usual) != 0)) return;
  if (strlen(shorter) < strlen(found)) memcpy(found, shorter, strlen(shorter) + 1);
}

void terminfo_suit(void) {
  // xterm's sgr0 and sgr also leave the alternate character set, which is never entered here. Other terminals keep
  // their own strings.
  static const char sgr[] =
    "%?%p9%t\033(0%e\033(B%;\033[0%?%p6%t;1%;%?%p5%t;2%;%?%p2%t;4%;%?%p1%p3%|%t;7%;%?%p4%t;5%;%?%p7%t;8%;m";
  static const char shorter[] = "\033[0%?%p6%t;1%;%?%p5%t;2%;%?%p2%t;4%;%?%p1%p3%|%t;7%;%?%p4%t;5%;%?%p7%t;8%;m";
  replace("sgr", sgr, shorter);
  replace("sgr0", "\033(B\033[m", "\033[m");
  // Sent at each return to the screen, it would undo the palette that the user chose; none is changed here.
  replace("oc", NULL, "");
}
