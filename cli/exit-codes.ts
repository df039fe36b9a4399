/** What a command ends with when it did what was asked. */
export const done = 0;
/** Nothing was done: something is wrong, which is said, or whoever was asked said no. */
export const notDone = 1;
/** It was done, and not all of it is as one would wish: it says what. */
export const somethingToSee = 2;

/** Below the help of `medespraak`. */
export const exitCodesHelp = `
Exit codes, of every command:
  ${done}  done as asked
  ${notDone}  not done: something is wrong, which is said, or you answered no
  ${somethingToSee}  done, with something to look at: rows of a list that were left out, parts of a form that
     were not carried over, sentences that claim too much`;
