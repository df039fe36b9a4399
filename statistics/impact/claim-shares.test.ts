import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkClaim, neededLevel } from './claim-check.ts';
import { measuredClaims } from './claim-shares.ts';
import { allowedWording } from './claim-wording.ts';
import { type EvidenceLevel } from './evidence-level.ts';
import { asStudies, judge, sharesAt } from '../testing/claims/measure.ts';
import { readSentences } from '../testing/claims/read-sentences.ts';

const levels: readonly EvidenceLevel[] = [0, 1, 2, 3, 4, 5];
const untouched = readSentences('untouched');

describe.each(['nl', 'en'] as const)('what readers are told of the claim check in %s', (language) => {
  const judgedIn = (list: string) =>
    judge(untouched.filter((one) => one.writer === list && one.language === language));
  const judged = { earlier: judgedIn('earlier'), later: judgedIn('later'), hardest: judgedIn('hardest') };
  // Figures are made where they are compared, as text: one run in many gave the first of them the numbers of another.
  const percentAt = (
    list: keyof typeof judged,
    weights: Readonly<Record<number, number>>,
    digits: number,
  ) => {
    const { found, alarms, precision } = sharesAt(judged[list], weights);
    return [found, alarms, precision].map((share) => (100 * share).toFixed(digits));
  };

  it('is what is measured on the sentences kept apart', () => {
    const told = ([found, alarms]: string[]) => ({ found: Number(found), alarms: Number(alarms) });
    const byLevel = (list: keyof typeof judged) =>
      Object.fromEntries(levels.map((level) => [level, told(percentAt(list, { [level]: 1 }, 1))]));
    expect({
      reports: told(percentAt('earlier', asStudies, 1)),
      atLevel: byLevel('later'),
      hardest: byLevel('hardest'),
    }).toEqual(measuredClaims[language]);
  });

  it('is the same in docs/method/evidence-level.md', () => {
    const page = readFileSync(new URL('../../docs/method/evidence-level.md', import.meta.url), 'utf8');
    for (const list of ['earlier', 'hardest'] as const)
      expect(page).toContain(`| ${percentAt(list, asStudies, 1).join(' / ')} |`);
    for (const list of ['later', 'hardest'] as const) {
      const ofLevels = ([0, 1, 2] as const).map((level) => percentAt(list, { [level]: 1 }, 0).join('/'));
      expect(page).toContain(`| ${ofLevels.join(', ')} |`);
    }
  });

  it('holds for the examples of what may be said: each stands at its level, and not below', () => {
    for (const level of levels) {
      const { example } = allowedWording[level][language];
      expect([example, neededLevel(example, language)]).toEqual([example, level]);
      expect(checkClaim(example, { level, language }).findings).toEqual([]);
    }
  });
});
