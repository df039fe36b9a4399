import { readdirSync, readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Participant } from '../devices/devices.operations.ts';
import { selectRows, transact } from '../foundation/database.ts';
import { asId, newId } from '../foundation/ids.ts';
import { mailTable } from '../foundation/mail.store.ts';
import { changeProgrammeSettings, readAudit } from '../organisations/organisations.operations.ts';
import { deliverMail } from '../surveys/delivery.jobs.ts';
import { erasePerson } from '../surveys/erasing.operations.ts';
import { makeOrganisation } from '../testing/matching-story.ts';
import { machine, staffOf } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { readCandidates } from './candidates.operations.ts';
import { confirmRound } from './confirming.operations.ts';
import { leaveWithPairs, setStateWithPairs } from './leaving.operations.ts';
import { answerOffer, keepOffers, readOffer } from './offers.operations.ts';
import { listOwnPairs } from './own-pairs.operations.ts';
import { acceptPairs, declinePair, readPair } from './pairs.operations.ts';
import { proposeRound } from './proposing.operations.ts';

let platform: TestPlatform;
let count = 0;
beforeAll(async () => {
  platform = await testPlatform();
});

/** Amira and Hanneke in an organisation of their own, who were just offered each other. */
async function offer() {
  platform.clock.set('2026-11-02T09:00:00Z');
  const story = await makeOrganisation(platform, `offers-${++count}`);
  const newcomerId = await story.newcomer('Amira', {
    email: `amira-${count}@example.org`,
    language: 'en',
    interests: ['cooking'],
    wishesGender: null,
  });
  const buddyId = await story.buddy('Hanneke', {
    email: `hanneke-${count}@example.org`,
    interests: ['cooking'],
  });
  const { roundId } = await proposeRound(platform, story.marieke, { ...story.scope, seed: 1 });
  await confirmRound(platform, story.marieke, { ...story.scope, roundId });
  const person = (personId: string, personKind: 'newcomer' | 'buddy'): Participant => ({
    kind: 'participant',
    personId: asId(personId),
    personKind,
    deviceId: newId(),
    ...story.scope,
  });
  const [amira, hanneke] = [person(newcomerId, 'newcomer'), person(buddyId, 'buddy')];
  const [pair] = await listOwnPairs(platform, amira, {});
  if (!pair) throw new Error('they were offered each other');
  const pairId = pair.id;
  return { ...story, amira, hanneke, pairId, newcomerId };
}

/** Subjects of the letters to somebody, oldest first. */
async function lettersTo(personId: string) {
  const rows = await platform.database.connection.select().from(mailTable).orderBy(mailTable.id);
  return rows.filter((row) => row.personId === personId);
}

const stateOf = async (story: Awaited<ReturnType<typeof offer>>) =>
  (await readPair(platform, story.marieke, { organisationId: story.organisationId, pairId: story.pairId }))
    .pair.state;
const yes = { answer: 'accepted' } as const;
const no = { answer: 'declined', reason: 'times' } as const;

