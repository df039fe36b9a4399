import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { itemText, loadFramework } from '@medespraak/framework';
import { consentText } from '../consent/texts.ts';
import { canDoStatements } from '../enrolment/can-do.ts';
import type { Actor } from '../foundation/access.ts';
import { selectRows, transact } from '../foundation/database.ts';
import { describeProblem, Problem } from '../foundation/problems.ts';
import {
  decidedText,
  ensureTexts,
  offerTexts,
  refreshTexts,
  standingOf,
  textParts,
  textsOfPart,
  type Words,
} from '../foundation/texts.ts';
import { addMember, createOrganisation } from '../organisations/organisations.operations.ts';
import { machine, makeOrganisation, staffOf, type TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { readDecided, readKeeper } from './decided.operations.ts';
import { decideTexts, markTested, reopenText } from './deciding.operations.ts';
import { noteOnText, proposeText, proposeTexts, reviewProposal } from './proposing.operations.ts';
import { readDesk, readText } from './translations.operations.ts';
import { faultsOf, formsOf, translatedLanguages } from './translations.ts';

let platform: TestPlatform;
let house: TestOrganisation;
let rahel: Actor;
let yusuf: Actor;
let editor: Actor;
let desk: { organisationId: TestOrganisation['organisationId']; language: 'ar' };
/** A room as the web has them, which a test may change as a release would. */
const room: Record<string, { nl: Words; ar: Words }> = {
  invite: { nl: 'Dag {name}', ar: 'مرحبًا {name}' },
  count: {
    nl: { one: '{count} brief voor {name}', other: '{count} brieven voor {name}' },
    ar: { one: 'رسالة إلى {name}', other: '{count} رسائل إلى {name}' },
  },
  more: { nl: { one: 'Nog {count} brief', other: 'Nog {count} brieven' }, ar: 'رسائل ({count})' },
  bye: { nl: 'Tot ziens', ar: 'وداعا' },
  later: { nl: 'Straks', ar: 'بعد قليل' },
};
const offerRoom = () =>
  offerTexts('hall', () => new Map(Object.entries(room).map(([key, words]) => [key, { note: '', words }])));

const code = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (thrown: unknown) => (thrown instanceof Problem ? thrown.code : Promise.reject(thrown as Error)),
  );
const text = (key: string, part = 'hall') => ({ ...desk, part, key });
const read = (key: string, part?: string) => readText(platform, editor, text(key, part));
const decide = async (key: string, proposal: number | null, part = 'hall', more: object = {}) => {
  const { proposals, last } = await read(key, part);
  const proposalId = proposal === null ? null : (proposals[proposal]?.id ?? '');
  const texts = [{ part, key, proposalId, seen: last }];
  return decideTexts(platform, editor, {
    ...desk,
    ...(proposal === null && { note: 'Gelezen door een tolk' }),
    texts,
    ...more,
  });
};

beforeAll(async () => {
  offerRoom();
  platform = await testPlatform();
  house = await makeOrganisation(platform, 'huis');
  desk = { organisationId: house.organisationId, language: 'ar' };
  rahel = staffOf(house.organisationId, 'translator', 'rahel');
  yusuf = staffOf(house.organisationId, 'translator', 'yusuf');
  editor = house.coordinator;
  if (rahel.kind === 'staff')
    await addMember(platform, house.administrator, {
      organisationId: house.organisationId,
      accountId: rahel.accountId,
      email: 'rahel@example.org',
      role: 'translator',
    });
});

describe('the texts of the files', () => {
  it('are all there for translators, in all nine languages, and none breaks the rules that proposals are held to', () => {
    // Others may have offered parts of their own in the same process.
    const parts = ['questions', 'consent', 'can-do', 'conduct', 'invitation', 'problems'];
    expect(textParts()).toEqual(expect.arrayContaining(parts));
    let texts = 0;
    for (const part of parts)
      for (const [key, { words, note }] of textsOfPart(part) ?? []) {
        expect(Object.keys(words).length, `${part} ${key}`).toBe(9);
        expect(note.length, `${part} ${key}`).toBeGreaterThan(9);
        for (const language of translatedLanguages)
          expect(faultsOf(words[language] ?? '', words.nl), `${part} ${key} ${language}`).toEqual([]);
        texts++;
      }
    expect(texts).toBeGreaterThan(400);
  });
});

