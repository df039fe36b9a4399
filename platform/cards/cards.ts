/** How two share the time: first Dutch and then another language, or first the one and then the other. */
export const sharings = ['languages', 'persons'] as const;
export type Sharing = (typeof sharings)[number];

/** Minutes that a timer can run. */
export const timerMinutes = [10, 20, 30, 45, 60] as const;

/** Steps that a card can have. */
export const mostSteps = 30;
export const longestWord = 80;
export const longestMeaning = 200;
/** Words that a pair keeps: more is no list to practise from. */
export const mostWords = 500;

/** Whose half it is, and how long that takes. */
export interface Half {
  half: 1 | 2 | 'over';
  secondsLeft: number;
}

/** The half in which a timer is. A clock that runs ahead of the server's sees the first half begin. */
export function halfAt(timer: { minutes: number; startedAt: Date }, now: Date): Half {
  const whole = timer.minutes * 60;
  const passed = Math.max(0, (now.getTime() - timer.startedAt.getTime()) / 1000);
  if (passed >= whole) return { half: 'over', secondsLeft: 0 };
  const half = passed < whole / 2 ? 1 : 2;
  return { half, secondsLeft: Math.ceil((whole * half) / 2 - passed) };
}

/** Days until a word comes back, by how often it was known in a row. */
const daysUntil = [0, 1, 3, 7, 21, 60] as const;
export const lastBox = daysUntil.length - 1;

/** What becomes of a word after an answer: known goes one box on, not known begins anew and comes back at once. */
export function practised(box: number, knew: boolean, now: Date): { box: number; dueAt: Date } {
  const next = knew ? Math.min(box + 1, lastBox) : 0;
  return { box: next, dueAt: new Date(now.getTime() + (daysUntil[next] ?? 0) * 24 * 60 * 60_000) };
}
