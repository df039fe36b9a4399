import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { spokenTexts, wordsDigestOf } from '@medespraak/platform/recordings/recordings';
import type { ListedRecording } from '@medespraak/platform/recordings/recordings.operations';
import { linesOf, placeOf, tallyOf } from './studio.ts';

const web = new URL('../../../../', import.meta.url);

const recorded = (key: string, words: string, more: Partial<ListedRecording> = {}): ListedRecording => ({
  ...{ id: `${key} ${words}`, part: 'questions', key, words, wordsDigest: wordsDigestOf(words) },
  ...{ contentDigest: 'ab', size: 2_000, milliseconds: 900, state: 'draft', origin: 'file' },
  ...{ recordedBy: null, recordedAt: new Date(), judgedBy: null, judgedAt: null, isOwnVoice: false },
  ...more,
});
const lines = (kept: ListedRecording[] = []) => linesOf(spokenTexts(), kept, 'nl', 'Taalhuis');
const lineOf = (key: string, kept: ListedRecording[]) => lines(kept).find((line) => line.key === key);
const wordsOf = (key: string) => lineOf(key, [])?.words ?? '';

describe('the studio', () => {
  it('holds the questions, the buttons below them and the screens around them, with the name of the organisation', () => {
    const all = lines();
    expect(all.length).toBeGreaterThan(200);
    expect(all.every(({ state }) => state === 'missing')).toBe(true);
    for (const screen of ['begin', 'buttons', 'personal', 'work-now'])
      expect(
        all.some((line) => line.screen === screen),
        screen,
      ).toBe(true);
    expect(wordsOf('welcome')).toMatch(/^Taalhuis /);
    expect(all.filter(({ words }) => /[{}]/.test(words))).toEqual([]);
  });

  it('holds every text that is read aloud: none lies on a screen without a place for its recording', () => {
    const screens = [
      ...globSync('src/lib/questionnaire/*.svelte', { cwd: web }),
      ...globSync('src/routes/(newcomer)/questions/**/*.svelte', { cwd: web }),
    ];
    const tags = screens.flatMap((file) =>
      [...readFileSync(new URL(file, web), 'utf8').matchAll(/<[\w:]+[^<]*?\sdata-read(?=[\s>])[^<]*/g)].map(
        ([tag]) => tag,
      ),
    );
    expect(tags.length).toBeGreaterThan(10);
    expect(tags.filter((tag) => !tag.includes('data-sound='))).toEqual([]);
    const spoken = new Set(lines().map(({ part, key }) => `${part} ${key}`));
    for (const key of ['own-multiple', 'own-rank', 'own-private'])
      expect(spoken, key).toContain(`questionnaire ${key}`);
    expect(spoken).toContain('kiosk stands');
  });

  it('knows a recording by its very words: of others it is outdated', () => {
    const key = 'item.work-now.text';
    const now = recorded(key, wordsOf(key), { state: 'reviewed' });
    const before = recorded(key, 'Werkt u?');
    expect(lineOf(key, [before])).toMatchObject({ state: 'outdated', recording: null, outdated: [before] });
    expect(lineOf(key, [before, now])).toMatchObject({
      state: 'reviewed',
      recording: now,
      outdated: [before],
    });
  });

  it('counts a text as heard whose words were spoken for another', () => {
    const all = lines();
    const twin = all.find((one) => all.some((other) => other.words === one.words && other.key !== one.key));
    const { part = '', key = '', words = '' } = twin ?? {};
    const kept = [recorded(key, words, { part })];
    const { total, spoken, draft, elsewhere, missing } = tallyOf(lines(kept));
    expect(draft).toBe(1);
    expect(elsewhere).toBe(all.filter((one) => one.words === words).length - 1);
    expect(spoken).toBe(1 + elsewhere);
    expect(missing).toBe(total - spoken);
  });

  it('goes from text to text within a state, and says to which question an answer belongs', () => {
    const key = 'item.work-now.text';
    const all = lines([recorded(key, wordsOf(key))]);
    const at = all.findIndex((line) => line.key === key);
    const answer = all[at + 1];
    const place = placeOf(all, { part: 'questions', key: answer?.key ?? '' }, 'missing');
    expect(place).toMatchObject({ position: at + 2, total: all.length, question: wordsOf(key) });
    // The question itself has a recording by now.
    expect(place.previous).toBe(`questions/${encodeURIComponent(all[at - 1]?.key ?? '')}`);
    expect(placeOf(all, { part: 'questions', key }, '').question).toBeNull();
    expect(placeOf(all, { part: 'questions', key: 'nothing' }, '').line).toBeNull();
  });
});