describe('a proposed text', () => {
  const source = { one: '{count} brief voor {name}', other: '{count} brieven voor {name}' };
  const faults = (words: Words, beside: Words = source) =>
    faultsOf(words, beside).map(({ code: what, hole, form }) => [what, hole ?? form].join(' ').trim());

  it('must keep what the program fills in, in every form, and says which is missing', () => {
    expect(faults({ one: 'Brief voor {name}', other: '{count} brieven voor {name}' })).toEqual([]);
    expect(faults({ one: 'Brief', other: 'brieven voor {naam}' })).toEqual([
      'hole-missing name',
      'hole-missing count',
      'hole-missing name',
      'hole-unknown naam',
    ]);
    expect(faults({ one: 'Brief voor {name}' })).toEqual(['form-missing other']);
    expect(faults('brieven')).toEqual(['shape']);
    expect(faults({ other: 'a' }, 'a')).toEqual(['shape']);
    expect(faults('  ', 'a')).toEqual(['empty']);
    expect(faults('a\nb', 'a')).toEqual(['line-break']);
    expect(faults('a\nb', 'a\nb')).toEqual([]);
    expect(faults('a\u0000', 'a')).toEqual(['control']);
    expect(faults('a\ud800', 'a')).toEqual(['control']);
    expect(faults('a'.repeat(2001), 'a')).toEqual(['too-long']);
  });

  it('has the plural forms of its own language', () => {
    expect(formsOf('ar')).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
    expect(formsOf('prs')).toEqual(['one', 'other']);
  });
});

