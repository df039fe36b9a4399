import { loadFramework } from '@medespraak/framework';
import { beforeEach, describe, expect, it } from 'vitest';
import { readOwnConsent } from '../consent/consent.operations.ts';
import type { Actor } from '../foundation/access.ts';
import { Problem } from '../foundation/problems.ts';
import { readOwnData } from './own-data.operations.ts';
import { addPeople, makeOrganisation, profile, type TestOrganisation } from '../testing/people.ts';
import { testPlatform, type TestPlatform } from '../testing/test-platform.ts';
import { makeOpenTablet, makeWaveWithCodes, type WaveWithCodes } from '../testing/visits.ts';
import { inviteToWave, readLetters } from './invitations.operations.ts';
import { answerItem, giveConsent, keepAnswer, openLink, readQuestionnaire } from './respondent.operations.ts';
import { beginAtTablet } from './tablets.operations.ts';
import { endVisit, openVisit } from './visits.operations.ts';

const visitor: Actor = { kind: 'visitor' };
const nl = { language: 'nl' as const };
const yesToAll = { ...nl, programmeFigures: true, municipalityFigures: true, impactStudy: true };

let platform: TestPlatform;
let house: TestOrganisation;
let where: WaveWithCodes['where'];
let tablet: string;
let codes: WaveWithCodes['codes'];
let turn = 0;

beforeEach(async () => {
  platform ??= await testPlatform();
  house = await makeOrganisation(platform, `consent-${(turn += 1)}`);
  platform.clock.set('2026-11-10T10:00:00Z');
  await addPeople(platform, house, 'newcomer', [
    profile({ givenName: 'Amina', familyName: 'Aydin' }),
    profile({ givenName: 'Bilal', familyName: 'Bari' }),
  ]);
  ({ where, codes } = await makeWaveWithCodes(platform, house));
  tablet = await makeOpenTablet(platform, house, where);
});

const codeOf = (index: number) => codes[index]?.code ?? '';

/** The letters of who are invited by letter, by name. */
async function atHome() {
  await inviteToWave(platform, house.coordinator, { ...where, channel: 'letter' });
  const { letters } = await readLetters(platform, house.coordinator, { ...where, onPaper: true });
  return letters.toSorted((a, b) => a.name.localeCompare(b.name));
}

async function visitOf(code: string) {
  const begun = await beginAtTablet(platform, visitor, { secret: tablet, code });
  if (begun.state !== 'begun') throw new Error(begun.state);
  return { secret: begun.secret, actor: await openVisit(platform, visitor, begun) };
}

const answer = (actor: Actor, itemId: string, optionId: string) =>
  answerItem(platform, actor, { itemId, given: { optionId }, submissionId: crypto.randomUUID(), ...nl });

/** The first answer that a question offers. */
const optionOf = (itemId: string) => {
  const response = loadFramework().items.get(itemId)?.response;
  return response?.type === 'single-choice' ? (response.options[0]?.id ?? '') : '';
};

const refused = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (thrown: unknown) => (thrown instanceof Problem ? thrown.code : thrown),
  );

describe('what is allowed and refused on a tablet', () => {
  it('a no counts at once; with her code nobody turns an earlier no into a yes', async () => {
    const [letter] = await atHome();
    const home = await openLink(platform, letter?.link.split('/').at(-1) ?? '');
    await giveConsent(platform, home, { ...yesToAll, municipalityFigures: false });
    const allowed = async () => Object.values((await readOwnConsent(platform, home, {})).state);
    expect(await allowed()).toEqual(['given', 'declined', 'given']);
    platform.clock.set('2026-11-10T12:00:00Z');

    const { actor } = await visitOf(codeOf(0));
    await giveConsent(platform, actor, yesToAll);
    expect(await allowed()).toEqual(['given', 'declined', 'given']);
    expect((await readQuestionnaire(platform, actor, nl)).next.kind).toBe('item');
    // The old no, said again and then turned, would be a yes by a detour.
    await giveConsent(platform, actor, { ...yesToAll, municipalityFigures: false });
    await giveConsent(platform, actor, yesToAll);
    expect(await allowed()).toEqual(['given', 'declined', 'given']);

    await giveConsent(platform, actor, { ...yesToAll, impactStudy: false });
    expect(await allowed()).toEqual(['given', 'declined', 'withdrawn']);
    // Of this visit: who slipped says yes again.
    await giveConsent(platform, actor, yesToAll);
    expect(await allowed()).toEqual(['given', 'declined', 'given']);

    const no = { ...nl, programmeFigures: false, municipalityFigures: true, impactStudy: true };
    expect(await giveConsent(platform, actor, no)).toEqual({ mayGoOn: false });
    expect(await allowed()).toEqual(['withdrawn', 'declined', 'given']);
    expect((await readQuestionnaire(platform, actor, nl)).next.kind).toBe('consent');
    for (const itemId of ['dutch-conversation', 'work-now'])
      expect(await refused(answer(actor, itemId, optionOf(itemId)))).toBe('consent-missing');
    const keeping = keepAnswer(platform, actor, {
      itemId: 'work-now',
      given: { optionId: optionOf('work-now') },
      submissionId: crypto.randomUUID(),
      ...nl,
    });
    expect(await refused(keeping)).toBe('consent-missing');
    expect((await readOwnData(platform, home, nl)).sheets.flatMap(({ answers }) => answers)).toEqual([]);

    // Her own page tells that it was not said by her link, so that she can mend what somebody else said.
    const told = (await readOwnData(platform, home, nl)).decisions.at(-1);
    expect(told).toMatchObject({ decision: 'withdrawn', channel: 'assisted' });

    platform.clock.set('2026-11-10T13:00:00Z');
    const { actor: later } = await visitOf(codeOf(0));
    await giveConsent(platform, later, { ...yesToAll, impactStudy: false });
    platform.clock.set('2026-11-10T14:00:00Z');
    const { actor: last } = await visitOf(codeOf(0));
    await giveConsent(platform, last, yesToAll);
    expect(await allowed()).toEqual(['given', 'declined', 'withdrawn']);
    // By her own link she decides as ever.
    platform.clock.set('2026-11-10T14:05:00Z');
    await giveConsent(platform, home, yesToAll);
    expect(await allowed()).toEqual(['given', 'given', 'given']);
  });

  it('who has nothing but a code takes back by it what she allowed by it', async () => {
    const first = await visitOf(codeOf(1));
    await giveConsent(platform, first.actor, yesToAll);
    await answer(first.actor, 'work-now', optionOf('work-now'));
    await endVisit(platform, visitor, { secret: first.secret });
    platform.clock.set('2026-11-10T11:00:00Z');
    const { actor } = await visitOf(codeOf(1));
    await giveConsent(platform, actor, { ...yesToAll, programmeFigures: false });
    expect((await readOwnConsent(platform, actor, {})).state).toMatchObject({
      'programme-figures': 'withdrawn',
    });
  });
});
