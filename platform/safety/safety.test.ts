import { beforeAll, expect, it } from 'vitest';
import { readPlace } from '../calls/calls.operations.ts';
import { readShortTalk } from '../calls/short-talks.operations.ts';
import { readOwnPair } from '../conversations/own-pairs.operations.ts';
import type { Actor } from '../foundation/access.ts';
import { asId, newId, type AccountId } from '../foundation/ids.ts';
import { listOutbox } from '../testing/outbox.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { makeSide, type Side } from '../testing/world.ts';
import { askForHelp, listOwnConcerns, reportPartner, reportShortTalk } from './concerns.operations.ts';
import { handleConcern, listConcerns, readConcern, readEvidenceSound } from './handling.operations.ts';
import { mostPerDay } from './safety.ts';

let platform: TestPlatform;
let side: Side;

beforeAll(async () => {
  platform = await testPlatform();
  side = await makeSide(platform, 'northmark', 'GM9901');
});

const coordinator = () => side.partner.staff.coordinator;
/** A coordinator whom her colleagues know by her address. */
const colleague = () => ({ ...coordinator(), accountId: asId<AccountId>('northmark-coordinator') }) as Actor;
const inHouse = () => ({ organisationId: side.partner.organisationId });

it('shows the coordinator a report with only what the reporter chose to share', async () => {
  const { concerns, counts } = await listConcerns(platform, coordinator(), inHouse());
  expect(counts.open).toBe(1);
  const one = { ...inHouse(), concernId: concerns[0]?.id ?? '' };
  const { concern, evidence, lines } = await readConcern(platform, coordinator(), one);
  expect(concern).toMatchObject({ kind: 'report', category: 'unkind', words: 'northmark' });
  expect(evidence.map(({ body, seconds, isOfReporter }) => [body, seconds, isOfReporter])).toEqual([
    ['northmark schrijft', null, true],
    [null, 3, false],
  ]);
  expect(lines.map(({ step }) => step)).toEqual(['opened']);
  const sound = await readEvidenceSound(platform, coordinator(), {
    ...inHouse(),
    evidenceId: evidence[1]?.id ?? '',
  });
  expect(sound.mediaType).toBe('audio/ogg');
});

it('tells the coordinators by mail that somebody waits, and not who or what', async () => {
  const mails = (await listOutbox(platform)).filter(({ toAddress }) =>
    toAddress.includes('northmark-coordinator'),
  );
  expect(mails).toHaveLength(1);
  expect(mails[0]?.body).toContain('/concerns');
  expect(mails[0]?.body).not.toContain('schrijft');
});

it('goes through its states, each a line in the log, and can be taken up again', async () => {
  const one = { ...inHouse(), concernId: side.concernId };
  await handleConcern(platform, colleague(), { ...one, step: 'taken' });
  const mine = { ...inHouse(), state: 'in-progress' as const };
  const list = async (owner: 'me' | 'nobody') =>
    (await listConcerns(platform, colleague(), { ...mine, owner })).concerns.map(({ owner: who }) => who);
  expect(await list('me')).toEqual([{ email: 'northmark-coordinator@example.org', isMe: true }]);
  expect(await list('nobody')).toEqual([]);
  await handleConcern(platform, colleague(), { ...one, step: 'noted', words: 'Gebeld.' });
  await handleConcern(platform, colleague(), { ...one, step: 'closed' });
  await expect(handleConcern(platform, colleague(), { ...one, step: 'closed' })).rejects.toMatchObject({
    code: 'state-changed',
  });
  await handleConcern(platform, colleague(), { ...one, step: 'reopened' });
  const { concern, lines } = await readConcern(platform, colleague(), one);
  expect(concern).toMatchObject({ state: 'in-progress', closedAt: null });
  expect(lines.map(({ step }) => step)).toEqual(['opened', 'taken', 'noted', 'closed', 'reopened']);
  expect(lines.map(({ by }) => by?.isMe ?? null)).toEqual([null, true, true, true, true]);
});

