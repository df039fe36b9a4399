import { describe, expect, it } from 'vitest';
import { checkClaim, neededLevel } from './claim-check.ts';
import { type ClaimLanguage, type NeededLevel } from './claim-phrases.ts';
import { labelledSentences } from './labelled-sentences.ts';
import { laterSentences } from './later-sentences.ts';

const lists = { 'first list': labelledSentences, 'later lists': laterSentences };
const cases = (['nl', 'en'] as const).flatMap((language) =>
  (['first list', 'later lists'] as const).map((list) => [language, list] as const),
);

describe('what a sentence may say at its level', () => {
  it.each(cases)(
    'over-claims are found in %s, %s: at least 98 of 100, with at most one false alarm in ten',
    (language, list) => {
      let [over, found, alarms, rightly] = [0, 0, 0, 0];
      const wrong: string[] = [];
      for (const { text, level } of lists[list].filter((one) => one.language === language)) {
        for (const at of [0, 1, 2, 3, 4, 5] as const) {
          const tooStrong = level > at;
          const stopped = checkClaim(text, { level: at, language }).kind === 'too-strong';
          if (tooStrong) over++;
          if (stopped) alarms++;
          if (tooStrong && stopped) {
            found++;
            rightly++;
          }
          if (tooStrong !== stopped)
            wrong.push(`${text} (at ${at}, needs ${level}, found ${neededLevel(text, language)})`);
        }
      }
      expect(found / over, wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
      expect(rightly / alarms, wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
    },
  );

  it('the sentences of the rules stand at their own level', () => {
    const rules: [string, ClaimLanguage, NeededLevel][] = [
      ['In 2026 zijn 120 koppels gemaakt; gemiddeld 41 uur gesprek.', 'nl', 0],
      [
        'Deelnemers gaven na 6 maanden gemiddeld 6 punten meer (95%: 2 tot 10). Of dit door de buddy komt, kan dit onderzoek niet zeggen.',
        'nl',
        1,
      ],
      [
        'Wie een buddy had, ging 3 punten meer vooruit dan vergelijkbare wachtenden (1 tot 5). Zij kunnen ook in andere opzichten verschillen.',
        'nl',
        2,
      ],
      ['Dit wijst op een effect van ongeveer 3 punten (1 tot 5). De wachtlijst was niet geloot.', 'nl', 3],
      ['Het aanbieden van een buddy gaf gemiddeld 3 punten meer (1 tot 5) dan wachten.', 'nl', 4],
      ['In drie studies is herhaald aangetoond dat een buddy aanbieden helpt.', 'nl', 5],
      ['Dit onderzoek kon alleen een verschil groter dan 6 punten vinden.', 'nl', 0],
      ['Het is bewezen voor iedereen.', 'nl', 6],
    ];
    for (const [text, language, level] of rules) expect(neededLevel(text, language), text).toBe(level);
  });

  it('shows the words that go too far, where they are', () => {
    const text = 'Wij maakten 40 koppels. Dankzij de buddy spreken zij beter Nederlands.';
    const { findings } = checkClaim(text, { level: 1, language: 'nl' });
    const [first] = findings;
    expect(first).toMatchObject({ phrase: 'Dankzij', needs: 4, rule: 'level' });
    expect(text.slice(first!.start, first!.end)).toBe('Dankzij');
  });

  it('allows no causal words above a chart, at any level', () => {
    const title = 'Effect van de buddy op taal';
    expect(checkClaim(title, { level: 5, language: 'nl' }).kind).toBe('allowed');
    expect(checkClaim(title, { level: 5, language: 'nl', place: 'chart-title' }).findings[0]?.rule).toBe(
      'causal-title',
    );
  });

  it('wants an interval beside "significant"', () => {
    expect(
      checkClaim('The difference was significant.', { level: 5, language: 'en' }).findings[0]?.rule,
    ).toBe('significant-without-interval');
    expect(
      checkClaim('The difference was significant (95% interval 2 to 10).', { level: 5, language: 'en' }).kind,
    ).toBe('allowed');
    expect(checkClaim('Het verschil was niet significant.', { level: 5, language: 'nl' }).kind).toBe(
      'too-strong',
    );
  });

  it('an empty text claims nothing', () => {
    expect(checkClaim('', { level: 0, language: 'nl' })).toEqual({ kind: 'allowed', findings: [] });
  });
});
