import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import lockFile from './data/ids.lock.json' with { type: 'json' };
import {
  cardLevels,
  findCard,
  findRolePlay,
  loadCards,
  translatedQuestions,
  translatedTitle,
  translatedWords,
  type CardLevel,
} from './index.ts';
import { cardFiles } from './files.ts';
import { readCards } from './loading.ts';
import { schemas } from './schema.ts';

const all = loadCards();
const cards = [...all.cards.values()];
const rolePlays = [...all.rolePlays.values()];
const everything = [...cards, ...rolePlays];

/** The lists that other folders own; read as data, for no code may be imported here. */
const readList = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const idsIn = (list: unknown, key: string): string[] =>
  (Reflect.get(list as object, key) as { id: string }[]).map(({ id }) => id);
const interests = idsIn(readList('../exchange/lists/interests.json'), 'interests');
const domains = idsIn(readList('../framework/data/domains.json'), 'domains');

const mostWords: Record<CardLevel, number> = { 'A0-A1': 8, A2: 12, B1: 20 };
const wordsOf = (text: string) => text.split(/\s+/).length;
const sentencesOf = (text: string) => text.split(/(?<=[.?!])\s+/);
const twice = (texts: string[]) => texts.filter((text, index) => texts.indexOf(text) !== index);

describe('the cards', () => {
  it('are at least 120, a third for each level', () => {
    expect(cards.length).toBeGreaterThanOrEqual(120);
    for (const level of cardLevels)
      expect(cards.filter((card) => card.level === level).length, level).toBeGreaterThanOrEqual(40);
  });

  it.each(cardLevels)('have something for every domain and every interest at %s', (level) => {
    const here = cards.filter((card) => card.level === level);
    const missing = (ids: string[], of: 'domains' | 'interests') =>
      ids.filter((id) => !here.some((card) => card[of].includes(id)));
    expect(missing(domains, 'domains')).toEqual([]);
    expect(missing(interests, 'interests')).toEqual([]);
  });

  it('have a ladder of at least four questions, which begins with an easy one and ends open', () => {
    for (const { id, ladder } of cards) {
      expect(ladder.length, id).toBeGreaterThanOrEqual(4);
      expect(ladder[0]?.nl, id).toMatch(/\?$/);
      expect(ladder.at(-1)?.nl, id).not.toMatch(/^(Ben|Heb|Hou|Kan|Kun|Is|Mag|Ga) (jij|je) [^?]*\?$/);
    }
  });

  it('ask short questions: 8 words at A0–A1, 12 at A2, 20 at B1', () => {
    const long = cards.flatMap(({ level, ladder }) =>
      ladder.filter(({ nl }) => wordsOf(nl) > mostWords[level]).map(({ nl }) => nl),
    );
    expect(long).toEqual([]);
  });

  it('never ask the same twice, and no two of a level have the same name', () => {
    expect(twice(cards.flatMap(({ ladder }) => ladder.map(({ nl }) => nl)))).toEqual([]);
    expect(twice(everything.map(({ level, title }) => `${level} ${title.nl}`))).toEqual([]);
  });

  it('press on nobody: nothing asks about flight, procedures, papers to stay, violence or what somebody believes', () => {
    const pressing =
      /\b(gevlucht|vluchten?|vluchteling\w*|asiel\w*|procedure|ind|verblijf\w*|azc|oorlog\w*|geweld\w*|trauma\w*|marteling|gevangen\w*|god|bid|bidden|moskee|welk geloof|doodgegaan|overleden|inkomen|salaris|uitkering)\b/i;
    const texts = everything.flatMap((one) => JSON.stringify(one));
    expect(texts.filter((text) => pressing.test(text))).toEqual([]);
  });

  it('mark as delicate what may touch somebody', () => {
    const delicate = cards.filter((card) => card.delicate).map(({ id }) => id);
    for (const id of ['religion-a1', 'religion-a2', 'religion-b1', 'bonds-a2', 'safety-b1', 'children-a2'])
      expect(delicate).toContain(id);
  });
});

describe('the role-plays', () => {
  it('are at least twelve, with some for each level', () => {
    expect(rolePlays.length).toBeGreaterThanOrEqual(12);
    for (const level of cardLevels)
      expect(rolePlays.filter((play) => play.level === level).length, level).toBeGreaterThanOrEqual(4);
  });

  it('call the doctor, talk at school and deal with a letter of the municipality', () => {
    for (const id of ['call-doctor-a1', 'call-doctor-a2', 'school-talk-a2', 'municipality-letter-a2'])
      expect(findRolePlay(id), id).not.toBeNull();
  });

  it('have both parts, with three lines or more each', () => {
    for (const { id, lines } of rolePlays)
      for (const part of ['A', 'B'])
        expect(lines.filter((line) => line.part === part).length, id).toBeGreaterThanOrEqual(3);
  });

  it('have lines of short sentences', () => {
    const long = rolePlays.flatMap(({ level, lines, setting, again }) =>
      [setting, again, ...lines]
        .flatMap(({ nl }) => sentencesOf(nl))
        .filter((sentence) => wordsOf(sentence) > mostWords[level]),
    );
    expect(long).toEqual([]);
  });
});

describe('the useful words', () => {
  it('are explained in a few words, never by themselves, and once on a card', () => {
    for (const { id, level, words } of everything) {
      expect(twice(words.map(({ word }) => word)), id).toEqual([]);
      for (const { word, means } of words) {
        expect(wordsOf(means), `${id} ${word}`).toBeLessThanOrEqual(level === 'A0-A1' ? 9 : 12);
        expect(means.toLowerCase().split(/[^\p{L}]+/u), id).not.toContain(word.toLowerCase());
      }
    }
  });

  it('have one article everywhere, and one for nouns only', () => {
    const articles = new Map<string, Set<string | null>>();
    for (const { word, article } of everything.flatMap(({ words }) => words))
      articles.set(word, (articles.get(word) ?? new Set()).add(article));
    expect([...articles].filter(([, found]) => found.size > 1).map(([word]) => word)).toEqual([]);
  });
});