describe('two translators and somebody who decides', () => {
  it('see proposals side by side; nothing changes for newcomers until somebody else decides', async () => {
    const propose = (who: Actor, words: string) => proposeText(platform, who, { ...text('invite'), words });
    expect(await propose(rahel, 'أهلًا {name}')).toEqual({ result: 'new' });
    expect(await propose(yusuf, ' يا {name} ')).toEqual({ result: 'new' });
    expect(await propose(yusuf, 'يا {name}')).toEqual({ result: 'same' });
    expect(await propose(yusuf, 'سلام {name}')).toEqual({ result: 'changed' });
    expect(await propose(yusuf, 'سلام')).toEqual({
      result: 'rejected',
      faults: [{ code: 'hole-missing', hole: 'name' }],
    });
    await refreshTexts(platform);
    expect(decidedText('hall', 'invite', 'ar')).toBeUndefined();

    const shown = await read('invite');
    expect(shown.proposals.map(({ words, who }) => [words, who])).toEqual([
      ['أهلًا {name}', 'rahel@example.org'],
      ['سلام {name}', null],
    ]);
    const [first] = shown.proposals;
    const review = { ...text('invite'), proposalId: first?.id ?? '', agrees: true, note: 'Zo zegt men het.' };
    expect(await code(reviewProposal(platform, rahel, review))).toBe('own-proposal');
    await reviewProposal(platform, yusuf, review);
    await noteOnText(platform, rahel, { ...text('invite'), note: 'Dank!' });
    const old = [{ part: 'hall', key: 'invite', proposalId: first?.id ?? '', seen: shown.last }];
    expect(await code(decideTexts(platform, editor, { ...desk, texts: old }))).toBe('state-changed');
    expect(await code(decideTexts(platform, rahel, { ...desk, texts: old }))).toBe('not-allowed');

    await decide('invite', 0);
    expect(decidedText('hall', 'invite', 'ar')).toBe('أهلًا {name}');
    expect(standingOf('ar', 'hall', 'invite')).toMatchObject({ state: 'reviewed', changed: false });
    const after = await read('invite');
    expect(after).toMatchObject({ state: 'reviewed', decided: 'أهلًا {name}', proposals: [] });
    expect(after.history.map(({ kind }) => kind)).toEqual([
      ...['proposed', 'proposed', 'proposed', 'reviewed', 'noted', 'decided'],
    ]);
    expect(await readDesk(platform, editor, desk)).toEqual([
      expect.objectContaining({ key: 'invite', state: 'reviewed', last: 6, proposals: 0 }),
    ]);
  });

  it('goes on to a test with readers, and back to a draft when somebody has doubts', async () => {
    const { last } = await read('invite');
    const tested = { ...text('invite'), seen: last, note: 'Zes lezers in Utrecht' };
    await markTested(platform, editor, tested);
    expect(standingOf('ar', 'hall', 'invite')?.state).toBe('tested');
    expect(await code(markTested(platform, editor, tested))).toBe('state-changed');
    await reopenText(platform, editor, { ...tested, seen: last + 1, note: 'Toch niet' });
    expect(standingOf('ar', 'hall', 'invite')?.state).toBe('draft');
    expect(decidedText('hall', 'invite', 'ar')).toBe('أهلًا {name}');
    await decide('invite', null);
    expect(standingOf('ar', 'hall', 'invite')?.state).toBe('reviewed');
  });

  it('lets nobody decide alone on her own proposal, but on a draft of the files anybody who may', async () => {
    await proposeText(platform, editor, { ...text('bye'), words: 'إلى اللقاء' });
    expect(await code(decide('bye', 0))).toBe('own-proposal');
    // Two who agree need nobody to decide for them.
    const { proposals } = await read('bye');
    const review = { ...text('bye'), proposalId: proposals[0]?.id ?? '', agrees: true };
    expect(await reviewProposal(platform, yusuf, review)).toEqual({ decided: true });
    expect(decidedText('hall', 'bye', 'ar')).toBe('إلى اللقاء');
    // Who decides without translators says who read it.
    expect(await code(decide('say-name', null, 'can-do', { note: null }))).toBe('invalid-input');
    expect(await code(decide('say-name', null, 'can-do'))).toBe('done');
    expect((await read('say-name', 'can-do')).history.at(-1)?.note).toBe('Gelezen door een tolk');
    expect(standingOf('ar', 'can-do', 'say-name')?.state).toBe('reviewed');
  });

  it('make a draft reviewed by agreeing to it as it is, unless one of them doubts it or something else is proposed', async () => {
    const part = 'can-do';
    const key = 'call-doctor';
    const say = (who: Actor, agrees: boolean) =>
      reviewProposal(platform, who, { ...text(key, part), proposalId: null, agrees });
    const state = async () => (await read(key, part)).state;
    const waitsFor = async (who: Actor) =>
      (await readDesk(platform, who, desk)).find((one) => one.key === key)?.waits;
    expect(await say(rahel, true)).toEqual({ decided: false });
    expect(await say(rahel, true)).toEqual({ decided: false });
    expect([await waitsFor(rahel), await waitsFor(yusuf), await state()]).toEqual([false, true, 'draft']);
    expect(await say(yusuf, false)).toEqual({ decided: false });
    await proposeText(platform, yusuf, { ...text(key, part), words: 'أتصل بالطبيبة.' });
    expect(await say(yusuf, true)).toEqual({ decided: false });
    const { proposals } = await read(key, part);
    await proposeText(platform, editor, { ...text(key, part), words: 'أتصل بطبيبي.' });
    const about = { ...text(key, part), proposalId: proposals[0]?.id ?? '', agrees: true };
    // Two lie side by side: somebody must choose.
    expect(await reviewProposal(platform, rahel, about)).toEqual({ decided: false });
    await decide(key, 0, part);
    const { last } = await read(key, part);
    await reopenText(platform, editor, { ...text(key, part), seen: last, note: 'Toch niet' });
    expect([await say(rahel, true), await say(yusuf, true)]).toEqual([{ decided: false }, { decided: true }]);
    expect(await state()).toBe('reviewed');
    expect(decidedText(part, key, 'ar')).toBe('أتصل بالطبيبة.');
    expect(await code(say(rahel, true))).toBe('state-changed');
  });

  it('decide nothing by agreeing with the draft as it is shown while something else is proposed', async () => {
    const say = (who: Actor, proposalId: string | null, agrees: boolean) =>
      reviewProposal(platform, who, { ...text('later'), proposalId, agrees });
    const was = room['later']!;
    await proposeText(platform, rahel, { ...text('later'), words: 'لاحقا' });
    const proposalId = (await read('later')).proposals[0]?.id ?? '';
    // The second who finds the proposal right says so while the Dutch text is another.
    room['later'] = { ...was, nl: 'Zo meteen' };
    offerRoom();
    expect(await say(yusuf, proposalId, true)).toEqual({ decided: false });
    room['later'] = was;
    offerRoom();
    expect(await say(house.administrator, null, false)).toEqual({ decided: false });
    expect(await say(editor, null, true)).toEqual({ decided: false });
    expect(await read('later')).toMatchObject({ state: 'draft', proposals: [{ id: proposalId }] });
    expect(await say(yusuf, proposalId, true)).toEqual({ decided: true });
    expect(decidedText('hall', 'later', 'ar')).toBe('لاحقا');
  });

  it('of two who decide at once lets one go first', async () => {
    const texts = [{ part: 'can-do', key: 'tell-day', proposalId: null, seen: 0 }];
    const note = 'Gelezen door een tolk';
    const both = [editor, house.administrator].map((who) =>
      code(decideTexts(platform, who, { ...desk, texts, note })),
    );
    expect((await Promise.all(both)).sort()).toEqual(['done', 'state-changed']);
  });
});

