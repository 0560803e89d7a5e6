#define _GNU_SOURCE
#include "CTerminal.h"
#include "private.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

// Signals that become ordinary reports of `ct_read`: their handler only writes a byte to a pipe, which the
// next `poll` sees. Curses' own handler of SIGWINCH loses some resizes, and those of SIGTERM and SIGINT
// leave the paste mode on.
static const int calls[] = { SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT };
// Signals that end the program: the terminal is given back first, so that the reason can be read.
static const int faults[] = { SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS, SIGQUIT };
#define COUNT(array) (sizeof(array) / sizeof *(array))

static struct sigaction before[NSIG];
static int wake[2] = { -1, -1 };
static struct termios settings;
static bool settings_saved;
static int real_error = -1, error_log = -1;
static char farewell[256];
static size_t farewell_length;
static char fault_stack[65536];

static void on_call(int number) {
  int kept = errno;
  char byte = (char)number;
  ssize_t sent = write(wake[1], &byte, 1);
  (void)sent;  // A full pipe already wakes the loop.
  errno = kept;
}

// Standard error is collected in memory while the screen is open: `fatalError` writes its message before the
// trap, and on the screen it would be lost.
static void put_error_aside(void) {
  if (!isatty(STDERR_FILENO)) return;
  real_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 10);
  error_log = memfd_create("stderr", MFD_CLOEXEC);
  if (real_error >= 0 && error_log >= 0) dup2(error_log, STDERR_FILENO);
}

// Only calls that are safe in a signal handler.
static void give_error_back(void) {
  char part[512];
  off_t at = 0;
  ssize_t got;
  if (real_error < 0 || error_log < 0) return;
  dup2(real_error, STDERR_FILENO);
  while ((got = pread(error_log, part, sizeof part, at)) > 0) {
    write_all(STDERR_FILENO, part, (size_t)got);
    at += got;
  }
}

static void on_fault(int number, siginfo_t *info, void *context) {
  static volatile sig_atomic_t reporting;
  (void)context;
  int kept = errno;
  write_all(STDOUT_FILENO, farewell, farewell_length);
  if (settings_saved) tcsetattr(STDIN_FILENO, TCSANOW, &settings);
  give_error_back();
  sigaction(number, &before[number], NULL);
  // Somebody who sends SIGQUIT knows why the program stops.
  if (number != SIGQUIT && !reporting) {
    reporting = 1;
    // In a broken memory the report itself may never end.
    alarm(5);
    report_write(number, error_log);
    alarm(0);
  }
  errno = kept;
  // A fault of the processor happens again on return, and then reaches the handler that was there before (the
  // Swift runtime's, with the true context). Anything else has to be sent again.
  if (info->si_code <= 0 || number == SIGTRAP) raise(number);
}

static void install(int number, const struct sigaction *action) {
  // What the parent chose to ignore (nohup) stays ignored.
  if (sigaction(number, NULL, &before[number]) == 0 && before[number].sa_handler == SIG_IGN) return;
  sigaction(number, action, NULL);
}

bool guard_begin(void) {
  if (wake[0] < 0 && pipe2(wake, O_CLOEXEC | O_NONBLOCK) != 0) return false;
  settings_saved = tcgetattr(STDIN_FILENO, &settings) == 0;
  farewell_length = 0;
  put_error_aside();

  struct sigaction call = { .sa_handler = on_call, .sa_flags = SA_RESTART };
  for (size_t i = 0; i < COUNT(calls); i++) install(calls[i], &call);

  // A stack of its own: running out of stack is a fault too.
  stack_t stack = { .ss_sp = fault_stack, .ss_size = sizeof fault_stack };
  sigaltstack(&stack, NULL);
  struct sigaction fault = { .sa_sigaction = on_fault, .sa_flags = SA_SIGINFO | SA_ONSTACK };
  for (size_t i = 0; i < COUNT(faults); i++) install(faults[i], &fault);

  // A reader that leaves early is an error of `write`, not the end of the program.
  signal(SIGPIPE, SIG_IGN);
  return true;
}

void guard_claim_stop(void) {
  struct sigaction call = { .sa_handler = on_call, .sa_flags = SA_RESTART };
  if (before[SIGTSTP].sa_handler != SIG_IGN) sigaction(SIGTSTP, &call, NULL);
}

void guard_farewell(const char *sequence) {
  if (!sequence) return;
  while (*sequence && farewell_length < sizeof farewell) {
    const char *end = sequence[0] == '$' && sequence[1] == '<' ? strchr(sequence, '>') : NULL;
    if (end) sequence = end + 1;
    else farewell[farewell_length++] = *sequence++;
  }
}

void guard_end(void) {
  for (size_t i = 0; i < COUNT(calls); i++) sigaction(calls[i], &before[calls[i]], NULL);
  for (size_t i = 0; i < COUNT(faults); i++) sigaction(faults[i], &before[faults[i]], NULL);
  give_error_back();
  if (real_error >= 0) close(real_error);
  if (error_log >= 0) close(error_log);
  real_error = error_log = -1;
}

void guard_stop(void) {
  struct sigaction ours, usual = { .sa_handler = SIG_DFL };
  sigaction(SIGTSTP, &usual, &ours);
  // Not SIGSTOP: with no shell to continue it (a terminal opened on this program) the kernel ignores SIGTSTP,
  // and would let SIGSTOP freeze it for good. The whole group, for the shell script that may have started it.
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
  // The return is reported even where the stop was ignored, so that the caller has one path.
  on_call(SIGCONT);
}

int guard_pipe(void) { return wake[0]; }

int guard_reports(void) {
  char numbers[64];
  ssize_t got;
  int report = 0;
  while ((got = read(wake[0], numbers, sizeof numbers)) > 0) {
    for (ssize_t i = 0; i < got; i++) {
      switch (numbers[i]) {
      case SIGWINCH: report |= CT_RESIZED; break;
      case SIGTSTP: report |= CT_STOP_ASKED; break;
      case SIGCONT: report |= CT_CONTINUED; break;
      case SIGHUP: report |= CT_HUNG_UP; break;
      default: report |= CT_TERMINATED; break;
      }
    }
  }
  return report;
}