describe('an offer', () => {
  it('reaches both by mail, in the language of each, and says what they share and nothing else', async () => {
    const story = await offer();
    const [toAmira] = await lettersTo(story.amira.personId);
    const [toHanneke] = await lettersTo(story.hanneke.personId);
    expect(toAmira?.subject).toBe('A proposal: talking with Hanneke');
    expect(toAmira?.body).toContain(`http://localhost:3000/pair/${story.pairId}`);
    expect(toAmira?.body).toContain('until Monday 9 November');
    expect(toHanneke?.subject).toBe('Een voorstel: praten met Amira');
    expect(toHanneke?.body).not.toContain('Voorbeeld');
    const seen = await readOffer(platform, story.amira, { pairId: story.pairId });
    expect(seen.reasons.map((reason) => reason.code)).toEqual(['shared-interests', 'common-times']);
    expect(seen.answer).toBeNull();
    expect(seen.closesAt).toEqual(new Date('2026-11-09T09:00:00Z'));
  });

  it.each([
    [['ti'], 'ti', 'ሓሳብ፦ ምስ Bram ምዝራብ', /^ሰላም Selam፡.*\n---\n\nDag Selam,.*\n---\n\nHello Selam,/s],
    [[], 'nl', 'Een voorstel: praten met Bram', /^Dag Selam,.*\n---\n\nHello Selam,/s],
  ] as const)(
    'is told in the first language of a newcomer who chose none, where its drafts may be used: %s',
    async (draftLanguages, language, subject, body) => {
      const story = await makeOrganisation(platform, `offers-${++count}`);
      const settings = { draftLanguages: [...draftLanguages] };
      await changeProgrammeSettings(platform, story.marieke, { ...story.scope, settings });
      const own = {
        email: 'selam@example.org',
        firstLanguage: 'ti',
        interests: ['cooking'],
        wishesGender: null,
      };
      const selam = await story.newcomer('Selam', own);
      await story.buddy('Bram', { email: 'bram@example.org', interests: ['cooking'] });
      const { roundId } = await proposeRound(platform, story.marieke, { ...story.scope, seed: 1 });
      await confirmRound(platform, story.marieke, { ...story.scope, roundId });
      const [letter] = await lettersTo(selam);
      expect(letter).toMatchObject({ language, subject });
      expect(letter?.body).toMatch(body);
    },
  );

  it('starts when both say yes, and both are told to choose a time', async () => {
    const story = await offer();
    const { pairId } = story;
    expect(await answerOffer(platform, story.amira, { pairId, ...yes })).toEqual({
      state: 'offered',
      already: false,
    });
    expect((await readOffer(platform, story.hanneke, { pairId })).answer).toBeNull();
    expect(await answerOffer(platform, story.hanneke, { pairId, ...yes })).toEqual({
      state: 'started',
      already: false,
    });
    const { pair } = await readPair(platform, story.marieke, { ...story.scope, pairId });
    expect([pair.state, pair.startedAt, pair.acceptedAt]).toEqual([
      'started',
      platform.clock.now(),
      platform.clock.now(),
    ]);
    expect((await lettersTo(story.amira.personId)).map((letter) => letter.subject)).toEqual([
      'A proposal: talking with Hanneke',
      'You and Hanneke are going to talk',
    ]);
  });

  it('ends at a no; both read the same, and she keeps her place', async () => {
    const story = await offer();
    const { pairId } = story;
    await answerOffer(platform, story.hanneke, { pairId, ...yes });
    await answerOffer(platform, story.amira, { pairId, ...no });
    expect(await stateOf(story)).toBe('declined');
    for (const who of [story.amira, story.hanneke]) {
      expect(await listOwnPairs(platform, who, {})).toEqual([]);
      await expect(readOffer(platform, who, { pairId })).rejects.toMatchObject({ code: 'offer-closed' });
      expect(await answerOffer(platform, who, { pairId, ...yes })).toEqual({
        state: 'declined',
        already: true,
      });
    }
    const last = async (id: string) => (await lettersTo(id)).at(-1)?.subject;
    expect(await last(story.amira.personId)).toBe('Talking with Hanneke does not go ahead');
    expect(await last(story.hanneke.personId)).toBe('Praten met Amira gaat niet door');
    const { newcomers, rules } = await readCandidates(platform, story.marieke, story.scope);
    expect(newcomers).toMatchObject([{ id: story.newcomerId, waitsSince: '2026-08-10' }]);
    expect(rules.earlierPairs).toHaveLength(1);
  });

  it('ends when a coordinator writes down that one of them left; the other reads of whom, and who left nothing', async () => {
    const story = await offer();
    await setStateWithPairs(platform, story.marieke, {
      organisationId: story.scope.organisationId,
      personId: story.hanneke.personId,
      state: 'left',
    });
    expect((await lettersTo(story.amira.personId)).at(-1)?.subject).toBe(
      'Talking with Hanneke does not go ahead',
    );
    expect(await lettersTo(story.hanneke.personId)).toHaveLength(1);
  });

  it('that was started ends when she leaves; the other reads with whom', async () => {
    const story = await offer();
    await acceptPairs(platform, story.marieke, { ...story.scope, pairIds: [story.pairId] });
    await leaveWithPairs(platform, story.amira, {});
    expect((await lettersTo(story.hanneke.personId)).at(-1)?.subject).toBe(
      'Je praat niet meer samen met Amira',
    );
  });

  it('keeps the first answer of two clicks, two devices and two people at once', async () => {
    const story = await offer();
    const { pairId } = story;
    const clicks = await Promise.all([
      answerOffer(platform, story.amira, { pairId, ...yes }),
      answerOffer(platform, { ...story.amira, deviceId: newId() }, { pairId, ...no }),
      answerOffer(platform, story.hanneke, { pairId, ...yes }),
      answerOffer(platform, story.hanneke, { pairId, ...yes }),
    ]);
    expect(clicks.filter((click) => !click.already).length).toBeLessThanOrEqual(2);
    const state = await stateOf(story);
    expect(['started', 'declined']).toContain(state);
    // Each of the two got the offer, and one letter with what came of it.
    expect(await lettersTo(story.amira.personId)).toHaveLength(2);
    expect(await lettersTo(story.hanneke.personId)).toHaveLength(2);
  });

  it('comes to one end when the last yes and the expiry fall together', async () => {
    const story = await offer();
    const { pairId } = story;
    await answerOffer(platform, story.amira, { pairId, ...yes });
    platform.clock.set('2026-11-09T09:00:01Z');
    const [answer] = await Promise.all([
      answerOffer(platform, story.hanneke, { pairId, ...yes }),
      keepOffers(platform, machine, {}),
    ]);
    const state = await stateOf(story);
    expect(['started', 'expired']).toContain(state);
    if (!answer.already) expect(state).toBe('started');
    expect(await lettersTo(story.hanneke.personId)).toHaveLength(2);
  });
});