describe('what was decided', () => {
  it('is said wherever the text is said', async () => {
    const item = loadFramework().items.get('work-now');
    const option = item?.response.type === 'single-choice' ? item.response.options[0]?.id : '';
    for (const [part, key] of [
      ['questions', `item.work-now.option.${option}`],
      ['consent', 'impact-study.title'],
      ['can-do', 'call-doctor'],
      ['problems', 'not-found'],
    ] as const) {
      await proposeText(platform, rahel, { ...text(key, part), words: 'كلمة' });
      await decide(key, 0, part);
    }
    expect(item && itemText(item, 'ar').options[0]?.label).toBe('كلمة');
    expect(consentText('impact-study', 'ar', 'Huis').title).toBe('كلمة');
    expect(canDoStatements('ar').find(({ id }) => id === 'call-doctor')?.text).toBe('كلمة');
    expect(describeProblem('not-found', 'ar')).toBe('كلمة');
    expect(describeProblem('not-found', 'fa')).not.toBe('كلمة');
  });

  it('leaves a questionnaire that is open as it began, unless that was decided with a reason', async () => {
    const item = loadFramework().items.get('work-now');
    if (!item) throw new Error('there is work-now');
    const began = platform.clock.now();
    const before = itemText(item, 'ar', 'newcomer', began).text;
    platform.clock.set(new Date(began.getTime() + 3_600_000).toISOString());
    const key = 'item.work-now.text';
    await proposeText(platform, rahel, { ...text(key, 'questions'), words: 'هل تعمل الآن؟' });
    await decide(key, 0, 'questions');
    expect(itemText(item, 'ar').text).toBe('هل تعمل الآن؟');
    expect(itemText(item, 'ar', 'newcomer', began).text).toBe(before);
    await proposeText(platform, rahel, { ...text(key, 'questions'), words: 'هل لديك عمل؟' });
    expect(await code(decide(key, 0, 'questions', { openWaves: true }))).toBe('invalid-input');
    await decide(key, 0, 'questions', { openWaves: true, note: 'De vraag zei het omgekeerde.' });
    expect(itemText(item, 'ar', 'newcomer', began).text).toBe('هل لديك عمل؟');
  });

  it('must be reviewed again when the Dutch text changes; a new translation of the release is shown then', async () => {
    await decide('count', null);
    const was = { ...room['count']!, words: structuredClone(room['count']!) };
    room['count'] = {
      nl: { one: '{count} mail voor {name}', other: '{count} mails voor {name}' },
      ar: was.ar,
    };
    offerRoom();
    platform.clock.set(new Date(platform.clock.now().getTime() + 1000).toISOString());
    await decide('bye', null);
    expect(standingOf('ar', 'hall', 'count')).toMatchObject({ state: 'draft', changed: true });
    expect(standingOf('ar', 'hall', 'count')?.decisions).toHaveLength(1);
    const seen = await read('count');
    expect(seen).toMatchObject({ state: 'draft', changed: true, dutchBefore: was.nl });
    expect(await code(markTested(platform, editor, { ...text('count'), seen: seen.last, note: 'x' }))).toBe(
      'state-changed',
    );

    room['count'] = { ...room['count'], ar: { one: 'بريد إلى {name}', other: '{count} بريد إلى {name}' } };
    offerRoom();
    await decide('bye', null);
    expect(standingOf('ar', 'hall', 'count')?.decisions).toEqual([]);
    await decide('count', null);
    expect(standingOf('ar', 'hall', 'count')).toMatchObject({ state: 'reviewed', changed: false });
  });

  it('is asked for once in ten seconds, whatever is shown, and by its edition alone', async () => {
    const { edition } = (await readDecided(platform, machine, { since: null })) ?? { edition: '' };
    expect(await readDecided(platform, machine, { since: edition })).toBeNull();
    let asked = 0;
    const counting = {
      ...platform,
      database: new Proxy(platform.database, {
        get: (target, name): unknown => {
          asked++;
          return Reflect.get(target, name);
        },
      }),
    };
    await ensureTexts(counting);
    const first = asked;
    for (let page = 0; page < 50; page++) await ensureTexts(counting);
    expect(asked).toBe(first);
    await refreshTexts(platform);
  });
});