describe('the ids', () => {
  const lock = schemas['ids.lock'].parse(lockFile);

  it('stay: those that were published are here, and no other', () => {
    expect(cards.map(({ id }) => id).toSorted()).toEqual(lock.cards);
    expect(rolePlays.map(({ id }) => id).toSorted()).toEqual(lock.rolePlays);
  });

  it('refer to interests and domains that exist', () => {
    const unknown = everything.flatMap((one) => [
      ...one.interests.filter((id) => !interests.includes(id)),
      ...one.domains.filter((id) => !domains.includes(id)),
    ]);
    expect(unknown).toEqual([]);
  });

  it('are found, and what is not there is null', () => {
    expect(findCard('cooking-a1')?.title.nl).toBe('Koken');
    expect(findCard('call-doctor-a1')).toBeNull();
  });
});

describe('the titles in other languages', () => {
  it.each(['ar', 'fa', 'prs', 'so', 'ti', 'tr', 'uk'])(
    'are there in %s for every card and role-play',
    (language) => {
      const titles = all.translations.get(language)?.titles;
      expect([...(titles?.keys() ?? [])].toSorted()).toEqual(everything.map(({ id }) => id).toSorted());
      // As long as a title: it stands beside the Dutch one on a narrow screen.
      for (const title of titles?.values() ?? []) expect(title.length, title).toBeLessThanOrEqual(50);
    },
  );

  it('have the questions and words of every card for who begins, as many as it has and no question twice', () => {
    const begin = cards.filter(({ level }) => level === 'A0-A1');
    for (const [language, { questions, words }] of all.translations) {
      expect([...words.keys()], language).toEqual([...questions.keys()]);
      expect([...questions.keys()].toSorted(), language).toEqual(begin.map(({ id }) => id).toSorted());
      for (const card of begin) {
        expect(questions.get(card.id), `${language} ${card.id}`).toHaveLength(card.ladder.length);
        expect(words.get(card.id), `${language} ${card.id}`).toHaveLength(card.words.length);
      }
      expect(twice([...questions.values()].flat()), language).toEqual([]);
    }
  });

  it('are written in the script of their language', () => {
    const scripts = {
      ar: /\p{Script=Arabic}/u,
      ti: /\p{Script=Ethiopic}/u,
      uk: /\p{Script=Cyrillic}/u,
      so: /\p{Script=Latin}/u,
    };
    for (const [language, script] of Object.entries(scripts))
      for (const title of all.translations.get(language)?.titles.values() ?? [])
        expect(title).toMatch(script);
  });

  // Written without vowels, much Arabic reads for both; these forms do not. Tigrinya has a plural of respect, as the screens do.
  it.each([
    ['ar', /(^|\s)(تحب|تفضّل|تريد|تستطيع|تأكل|تشرب|تفعل|تلبس|تعرف|تقول|احكِ|أن ت\S+)(\s|[؟.]|$)/u],
    ['ti', /(ዲኻ|ኢኻ|ኣለካ|ይመስለካ|ከለኻ|ትፈቱ|ትመርጽ|ትገብር|ትደሊ|ንገር)(?!\p{L})/u],
  ])('speak to a woman and a man alike in %s', (language, toOneMan) => {
    const words = all.translations.get(language);
    const texts = [...(words?.titles.values() ?? []), ...[...(words?.questions.values() ?? [])].flat()];
    expect(texts.filter((text) => toOneMan.test(text))).toEqual([]);
  });

  it('are found, and null where there are none', () => {
    expect(translatedTitle('cooking-a1', 'tr')).toBe('Yemek pişirmek');
    expect(translatedTitle('cooking-a1', 'en')).toBeNull();
    expect(translatedTitle('no-such-card', 'tr')).toBeNull();
    expect(translatedQuestions('cooking-a1', 'tr')?.[0]).toBe('Yemek pişirmeyi sever misiniz?');
    expect(translatedQuestions('cooking-b1', 'tr')).toBeNull();
    expect(translatedWords('cooking-a1', 'tr')?.[1]).toBe('pirinç');
    expect(translatedWords('cooking-b1', 'tr')).toBeNull();
  });
});

describe('the files', () => {
  it('are all loaded', () => {
    const files = (folder: string) => readdirSync(new URL(`./data/${folder}/`, import.meta.url)).toSorted();
    expect(Object.keys(cardFiles.cards).toSorted()).toEqual(files('cards'));
    expect(
      Object.keys(cardFiles.translations)
        .map((code) => `${code}.json`)
        .toSorted(),
    ).toEqual(files('translations'));
  });

  it('are refused with the file and the field when something is wrong', () => {
    const [card] = cards;
    const broken = {
      cards: { 'x.json': { cards: [{ ...card, ladder: [] }] } },
      rolePlays: { rolePlays: [] },
      translations: {},
    };
    expect(() => readCards(broken)).toThrow(/data\/cards\/x\.json: cards\.0\.ladder/);
    const doubled = { ...broken, cards: { 'x.json': { cards: [card, card] } } };
    expect(() => readCards(doubled)).toThrow(/this id is used twice/);
    const stray = { language: 'tr', state: 'draft', titles: { gone: 'Yok' }, questions: {}, words: {} };
    const withStray = { ...broken, cards: {}, translations: { tr: stray } };
    expect(() => readCards(withStray)).toThrow(/translations\/tr\.json: titles\.gone/);
  });
});