describe('an offer that waits', () => {
  it('is asked about once, with the same letter to both, and then expires', async () => {
    const story = await offer();
    await answerOffer(platform, story.amira, { pairId: story.pairId, ...yes });
    platform.clock.set('2026-11-05T08:59:00Z');
    await keepOffers(platform, machine, {});
    expect(await lettersTo(story.amira.personId)).toHaveLength(1);
    platform.clock.set('2026-11-05T09:00:00Z');
    await Promise.all([keepOffers(platform, machine, {}), keepOffers(platform, machine, {})]);
    await keepOffers(platform, machine, {});
    for (const who of [story.amira, story.hanneke]) {
      const letters = await lettersTo(who.personId);
      expect(letters).toHaveLength(2);
      expect(letters[1]?.body).toMatch(/answer already|al geantwoord/);
    }
    platform.clock.set('2026-11-09T09:00:00Z');
    await keepOffers(platform, machine, {});
    await keepOffers(platform, machine, {});
    expect(await stateOf(story)).toBe('expired');
    expect(await lettersTo(story.hanneke.personId)).toHaveLength(3);
    const { newcomers } = await readCandidates(platform, story.marieke, story.scope);
    expect(newcomers).toMatchObject([{ id: story.newcomerId, waitsSince: '2026-08-10' }]);
  });

  it('can still be accepted or declined by the coordinator', async () => {
    const [first, second] = [await offer(), await offer()];
    await acceptPairs(platform, first.marieke, { ...first.scope, pairIds: [first.pairId] });
    expect(await answerOffer(platform, first.amira, { pairId: first.pairId, ...no })).toEqual({
      state: 'started',
      already: true,
    });
    await declinePair(platform, second.marieke, { ...second.scope, pairId: second.pairId });
    expect(await answerOffer(platform, second.amira, { pairId: second.pairId, ...yes })).toEqual({
      state: 'declined',
      already: true,
    });
  });
});

