/** How a round stands, at the moment it is told. */
export interface Progress {
  stage: 'first-lists' | 'auction' | 'prices' | 'proof' | 'offers';
  /** How many times the lists were refilled. */
  pass: number;
  /** The most that any plan could gain over the best found, as a share of its score; null before the first proof. */
  gap: number | null;
  milliseconds: number;
}

/** Who hears how far it is, and what ends it. */
export interface Hooks {
  onProgress?: ((progress: Progress) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** After so many milliseconds something is said again: only while told can a caller abort, since a round keeps its thread busy. */
const SILENCE = 200;

export interface Telling {
  /** Tells what is new. @throws the signal's reason when it is aborted. */
  tell(news: Partial<Progress>): void;
  /** Tells the same again where it has been silent; gives whether time is up. @throws the signal's reason when it is aborted. */
  stop(): boolean;
}

/** Begins to count the time; after `timeLimit` milliseconds it is up. */
export function startTelling({ onProgress, signal }: Hooks, timeLimit = Infinity): Telling {
  const began = performance.now();
  let progress: Progress = { stage: 'first-lists', pass: 0, gap: null, milliseconds: 0 };
  let told = began;
  const tell: Telling['tell'] = (news) => {
    told = performance.now();
    progress = { ...progress, ...news, milliseconds: told - began };
    onProgress?.(progress);
    signal?.throwIfAborted();
  };
  const stop = () => {
    signal?.throwIfAborted();
    const now = performance.now();
    if (now - told > SILENCE) tell({});
    return now - began > timeLimit;
  };
  return { tell, stop };
}