it('brings a call for help once, shows her the state, and stops who floods', async () => {
  const help = { concernId: newId(), category: 'letters' as const, words: 'Ik begrijp een brief niet.' };
  expect(await askForHelp(platform, side.participants.newcomer, help)).toEqual({ already: false });
  expect(await askForHelp(platform, side.participants.newcomer, help)).toEqual({ already: true });
  const own = await listOwnConcerns(platform, side.participants.newcomer, {});
  expect(own.map(({ kind, state }) => [kind, state])).toContainEqual(['help', 'open']);
  expect(await listOwnConcerns(platform, side.participants.buddy, {})).toEqual([]);
  for (let count = own.length; count < mostPerDay; count += 1)
    await askForHelp(platform, side.participants.newcomer, { ...help, concernId: newId() });
  await expect(
    askForHelp(platform, side.participants.newcomer, { ...help, concernId: newId() }),
  ).rejects.toMatchObject({ code: 'too-many-requests' });
  expect(await askForHelp(platform, side.participants.newcomer, help)).toEqual({ already: true });
});

it('takes all that fits in the field, whichever way a form sends its line breaks', async () => {
  const { newcomer } = (await makeSide(platform, 'eastmark', 'GM9902')).participants;
  const help = { concernId: newId(), category: 'letters' as const };
  const line = `${'a'.repeat(99)}\n`;
  const typed = line.repeat(20).slice(0, 2_000 - 1) + 'z';
  const sent = typed.replaceAll('\n', '\r\n');
  expect(sent.length).toBeGreaterThan(2_000);
  expect(await askForHelp(platform, newcomer, { ...help, words: sent })).toEqual({ already: false });
  await expect(
    askForHelp(platform, newcomer, { ...help, concernId: newId(), words: `${typed}!` }),
  ).rejects.toMatchObject({ code: 'invalid-input', fields: [{ field: 'words', code: 'too-long' }] });
});

it('ends the pair at once when she blocks, and says to the other only that it ended', async () => {
  platform.clock.set('2026-11-05T09:00:00Z');
  const { startedPairId: pairId } = side;
  const report = { concernId: newId(), pairId, category: 'threat' as const, block: true };
  await reportPartner(platform, side.participants.buddy, report);
  const seen = await readOwnPair(platform, side.participants.newcomer, { pairId });
  expect(seen.state).toBe('ended');
  expect(JSON.stringify(seen)).not.toContain('threat');
});

it('takes a report of a short talk, and closes it for good when she blocks, also beyond what she may report in a day', async () => {
  const { newcomer, buddy } = side.participants;
  const talkId = side.shortTalkId;
  const report = { concernId: newId(), talkId, category: 'money' as const, words: 'Hij vroeg om geld.' };
  // The newcomer brought ten concerns on the second of November.
  platform.clock.set('2026-11-02T09:10:00Z');
  await expect(reportShortTalk(platform, buddy, report)).rejects.toMatchObject({ code: 'not-found' });
  await expect(reportShortTalk(platform, newcomer, report)).rejects.toMatchObject({
    code: 'too-many-requests',
  });
  expect(await readShortTalk(platform, newcomer, { talkId })).toMatchObject({ isClosed: false });
  expect(await reportShortTalk(platform, newcomer, { ...report, block: true })).toEqual({
    already: false,
    kept: false,
  });
  expect(await readShortTalk(platform, newcomer, { talkId })).toMatchObject({ isClosed: true });
  await expect(readPlace(platform, newcomer, { placeId: talkId })).rejects.toMatchObject({
    code: 'state-changed',
  });
  platform.clock.set('2026-11-05T09:00:00Z');
  expect(await reportShortTalk(platform, newcomer, report)).toEqual({ already: false, kept: true });
  expect(await reportShortTalk(platform, newcomer, report)).toEqual({ already: true, kept: true });
  const { concern } = await readConcern(platform, coordinator(), {
    ...inHouse(),
    concernId: report.concernId,
  });
  const { other } = await readShortTalk(platform, newcomer, { talkId });
  expect(concern).toMatchObject({ shortTalkId: talkId, pairId: null, about: { id: other.id } });
});
