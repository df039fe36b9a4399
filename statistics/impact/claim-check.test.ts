import { describe, expect, it } from 'vitest';
import { checkClaim, neededLevel } from './claim-check.ts';
import { type ClaimLanguage, type NeededLevel } from './claim-language.ts';
import { asStudies, everyLevel, judge, sharesAt } from '../testing/claims/measure.ts';
import { readSentences } from '../testing/claims/read-sentences.ts';

const languages = ['nl', 'en'] as const;
const learnt = readSentences();
const untouched = readSentences('untouched');

describe('what a sentence may say at its level', () => {
  // Read with the weights that were learnt from these; what this cannot show is in the lists kept apart.
  it.each([
    ['nl', 0.98, 0.02],
    ['en', 0.98, 0.02],
  ] as const)(
    'in %s the sentences it learnt from are known: %d found, %d false alarms',
    (language, least, most) => {
      const { found, alarms } = sharesAt(
        judge(learnt.filter((one) => one.language === language)),
        everyLevel,
      );
      expect(found).toBeGreaterThanOrEqual(least);
      expect(alarms).toBeLessThanOrEqual(most);
    },
  );

  // Which of these it gets wrong is not shown, so that nobody mends it for one of them.
  describe('sentences it has never seen, at the levels that studies have', () => {
    const lists = languages.flatMap((language) =>
      (['earlier', 'later', 'hardest'] as const).map((list) => [list, language] as const),
    );
    const judged = judge(untouched);
    const shares = (list: string, language: ClaimLanguage) =>
      sharesAt(
        judged.filter((one) => one.writer === list && one.language === language),
        asStudies,
      );

    // In the earlier list more is found than with twenty writers (0.85 and 0.75) and more stopped that is fine (0.067 and 0.1): the bounds of
    // alarms and precision moved the wrong way there, all others the right way.
    it.each([
      ['earlier', 'nl', 0.866, 0.117, 0.88],
      ['earlier', 'en', 0.866, 0.217, 0.8],
      ['later', 'nl', 0.94, 0.044, 0.96],
      ['later', 'en', 0.93, 0.077, 0.93],
      ['hardest', 'nl', 0.911, 0.098, 0.922],
      ['hardest', 'en', 0.897, 0.096, 0.922],
    ] as const)(
      'what was reached in the %s list in %s: %d found, %d false alarms, precision %d',
      (list, language, leastFound, mostAlarms, leastPrecise) => {
        const { found, alarms, precision } = shares(list, language);
        expect(found).toBeGreaterThanOrEqual(leastFound);
        expect(alarms).toBeLessThanOrEqual(mostAlarms);
        expect(precision).toBeGreaterThanOrEqual(leastPrecise);
      },
    );

    // The bar is 98 of 100 on wordings nobody thought of; words and their order do not reach it.
    it.fails.each(lists)('98 of 100 over-claims are found in the %s list in %s', (list, language) => {
      expect(shares(list, language).found).toBeGreaterThanOrEqual(0.98);
    });

    // The other two lists are held to more, above; this one has 60 over-claims and 60 fine sentences in a language, the hardest some 2,300 judgements.
    it.fails.each(languages)(
      'of 100 that are stopped in the earlier list in %s, 90 are over-claims',
      (language) => {
        expect(shares('earlier', language).precision).toBeGreaterThanOrEqual(0.9);
      },
    );

    it.fails.each(lists)(
      'at most two of 100 fine sentences are stopped in the %s list in %s',
      (list, language) => {
        expect(shares(list, language).alarms).toBeLessThanOrEqual(0.02);
      },
    );
  });

  it('stops a sentence exactly below the level it needs', () => {
    for (const { text, language } of learnt.filter((_, at) => at % 20 === 0)) {
      const needed = neededLevel(text, language);
      const kind = (level: number) =>
        checkClaim(text.replace(/significan/giu, ''), { level: level as 0, language }).kind;
      if (/significan/iu.test(text)) continue;
      if (needed > 0) expect(kind(needed - 1), text).toBe('too-strong');
      if (needed < 6) expect(kind(needed), text).toBe('allowed');
    }
  });

  it('reads past typing errors, and shows the words as they were typed', () => {
    const text = 'Dnakzij de buddy voelen nieuwkomers zich meer thuis.';
    const { findings } = checkClaim(text, { level: 1, language: 'nl' });
    expect(findings[0]).toMatchObject({ start: 0, needs: 4 });
    expect(findings[0]!.phrase).toMatch(/^Dnakzij de buddy/u);
    const later = 'Het programa zorgd voor meer contact.';
    expect(neededLevel(later, 'nl')).toBe(4);
    for (const { phrase, start, end } of checkClaim(later, { level: 0, language: 'nl' }).findings)
      expect(later.slice(start, end)).toBe(phrase);
    // A city, and words of their own.
    expect(neededLevel('The office moved to Leeds.', 'en')).toBe(0);
  });

  it('a denial, a goal and a question claim nothing; after "but" the writer speaks again', () => {
    const cases: [string, ClaimLanguage, NeededLevel][] = [
      ['Wij weten niet of de buddy helpt, maar de score is gestegen.', 'nl', 1],
      ['We want to reduce loneliness, but the buddies have already improved health.', 'en', 4],
      ['Helpt een buddy?', 'nl', 0],
      ['Waarom helpt een buddy zo goed?', 'nl', 4],
      ['Er is geen twijfel dat de buddy helpt.', 'nl', 5],
      ['The buddy not only helps people learn, it reduces loneliness.', 'en', 4],
    ];
    for (const [text, language, level] of cases) expect(neededLevel(text, language), text).toBe(level);
  });

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

  it('shows the words that weighed most, where they are', () => {
    const text = 'Wij maakten 40 koppels. Dankzij de buddy spreken zij beter Nederlands.';
    const { findings } = checkClaim(text, { level: 1, language: 'nl' });
    expect(findings).toHaveLength(1);
    const [{ phrase, start, end, sentence, sentenceStart }] = findings as [(typeof findings)[number]];
    expect(text.slice(sentenceStart)).toBe(sentence);
    expect(phrase).toContain('Dankzij');
    expect(text.slice(start, end)).toBe(phrase);
    expect(sentence).toBe('Dankzij de buddy spreken zij beter Nederlands.');
  });

  it('allows no causal words above a chart, at any level', () => {
    const title = 'Effect van de buddy op taal';
    expect(checkClaim(title, { level: 5, language: 'nl' }).kind).toBe('allowed');
    expect(checkClaim(title, { level: 5, language: 'nl', place: 'chart-title' }).findings[0]?.rule).toBe(
      'causal-title',
    );
  });

  it('wants an interval beside "significant"', () => {
    const rules = (text: string, language: ClaimLanguage) =>
      checkClaim(text, { level: 5, language }).findings.map(({ rule }) => rule);
    expect(rules('The difference was significant.', 'en')).toEqual(['significant-without-interval']);
    expect(rules('The difference was significant (95% interval 2 to 10).', 'en')).toEqual([]);
    expect(rules('Het verschil was niet significant.', 'nl')).toEqual(['significant-without-interval']);
  });

  it.each([
    ['without a space', 'a'.repeat(20_000)],
    ['of one word over and over', 'buddy '.repeat(4_000)],
    ['without a stop', 'de buddy is er voor meer taal '.repeat(700)],
    ['of commas', 'maatjes, '.repeat(2_000)],
  ])('20,000 letters %s cost far less than a second', (_, text) => {
    for (const language of languages) {
      neededLevel('Dankzij de buddy: thanks to the buddy.', language);
      const before = process.cpuUsage();
      neededLevel(text, language);
      // Of the processor, so that others at work beside it do not count.
      expect(process.cpuUsage(before).user / 1e6).toBeLessThan(1);
    }
  });

  it('an empty text claims nothing', () => {
    expect(checkClaim('', { level: 0, language: 'nl' })).toEqual({
      kind: 'allowed',
      sentences: 0,
      findings: [],
    });
  });
});
