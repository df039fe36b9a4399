interface Draw {
  id: string;
  state: 'announced' | 'drawn' | 'withdrawn';
  announcedAt: Date;
  drawnAt: Date | null;
}

interface DrawnRound {
  lotteryId: string | null;
  state: 'proposed' | 'confirmed' | 'discarded';
}

/** The draw of a programme that is not finished, and since when. */
export interface OpenDraw {
  id: string;
  state: 'announced' | 'drawn';
  on: Date;
}

/**
 * The draw that an ordinary round would pass by: one that was announced and not held, else the newest that was held when no
 * pairs were made of it. Expects draws newest first; null when there is none, also for a draw that was withdrawn.
 */
export function openDraw(draws: readonly Draw[], rounds: readonly DrawnRound[]): OpenDraw | null {
  const announced = draws.find(({ state }) => state === 'announced');
  if (announced) return { id: announced.id, state: 'announced', on: announced.announcedAt };
  const drawn = draws.find(({ state }) => state === 'drawn');
  const isPaired = rounds.some(({ lotteryId, state }) => lotteryId === drawn?.id && state === 'confirmed');
  if (!drawn || isPaired) return null;
  return { id: drawn.id, state: 'drawn', on: drawn.drawnAt ?? drawn.announcedAt };
}
