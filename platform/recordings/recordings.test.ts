import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../foundation/access.ts';
import { selectRows, sqlStateOf, transact } from '../foundation/database.ts';
import { Problem } from '../foundation/problems.ts';
import { offerTexts, refreshTexts } from '../foundation/texts.ts';
import { makeOrganisation, staffOf, type TestOrganisation } from '../testing/people.ts';
import { mp3, mp4, ogg, wav, webm } from '../testing/recordings.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { makeSide, type Side } from '../testing/world.ts';
import '../translations/decided.operations.ts';
import { proposeText, reviewProposal } from '../translations/proposing.operations.ts';
import { readText } from '../translations/translations.operations.ts';
import { listSounds, readSound } from './hearing.operations.ts';
import {
  fileNameOf,
  soundFinder,
  spokenTexts,
  textOfFile,
  wordsDigestOf,
  wordsToSpeak,
  type Sound,
} from './recordings.ts';
import {
  judgeRecording,
  keepRecording,
  listRecordings,
  listSpokenTexts,
  readRecording,
  removeRecording,
} from './recordings.operations.ts';

let platform: TestPlatform;
let house: TestOrganisation;
let rahel: Actor;
let yusuf: Actor;
let editor: Actor;
let desk: { organisationId: TestOrganisation['organisationId']; language: 'ar' };
let text: { part: string; key: string };

const code = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (thrown: unknown) => (thrown instanceof Problem ? thrown.code : Promise.reject(thrown as Error)),
  );
const keep = (actor: Actor, file: Uint8Array, more: object = {}) =>
  keepRecording(platform, actor, { ...desk, ...text, words: null, origin: 'browser', file, ...more });
const list = (actor: Actor = editor) => listRecordings(platform, actor, desk);
const only = async () => {
  const [one, ...others] = (await list()).filter(({ key }) => key === text.key);
  if (!one || others.length > 0) throw new Error(`${others.length + 1} recordings`);
  return one;
};

beforeAll(async () => {
  // As the pages offer them.
  offerTexts(
    'questionnaire',
    () =>
      new Map([
        [
          'welcome',
          { note: '', words: { nl: '{organisation} vraagt u iets.', ar: 'يسألك {organisation}.' } },
        ],
        ['skip', { note: '', words: { nl: 'Sla over', ar: 'تخطَّ' } }],
      ]),
  );
  platform = await testPlatform();
  house = await makeOrganisation(platform, 'huis');
  [rahel, yusuf] = ['rahel', 'yusuf'].map((who) => staffOf(house.organisationId, 'translator', who)) as [
    Actor,
    Actor,
  ];
  editor = house.coordinator;
  desk = { organisationId: house.organisationId, language: 'ar' };
  text = { part: 'questions', key: 'item.work-now.text' };
});

describe('the texts that can be heard', () => {
  it('are those of the questionnaire, each question with its options behind it', () => {
    const texts = spokenTexts();
    const work = texts.filter(({ screen }) => screen === 'work-now').map(({ kind }) => kind);
    expect(work[0]).toBe('question');
    expect(work.filter((kind) => kind === 'option').length).toBeGreaterThan(1);
    expect(texts.some(({ key }) => key === 'skip')).toBe(true);
    expect(texts.some(({ key }) => /for-buddy|buddy-mirror/.test(key))).toBe(false);
    expect(new Set(texts.map(({ part, key }) => `${part} ${key}`)).size).toBe(texts.length);
  });

  it('each have a file name of their own, by which a file is known again', () => {
    const texts = spokenTexts();
    const names = texts.map(fileNameOf);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const one of texts) {
      expect(textOfFile(`${fileNameOf(one)}.mp3`, texts)).toEqual(one);
      expect(textOfFile(`Opnames/Arabisch/${fileNameOf(one).toUpperCase()}.OGG`, texts)).toEqual(one);
    }
    expect(textOfFile('item.work-now.mp3', texts)).toBeNull();
  });

  it('say the name of the organisation where it belongs', () => {
    expect(wordsToSpeak({ part: 'questionnaire', key: 'welcome' }, 'nl', 'Taalhuis')).toBe(
      'Taalhuis vraagt u iets.',
    );
    expect(wordsToSpeak({ part: 'questionnaire', key: 'nothing' }, 'nl', 'Taalhuis')).toBeNull();
  });
});

