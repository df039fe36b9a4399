import { z } from 'zod';
import { visitor } from '../foundation/access.ts';
import { asId } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import { keepStandings, sourceText, standingKey, type Decision, type Standing } from '../foundation/texts.ts';
import { isShown, judge, textNow } from './translations.ts';
import * as store from './translations.store.ts';
import './sources.ts';

/** The organisation whose decisions everybody here sees; null where there is none yet. */
export const readKeeper = operation(
  {
    name: 'translations.read-keeper',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({}),
  },
  async (call) => (await store.findKeeper(call.tx))?.id ?? null,
);

/**
 * What was decided about every text, for whoever shows texts: words and states, nobody's name. Null when it is still what
 * `since` names.
 */
export const readDecided = operation(
  {
    name: 'translations.read-decided',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({ since: z.string().max(100).nullable() }),
  },
  async (call, input) => {
    const keeper = await store.findKeeper(call.tx);
    const steps = keeper ? await store.countCounting(call.tx, keeper.id) : 0;
    const edition = `${keeper?.id ?? ''} ${String(steps)}`;
    if (edition === input.since) return null;
    const rows = keeper ? await store.selectCounting(call.tx, asId(keeper.id)) : [];
    const byText = Map.groupBy(rows, ({ language, part, key }) => standingKey(language, part, key));
    const standings = new Map<string, Standing>();
    for (const [name, all] of byText) {
      const standing = standingFrom(all);
      if (standing) standings.set(name, standing);
    }
    return { edition, standings };
  },
);

function standingFrom(steps: readonly store.CountingStep[]): Standing | null {
  const [first] = steps;
  const text = first && sourceText(first.part, first.key);
  if (!first || !text) return null;
  const now = textNow(text, first.language);
  const { state, changed, by } = judge(steps, now);
  const decisions = steps.flatMap((step): Decision[] =>
    step.words && isShown(step.words, step, now)
      ? [{ words: step.words, at: step.at, openWaves: step.openWaves }]
      : [],
  );
  return { state, changed, at: by?.at ?? null, decisions };
}

// Whoever shows texts asks the foundation, which asks here.
keepStandings((platform, since) => readDecided(platform, visitor, { since }));
