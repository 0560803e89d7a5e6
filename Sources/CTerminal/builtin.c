#include "CTerminal.h"
#include "private.h"

#include <stdlib.h>
#include <string.h>

// The description in builtin.ti, compiled, as ncurses takes it from the environment (terminfo(5), "b64:"). A test
// compiles that file again and compares:
//   tic -x -o DIRECTORY Sources/CTerminal/builtin.ti
//   TERMINFO=DIRECTORY infocmp -x -0 -Q2 -q reseau-ecma48
static const char description[] =
  "b64:GgFQABoADwBpAZMBcmVzZWF1LWVjbWE0OHx3aGF0IGFueSBwcmVzZW50LWRheSB0ZXJtaW5hbCB1bmRlcnN0YW5kcyBvZiBF"
  "Q01BLTQ4IGFuZCBvZiB4dGVybQAAAQAAAQAAAAAAAAAAAQEAAAAAAAAAAAAAAVAACAAYAP__________________________AAH_"
  "f___AAACAP____8EAAwAEAAUAP__HwAwADIANgA9AP__PwBGAP__SgD_______________9OAFMAWAD_____________YQBmAGsA"
  "cAD__3kAfQD_____hgCMAP__________________________kgD_______-UAP__mQD__________50AoQCnAKsArwCzALkAvwDF"
  "AMsA0QDVAP__2gD__94A4wDoAP_______-wA8AD4AP____________________________________________8AAf_______wkB"
  "EgH__xsB________________________________JAH__y8B__________8xAf__________________________________MwH_"
  "______________________________________83Af__________________________________________________________"
  "____________________________________________________________________________________________________"
  "____________________________________________________________________________________________________"
  "__________________87Af_______________________________________________________________________0AB____"
  "____________________________________________________________________________________________________"
  "__________________________________________________________9JAW4BBwANABtbSBtbMkoAG1tLABtbSgAbWyVpJXAx"
  "JWRHABtbJWklcDElZDslcDIlZEgACgAbW0gAG1s_MjVsAAgAG1s_MjVoABtbQwAbW0EAG1s1bQAbWzFtABtbPzEwNDloABtbN20A"
  "G1s3bQAbWzRtABtbJXAxJWRYABtbbQAbWz8xMDQ5bAAbWzI3bQAbWzI0bQB_ABtbM34AG09CABtPUAAbWzIxfgAbT1EAG09SABtP"
  "UwAbWzE1fgAbWzE3fgAbWzE4fgAbWzE5fgAbWzIwfgAbT0gAG1syfgAbT0QAG1s2fgAbWzV-ABtPQwAbT0EAG1s_MWwbPgAbWz8x"
  "aBs9ABtbJXAxJWRCABtbJXAxJWREABtbJXAxJWRDABtbJXAxJWRBABtbJWklcDElZGQACgAJABtbWgAbT0YAG1sxSwAbWzM5OzQ5"
  "bQAbWyU_JXAxJXs4fSU8JXQzJXAxJWQlZTM4OzU7JXAxJWQlO20AG1slPyVwMSV7OH0lPCV0NCVwMSVkJWU0ODs1OyVwMSVkJTtt"
  "AAABAAAAAAABAAMAAQAAAEFYAA==";

static char *replaced;

const char *ct_builtin_description(void) { return description; }

void builtin_begin(void) {
  const char *current = getenv("TERMINFO");
  replaced = current ? strdup(current) : NULL;
  setenv("TERMINFO", description, 1);
}

void builtin_end(void) {
  if (replaced) setenv("TERMINFO", replaced, 1);
  else unsetenv("TERMINFO");
  free(replaced);
  replaced = NULL;
}