describe('which recording is heard', () => {
  const sound = (key: string, words: string, state: Sound['state']): Sound => ({
    ...{ part: 'questions', key, state },
    wordsDigest: wordsDigestOf(words),
  });
  const sounds = [sound('a', 'Ja', 'reviewed'), sound('b', 'Ja', 'draft'), sound('c', 'Nee', 'draft')];
  const at = (key: string) => ({ part: 'questions', key });

  it('is that of exactly these words: none when they changed', () => {
    const find = soundFinder(sounds, true);
    expect(find(at('a'), 'Ja')?.key).toBe('a');
    expect(find(at('a'), ' Ja ')?.key).toBe('a');
    expect(find(at('a'), 'Ja!')).toBeNull();
  });

  it('is that of another text that says the same, where the text has none of its own', () => {
    expect(soundFinder(sounds, true)(at('b'), 'Ja')?.key).toBe('b');
    expect(soundFinder(sounds, false)(at('b'), 'Ja')?.key).toBe('a');
  });

  it('is no draft, unless drafts are allowed', () => {
    expect(soundFinder(sounds, false)(at('c'), 'Nee')).toBeNull();
    expect(soundFinder(sounds, true)(at('c'), 'Nee')?.key).toBe('c');
  });
});

describe('a recording', () => {
  it.each([
    ['audio/mpeg', () => mp3(2)],
    ['audio/mp4', () => mp4(2)],
    ['audio/ogg', () => ogg(2)],
    ['audio/webm', () => webm(2)],
  ])('may be %s, in the place of the one before', async (type, make) => {
    await keep(rahel, make());
    const { contentDigest, milliseconds, state, size } = await only();
    expect(Math.abs(milliseconds - 2000)).toBeLessThan(120);
    expect([state, size]).toEqual(['draft', make().byteLength]);
    const found = await readRecording(platform, yusuf, { ...desk, contentDigest });
    expect(found.type).toBe(type);
    expect([...found.content]).toEqual([...make()]);
  });

  it('is no other kind of file, not too long and not too large, whatever its name says', async () => {
    const before = await only();
    expect(await code(keep(rahel, wav(1)))).toBe('sound-unreadable');
    expect(await code(keep(rahel, webm(2, [1, 2])))).toBe('sound-unreadable');
    expect(await code(keep(rahel, new TextEncoder().encode('geen geluid, maar lang genoeg')))).toBe(
      'sound-unreadable',
    );
    expect(await code(keep(rahel, ogg(63)))).toBe('sound-too-long');
    expect(await code(keep(rahel, new Uint8Array(1_000_001)))).toBe('sound-too-long');
    expect(await code(keep(rahel, ogg(1), { key: 'domain.work.name' }))).toBe('not-found');
    expect(await only()).toEqual(before);
  });

  it('is judged by somebody who is not its voice; only who decides says that readers understood it', async () => {
    await keep(rahel, ogg(1));
    const judge = async (actor: Actor, state: 'draft' | 'reviewed' | 'tested') =>
      code(judgeRecording(platform, actor, { ...desk, recordingId: (await only()).id, state }));
    expect(await judge(rahel, 'reviewed')).toBe('own-recording');
    expect(await judge(yusuf, 'tested')).toBe('not-allowed');
    expect(await judge(yusuf, 'reviewed')).toBe('done');
    expect(await judge(editor, 'tested')).toBe('done');
    expect((await only()).state).toBe('tested');
    expect((await list(rahel)).find(({ key }) => key === text.key)?.isOwnVoice).toBe(true);
    // Somebody else's voice: who sent the file has listened to it.
    await keep(yusuf, ogg(1), { origin: 'file' });
    expect((await only()).state).toBe('draft');
    expect(await judge(yusuf, 'reviewed')).toBe('done');
  });

  it('that was made again cannot be judged or removed by who saw the one before', async () => {
    const { id: recordingId } = await only();
    await keep(rahel, ogg(2));
    const about = { ...desk, recordingId };
    expect(await code(judgeRecording(platform, yusuf, { ...about, state: 'reviewed' }))).toBe(
      'state-changed',
    );
    expect(await code(removeRecording(platform, yusuf, about))).toBe('state-changed');
  });

  it('stays beside the new one when the text changes, so that an open questionnaire still plays it', async () => {
    const before = await only();
    const where = { ...desk, ...text };
    await proposeText(platform, rahel, { ...where, words: 'هل تعمل الآن؟ نعم أم لا؟' });
    const { proposals } = await readText(platform, yusuf, where);
    const proposalId = proposals[0]?.id ?? '';
    const agreed = await reviewProposal(platform, yusuf, { ...where, proposalId, agrees: true });
    expect(agreed).toEqual({ decided: true });
    await refreshTexts(platform);
    const now = wordsToSpeak(text, 'ar', 'huis') ?? '';
    expect(now).toBe('هل تعمل الآن؟ نعم أم لا؟');
    const play = (words: string, sounds: readonly Sound[]) => soundFinder(sounds, true)(text, words);
    expect(play(now, await list())).toBeNull();
    expect(play(before.words, await list())).toMatchObject({ key: text.key });
    // Spoken while the screen showed the earlier words.
    expect(await code(keep(rahel, ogg(3), { words: before.words }))).toBe('state-changed');
    await keep(rahel, ogg(3), { words: now });
    expect((await list()).filter(({ key }) => key === text.key)).toHaveLength(2);
  });

  it('leaves lines in the list of changes, without its sound', async () => {
    const lines = await selectRows<{ action: string; details: string }>(
      platform.database.connection,
      sql`select operation as action, details::text as details from identity.audit_line
        where operation like 'recordings.%' and organisation_id = ${house.organisationId}::uuid`,
    );
    expect(new Set(lines.map(({ action }) => action))).toEqual(
      new Set(['recordings.keep', 'recordings.judge']),
    );
    expect(lines.every(({ details }) => details.length < 300)).toBe(true);
  });
});