describe('who answered what', () => {
  it('is for herself alone: not for the other, not for staff, not in the audit', async () => {
    const story = await offer();
    await answerOffer(platform, story.amira, { pairId: story.pairId, ...no });
    const read = (access: 'participant' | 'staff', personId: string) =>
      transact(
        platform.database,
        access,
        { organisationId: story.organisationId, personId: asId(personId) },
        (tx) => selectRows(tx, sql`select answer, reason from identity.pair_answer`),
      );
    expect(await read('participant', story.amira.personId)).toEqual([
      { answer: 'declined', reason: 'times' },
    ]);
    expect(await read('participant', story.hanneke.personId)).toEqual([]);
    await expect(read('staff', story.amira.personId)).rejects.toThrow();
    const lines = await readAudit(platform, staffOf(story.organisationId, 'administrator'), story.scope);
    const answered = lines.filter((line) => line.operation === 'conversations.answer-offer');
    expect(answered).toMatchObject([{ actorId: null, subject: story.pairId, details: {} }]);
  });

  it('cannot be said for somebody else, or about a pair of others', async () => {
    const [story, other] = [await offer(), await offer()];
    await expect(answerOffer(platform, story.amira, { pairId: other.pairId, ...yes })).rejects.toMatchObject({
      code: 'not-found',
    });
    const forge = transact(
      platform.database,
      'participant',
      { organisationId: story.organisationId, personId: story.amira.personId },
      (tx) =>
        tx.execute(sql`insert into identity.pair_answer (id, organisation_id, pair_id, person_id, answer, answered_at)
          values (${newId()}, ${story.organisationId}, ${story.pairId}, ${story.hanneke.personId}, 'accepted', now())`),
    );
    await expect(forge).rejects.toThrow();
  });
});

it('sends an SMS to whoever has no mail', async () => {
  platform.clock.set('2026-11-02T09:00:00Z');
  const story = await makeOrganisation(platform, 'by-sms');
  await story.newcomer('Tesfay', { phone: '+31612345678' });
  await story.buddy('Joost', { email: 'joost@example.org' });
  const { roundId } = await proposeRound(platform, story.marieke, { ...story.scope, seed: 1 });
  await confirmRound(platform, story.marieke, { ...story.scope, roundId });
  await deliverMail(platform);
  const texts = readdirSync(platform.postman.outbox)
    .filter((file) => file.endsWith('.sms.txt'))
    .map((file) => readFileSync(`${platform.postman.outbox}/${file}`, 'utf8'));
  expect(texts).toHaveLength(1);
  expect(texts[0]).toMatch(/^\+31612345678\nDag Tesfay,/);
});

describe('when a newcomer is erased', () => {
  it.each([
    ['whose offer is open', false, 'Een voorstel om samen te praten gaat niet door'],
    ['who talked', true, 'De gesprekken met iemand zijn gestopt'],
  ])('%s, her buddy hears that it is over: without her name, a reason or a way to what is gone', async (_, runs, subject) => {
    const { scope, marieke, pairId, newcomerId, hanneke } = await offer();
    if (runs) await acceptPairs(platform, marieke, { ...scope, pairIds: [pairId], tell: false });
    await deliverMail(platform);
    await erasePerson(platform, marieke, { ...scope, personId: newcomerId });
    const last = (await lettersTo(hanneke.personId)).at(-1);
    expect(last?.subject).toBe(subject);
    expect(last?.body).not.toMatch(/Amira|…|\/pair\//);
    expect(last?.body).toMatch(/iemand anders/);
    await deliverMail(platform);
    const { outbox } = platform.postman;
    const mails = readdirSync(outbox).map((file) => readFileSync(`${outbox}/${file}`, 'utf8'));
    expect(mails.filter((text) => text.includes(hanneke.personId) || text.includes(subject))).not.toEqual([]);
    expect(await listOwnPairs(platform, hanneke, {})).toEqual([]);
  }); // prettier-ignore
});
