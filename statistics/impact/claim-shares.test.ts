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
const inPercent = (share: number) => Math.round(1000 * share) / 10;

describe.each(['nl', 'en'] as const)('what readers are told of the claim check in %s', (language) => {
  const judgedIn = (list: string) =>
    judge(untouched.filter((one) => one.writer === list && one.language === language));
  const reports = sharesAt(judgedIn('earlier'), asStudies);
  const later = judgedIn('later');
  const atLevel = levels.map((level) => sharesAt(later, { [level]: 1 }));

  it('is what is measured on the sentences kept apart', () => {
    const told = ({ found, alarms }: typeof reports) => ({
      found: inPercent(found),
      alarms: inPercent(alarms),
    });
    expect({
      reports: told(reports),
      atLevel: Object.fromEntries(levels.map((level) => [level, told(atLevel[level]!)])),
    }).toEqual(measuredClaims[language]);
  });

  it('is the same in docs/method/evidence-level.md', () => {
    const page = readFileSync(new URL('../../docs/method/evidence-level.md', import.meta.url), 'utf8');
    const ofReports = [reports.found, reports.alarms, reports.precision].map((one) => (100 * one).toFixed(1));
    expect(page).toContain(`| ${ofReports.join(' / ')} |`);
    const ofLevels = atLevel
      .slice(0, 3)
      .map(({ found, alarms, precision }) =>
        [found, alarms, precision].map((one) => Math.round(100 * one)).join('/'),
      );
    expect(page).toContain(`| ${ofLevels.join(', ')} |`);
  });

  it('holds for the examples of what may be said: each stands at its level, and not below', () => {
    for (const level of levels) {
      const { example } = allowedWording[level][language];
      expect([example, neededLevel(example, language)]).toEqual([example, level]);
      expect(checkClaim(example, { level, language }).findings).toEqual([]);
    }
  });
});