describe('a file of translations', () => {
  const alike = (words: string) => Object.fromEntries(formsOf('ar').map((form) => [form, words]));
  const texts = [
    { part: 'can-do', key: 'follow-two', words: 'أفهم شخصين يتحدثان.', source: null },
    { part: 'can-do', key: 'explain-opinion', words: 'أقول رأيي.', source: 'Iets anders.' },
    { part: 'hall', key: 'nothing', words: 'x', source: null },
    { part: 'hall', key: 'invite', words: 'أهلًا', source: 'Dag {name}' },
    { part: 'hall', key: 'invite', words: 'أهلًا {name}', source: 'Dag {name}' },
    // A file has every form of what is said alike for every number.
    { part: 'hall', key: 'more', words: alike('رسائل ({count})'), source: null },
  ];
  const results = async (work: ReturnType<typeof proposeTexts>) =>
    (await work).map((one) =>
      one.result === 'rejected' ? one.faults.map((fault) => fault.code) : one.result,
    );

  it('is looked at first and saves nothing; then proposes and never decides; a second time it changes nothing', async () => {
    const expected = ['new', ['source-changed'], ['unknown-text'], ['hole-missing'], 'same', 'same'];
    const input = { ...desk, texts };
    const before = await readDesk(platform, editor, desk);
    expect(await results(proposeTexts.rehearse(platform, rahel, input))).toEqual(expected);
    expect(await readDesk(platform, editor, desk)).toEqual(before);
    expect(await results(proposeTexts(platform, rahel, input))).toEqual(expected);
    expect(await results(proposeTexts(platform, rahel, input))).toEqual(['same', ...expected.slice(1)]);
    expect(decidedText('can-do', 'follow-two', 'ar')).toBeUndefined();
    const { proposals } = await read('follow-two', 'can-do');
    expect(proposals).toEqual([expect.objectContaining({ imported: true, who: 'rahel@example.org' })]);
    // Whoever brings a file need not have read it: two others find the words right.
    const about = { ...text('follow-two', 'can-do'), proposalId: proposals[0]?.id ?? '', agrees: true };
    expect(await reviewProposal(platform, yusuf, about)).toEqual({ decided: false });
    expect(await reviewProposal(platform, editor, about)).toEqual({ decided: true });
  });

  it('of every text of a language takes a few seconds at most', async () => {
    const all = textParts().flatMap((part) =>
      [...(textsOfPart(part) ?? [])].map(([key, { words }]) => ({
        ...{ part, key, source: words.nl ?? '' },
        words:
          typeof words.so === 'string'
            ? `${words.so} x`
            : Object.fromEntries(
                Object.entries(words.so ?? { other: '' }).map(([f, one]) => [f, `${one} x`]),
              ),
      })),
    );
    const outcomes = await proposeTexts(platform, rahel, { ...desk, language: 'so', texts: all });
    expect(outcomes.filter(({ result }) => result === 'new').length).toBeGreaterThan(400);
  });
});

describe('organisations', () => {
  it('keep their desks apart; the texts of the one that keeps them are everybody’s', async () => {
    const other = await makeOrganisation(platform, 'ander');
    const theirs = { organisationId: other.organisationId, language: 'ar' as const };
    expect(await readDesk(platform, other.coordinator, theirs)).toEqual([]);
    const invite = [{ part: 'hall', key: 'bye', proposalId: null, seen: 0 }];
    await decideTexts(platform, other.coordinator, { ...theirs, texts: invite, note: 'een tolk' });
    expect(await readKeeper(platform, machine, {})).toBe(house.organisationId);
    expect(decidedText('hall', 'bye', 'ar')).toBe('إلى اللقاء');
  });

  it('that are an example or a municipality do not keep them while there is another', async () => {
    platform.clock.set('2020-01-01T09:00:00Z');
    for (const [slug, kind, isExample] of [
      ['voorbeeld', 'partner', true],
      ['gemeente', 'municipality', false],
    ] as const)
      await createOrganisation(platform, machine, {
        ...{ slug, name: slug, kind, isExample },
        municipalityCode: kind === 'municipality' ? 'GM9901' : null,
      });
    expect(await readKeeper(platform, machine, {})).toBe(house.organisationId);
  });

  it('cannot change or remove what happened, nor read the steps of another', async () => {
    const asStaff = (statement: ReturnType<typeof sql>) =>
      transact(platform.database, 'staff', { organisationId: house.organisationId }, (tx) =>
        selectRows(tx, statement),
      );
    await expect(asStaff(sql`update identity.text_step set note = 'x'`)).rejects.toThrow();
    await expect(asStaff(sql`delete from identity.text_step`)).rejects.toThrow();
    const [row] = await asStaff(
      sql`select count(*) filter (where organisation_id <> ${house.organisationId}::uuid)::int as others from identity.text_step`,
    );
    expect(row).toEqual({ others: 0 });
  });
});
