import { describe, expect, it } from 'vitest';
import { checkClaim, neededLevel } from './claim-check.ts';
import { type ClaimLanguage, type NeededLevel } from './claim-phrases.ts';
import { figurativeSentences } from './claim-sentences/figurative-sentences.ts';
import { labelledSentences } from './claim-sentences/labelled-sentences.ts';
import { laterSentences } from './claim-sentences/later-sentences.ts';
import { type ReportSentence } from './claim-sentences/report-sentence.ts';
import { reportSentences } from './claim-sentences/report-sentences.ts';
import { tuningDutch } from './claim-sentences/tuning-dutch.ts';
import { tuningEnglish } from './claim-sentences/tuning-english.ts';
import { untouchedReports } from './claim-sentences/untouched-reports.ts';
import { untouchedSentences } from './claim-sentences/untouched-sentences.ts';

interface Labelled {
  text: string;
  language: ClaimLanguage;
  level: NeededLevel;
}

const known: Record<string, readonly Labelled[]> = {
  'first list': labelledSentences,
  'later lists': laterSentences,
  'tuning list': [...tuningDutch, ...tuningEnglish],
  'list that was untouched before': untouchedSentences,
};
const languages = ['nl', 'en'] as const;

/** Every sentence at every level: the share of over-claims that is stopped, and of fine sentences that is stopped too. */
function tally(list: readonly Labelled[]) {
  let [over, found, fine, alarms] = [0, 0, 0, 0];
  const wrong: string[] = [];
  for (const { text, level, language } of list) {
    const needed = neededLevel(text, language);
    if (needed !== level) wrong.push(`${text} (needs ${level}, found ${needed})`);
    for (const at of [0, 1, 2, 3, 4, 5] as const) {
      const stopped = needed > at;
      if (level > at) over++;
      else fine++;
      if (stopped && level > at) found++;
      if (stopped && level <= at) alarms++;
    }
  }
  return { found: found / over, alarms: alarms / fine, wrong };
}

/** Every sentence at the level of its own study. */
function judge(list: readonly ReportSentence[], of: ClaimLanguage) {
  const stopped = list
    .filter(({ language }) => language === of)
    .map((one) => ({ ...one, stopped: checkClaim(one.text, one).kind === 'too-strong' }));
  const [over, fine] = [true, false].map((claims) => stopped.filter(({ overclaim }) => overclaim === claims));
  const share = (part: typeof stopped) => part.filter((one) => one.stopped).length / part.length;
  const hits = over!.filter((one) => one.stopped).length;
  const wrong = stopped.filter((one) => one.stopped !== one.overclaim).map(({ text }) => text);
  return {
    found: share(over!),
    alarms: share(fine!),
    precision: hits / stopped.filter((one) => one.stopped).length,
    wrong,
  };
}

describe('what a sentence may say at its level', () => {
  it.each(Object.keys(known).flatMap((list) => languages.map((language) => [list, language] as const)))(
    'over-claims are found in the %s in %s: at least 98 of 100, with at most two false alarms in a hundred',
    (list, language) => {
      const { found, alarms, wrong } = tally(known[list]!.filter((one) => one.language === language));
      expect(found, wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
      expect(alarms, wrong.join('\n')).toBeLessThanOrEqual(0.02);
    },
  );

  it.each(languages)(
    'over-claims in reports it knows are found in %s: at least 97 of 100, with at most three false alarms in a hundred',
    (language) => {
      const { found, alarms, wrong } = judge([...reportSentences, ...figurativeSentences], language);
      expect(found, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
      expect(alarms, wrong.join('\n')).toBeLessThanOrEqual(0.03);
    },
  );

  it.each(languages)('over-claims that are plainly worded are all found in %s', (language) => {
    const plain = untouchedSentences.filter((one) => one.wording === 'plain' && one.language === language);
    expect(tally(plain).found).toBe(1);
  });

  // Which of these it gets wrong is not shown, so that nobody makes a rule for one of them.
  describe('sentences it has never seen', () => {
    it.each([
      ['nl', 0.83, 0.17, 0.83],
      ['en', 0.66, 0.15, 0.81],
    ] as const)(
      'what was reached in %s: %d found, %d false alarms, precision %d',
      (language, leastFound, mostAlarms, leastPrecise) => {
        const { found, alarms, precision } = judge(untouchedReports, language);
        expect(found).toBeGreaterThanOrEqual(leastFound);
        expect(alarms).toBeLessThanOrEqual(mostAlarms);
        expect(precision).toBeGreaterThanOrEqual(leastPrecise);
      },
    );

    // The bar is 98 of 100 on wordings nobody thought of; rules over words do not reach it.
    it.fails.each(languages)('98 of 100 over-claims are found in %s', (language) => {
      expect(judge(untouchedReports, language).found).toBeGreaterThanOrEqual(0.98);
    });

    it.fails.each(languages)('at most two of 100 fine sentences are stopped in %s', (language) => {
      expect(judge(untouchedReports, language).alarms).toBeLessThanOrEqual(0.02);
    });

    it.fails.each(languages)('of 100 sentences that are stopped in %s, 90 are over-claims', (language) => {
      expect(judge(untouchedReports, language).precision).toBeGreaterThanOrEqual(0.9);
    });
  });

  it('stops a sentence exactly below the level it needs', () => {
    for (const { text, language } of laterSentences) {
      const needed = neededLevel(text, language);
      if (needed > 0)
        expect(checkClaim(text, { level: (needed - 1) as 0, language }).kind, text).toBe('too-strong');
      if (needed < 6) expect(checkClaim(text, { level: needed as 0, language }).kind, text).toBe('allowed');
    }
  });

  it('reads past typing errors, and shows the word as it was typed', () => {
    const text = 'Dnakzij de buddy voelen nieuwkomers zich meer thuis.';
    const { findings } = checkClaim(text, { level: 1, language: 'nl' });
    expect(findings[0]).toMatchObject({ phrase: 'Dnakzij', start: 0, end: 7, needs: 4 });
    const later = 'Het programa zorgd voor meer contact.';
    for (const { phrase, start, end } of checkClaim(later, { level: 0, language: 'nl' }).findings)
      expect(later.slice(start, end).trim()).toBe(phrase);
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
      // Of the processor, so that others at work beside it do not count; with prefixes of any length it was 2 seconds.
      expect(process.cpuUsage(before).user / 1e6).toBeLessThan(1);
    }
  });

  it('an empty text claims nothing', () => {
    expect(checkClaim('', { level: 0, language: 'nl' })).toEqual({ kind: 'allowed', findings: [] });
  });
});
