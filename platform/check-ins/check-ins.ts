/** What is asked after a talk, in this order: three taps. Asking for help is another door (safety/), never an answer. */
export const checkInQuestions = {
  talk: ['good', 'okay', 'hard'],
  'go-on': ['yes', 'unsure', 'no'],
  well: ['yes', 'no'],
} as const;
export type CheckInQuestion = keyof typeof checkInQuestions;
export type CheckInAnswer = (typeof checkInQuestions)[CheckInQuestion][number];

/** What she said; null where she did not, yet. */
export type CheckInAnswers = { [Q in CheckInQuestion]: (typeof checkInQuestions)[Q][number] | null };

/** How many days after a talk it can be looked back on. */
export const checkInDays = 14;

/** How many days after a talk, at least and at most, who did not look back is asked once more. */
export const reminderDays = { first: 1, last: 3 } as const;

/** The hours of the day, in the Netherlands, between which a reminder may leave. */
export const reminderHours = { from: 10, until: 20 } as const;

/** The question that is next; null when all were answered. */
export function nextQuestion(answers: CheckInAnswers): CheckInQuestion | null {
  const open = (Object.keys(checkInQuestions) as CheckInQuestion[]).find((name) => answers[name] === null);
  return open ?? null;
}