describe('between organisations', () => {
  let north: Side;
  let south: Side;
  beforeAll(async () => {
    north = await makeSide(platform, 'noord', 'GM0001');
    south = await makeSide(platform, 'zuid', 'GM0002');
  });

  it('own questions are spoken as they are written, but for those that repeat an answer', async () => {
    const { organisationId, staff } = north.partner;
    const own = (await listSpokenTexts(platform, staff.translator, { organisationId })).filter(
      ({ part }) => part === 'own-questions',
    );
    const visit = own.filter(({ screen }) => screen.endsWith('.visit')).map(({ kind }) => kind);
    expect(visit).toEqual(['question', 'option', 'option']);
    const words = own.flatMap((text) => wordsToSpeak(text, 'nl', 'noord') ?? []);
    expect(words).toContain('Komt u wel eens in het buurthuis?');
    expect(words.filter((one) => one.includes('${'))).toEqual([]);
    const [question] = own;
    const { part = '', key = '' } = question ?? {};
    const file = { part, key, words: null, origin: 'file' as const, file: ogg(2) };
    await keepRecording(platform, staff.translator, { organisationId, language: 'ar', ...file });
    const sounds = await listSounds(platform, north.respondent, { language: 'ar' });
    // Her screen knows the words alone.
    const heard = soundFinder(sounds, true)({ part: '', key: '' }, question?.own?.ar ?? '');
    expect(heard?.key).toBe(key);
    await expect(
      keepRecording(platform, south.partner.staff.translator, {
        ...{ organisationId: south.partner.organisationId, language: 'ti' },
        ...file,
      }),
    ).rejects.toMatchObject({ code: 'not-found' });
  });

  it('newcomers hear those of their own organisation, and see nobody in them', async () => {
    const [own, ...others] = (await listSounds(platform, north.respondent, { language: 'ar' })).filter(
      ({ part }) => part !== 'own-questions',
    );
    expect(others).toEqual([]);
    expect(own?.contentDigest).toBe(north.recording.contentDigest);
    expect(JSON.stringify(own)).not.toMatch(/second|account/);
    const { contentDigest } = south.recording;
    expect(await code(readSound(platform, north.respondent, { contentDigest }))).toBe('not-found');
    expect((await readSound(platform, south.respondent, { contentDigest })).type).toBe('audio/mpeg');
    expect(await listSounds(platform, north.respondent, { language: 'ti' })).toEqual([]);
  });

  it('the database itself keeps who recorded from newcomers, and every row from others', async () => {
    const { organisationId } = north.partner;
    const ask = (query: string) =>
      transact(platform.database, 'respondent', { organisationId }, (tx) =>
        selectRows<{ n: number }>(tx, sql.raw(query)),
      );
    const refusal = await ask('select recorded_by from identity.text_recording').catch(sqlStateOf);
    expect(refusal).toBe('42501');
    expect(await ask('select count(size)::int as n from identity.text_recording')).toEqual([{ n: 2 }]);
    expect(await ask('delete from identity.text_recording').catch(sqlStateOf)).toBe('42501');
  });
});
