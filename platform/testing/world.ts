import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOwnFeed } from '../appointments/calendar.operations.ts';
import { makeAppointment } from '../appointments/appointments.operations.ts';
import { joinCall } from '../calls/calls.operations.ts';
import { askForTalk } from '../calls/free-now.operations.ts';
import {
  openDevice,
  requestCode,
  signInAfterSignUp,
  type Participant,
} from '../devices/devices.operations.ts';
import { recordConsents } from '../consent/consent.operations.ts';
import { confirmRound } from '../conversations/confirming.operations.ts';
import { acceptPairs, listPairs } from '../conversations/pairs.operations.ts';
import { proposeRound } from '../conversations/proposing.operations.ts';
import { readRound } from '../conversations/rounds.operations.ts';
import { roles, type Actor, type Role } from '../foundation/access.ts';
import { asId, newId, type OrganisationId, type ProgrammeId, type WaveId } from '../foundation/ids.ts';
import { publishRelease } from '../insights/releases.operations.ts';
import { addMember, createOrganisation, listMembers } from '../organisations/organisations.operations.ts';
import { openImport, rememberHeaderMapping } from '../people/imports.operations.ts';
import { listPeople } from '../people/people.operations.ts';
import { addStep, readCalendar } from '../surveys/calendar.operations.ts';
import { inviteToWave, readLetters } from '../surveys/invitations.operations.ts';
import { recordSheets, type RecordedSheet } from '../surveys/recording.operations.ts';
import { answerItem, giveConsent, openLink } from '../surveys/respondent.operations.ts';
import { keepWord, turnCard } from '../cards/cards.operations.ts';
import { sendText, sendVoice } from '../messages/messages.operations.ts';
import { reportPartner } from '../safety/concerns.operations.ts';
import { readConcern } from '../safety/handling.operations.ts';
import { stopAddress } from '../surveys/links.ts';
import { createWave } from '../surveys/waves.operations.ts';
import { addPeople, machine, makeOrganisation, profile, staffOf, type TestOrganisation } from './people.ts';
import { makeAfterTalk } from './after-talk-story.ts';
import { makeBoard } from './board-story.ts';
import { makeEnrolments } from './enrolment-story.ts';
import { makeOwnQuestions } from './own-question-story.ts';
import { makeDraws } from './round-story.ts';
import { makeRecording } from './recording-story.ts';
import { makeModes } from './modes-story.ts';
import { makeTexts } from './translation-story.ts';
import { makeRemarks, makeSignals } from './voice-story.ts';
import type { TestPlatform } from './test-platform.ts';

/** Enough for figures about them. */
const newcomers = 14;

export interface Workplace {
  organisationId: OrganisationId;
  kind: 'partner' | 'municipality';
  staff: Record<Role, Actor>;
}

/** Half of a world: a partner with everything in it, and the municipality where its newcomers live. */
export type Side = Awaited<ReturnType<typeof makeSide>>;

/** The ids of all people of a side. */
export const everybody = (side: Side): string[] =>
  [...side.newcomers, ...side.buddies].map((person) => person.id);

const everyRole = (organisationId: OrganisationId) =>
  Object.fromEntries(roles.map((role) => [role, staffOf(organisationId, role)])) as Record<Role, Actor>;

/**
 * Makes one side. Every name, address and file of its people holds `mark`, so that whatever leaks can be recognised.
 * @param mark lower case letters, also the partner's short name
 */
export async function makeSide(platform: TestPlatform, mark: string, municipalityCode: string) {
  const house = await makeOrganisation(platform, mark);
  const council = await createOrganisation(platform, machine, {
    slug: `${mark}-council`,
    name: `Gemeente ${mark}`,
    kind: 'municipality',
    municipalityCode,
  });
  const partner: Workplace = {
    organisationId: house.organisationId,
    kind: 'partner',
    staff: everyRole(house.organisationId),
  };
  const municipality: Workplace = {
    organisationId: council.organisationId,
    kind: 'municipality',
    staff: everyRole(council.organisationId),
  };
  const where = { organisationId: house.organisationId, programmeId: house.programmeId };
  const inHouse = { organisationId: house.organisationId };

  const people = await makePeople(platform, house, mark, municipalityCode);
  const conversations = await makePairs(platform, house, mark, municipalityCode);
  const releaseId = await makeRelease(platform, house, people.newcomers, municipalityCode);

  const questions = await makeOwnQuestions(platform, house, mark);
  const { waveId } = await createWave(platform, house.coordinator, {
    ...where,
    name: 'open',
    kind: 'core',
    opensOn: '2026-11-01',
    closesOn: '2026-11-30',
  });
  // The last two stay uninvited, so that there is somebody to invite.
  const invited = people.newcomers.slice(0, -2).map((person) => person.id);
  const wave = { ...inHouse, waveId };
  await inviteToWave(platform, house.coordinator, { ...wave, channel: 'mail', personIds: invited });
  const { letters } = await readLetters(platform, house.coordinator, wave);
  const links = letters.map(({ invitationId, link }) => ({
    invitationId,
    token: link.split('/').at(-1) ?? '',
  }));
  const [first, second] = links;
  if (!first || !second) throw new Error('a side has letters');
  const respondent = await openLink(platform, first.token);
  await giveConsent(platform, respondent, {
    language: 'nl',
    programmeFigures: true,
    municipalityFigures: true,
    impactStudy: true,
  });
  await answerItem(platform, respondent, {
    itemId: 'dutch-conversation',
    given: { optionId: 'easy' },
    submissionId: crypto.randomUUID(),
    language: 'nl',
  });
  await answerItem(platform, respondent, {
    itemId: 'own.wish',
    given: { value: `${mark} wil een fiets` },
    submissionId: crypto.randomUUID(),
    language: 'nl',
  });
  await answerByAll(platform, { ...where, waveId }, people.newcomers.slice(2), municipalityCode);

  const stepId = await makeStep(platform, house, mark);
  const { importId } = await openImport(platform, house.coordinator, {
    ...where,
    kind: 'newcomer',
    fileName: `${mark}.csv`,
    file: new TextEncoder().encode(`Naam\n${mark}`),
  });
  await rememberHeaderMapping(platform, house.coordinator, {
    ...inHouse,
    kind: 'newcomer',
    mapping: { [`Naam ${mark}`]: 'givenName' },
  });
  for (const role of roles)
    await addMember(platform, house.administrator, {
      ...inHouse,
      accountId: `${mark}-${role}`,
      email: `${mark}-${role}@example.org`,
      role,
    });
  const members = await listMembers(platform, house.administrator, inHouse);

  const participant = (personId: string, personKind: 'newcomer' | 'buddy'): Participant => ({
    kind: 'participant',
    personId: asId(personId),
    personKind,
    organisationId: house.organisationId,
    programmeId: house.programmeId,
    deviceId: newId(),
  });
  const appointmentId = crypto.randomUUID();
  await makeAppointment(platform, participant(conversations.pairedPersonId, 'newcomer'), {
    appointmentId,
    pairId: conversations.startedPairId,
    localStart: '2026-11-12T19:30',
    minutes: 60,
    weekly: true,
  });
  const { secret: feedSecret } = await readOwnFeed(
    platform,
    participant(conversations.pairedPersonId, 'newcomer'),
    {},
  );

  /** The same on a device that there is. */
  const signedIn = async (personId: string): Promise<Participant> => {
    const on = { ...inHouse, personId, userAgent: null };
    const opened = await openDevice(platform, (await signInAfterSignUp(platform, machine, on)).secret);
    if (!opened) throw new Error('a device that was just made is signed in');
    return opened.actor;
  };
  const participants = {
    newcomer: await signedIn(conversations.pairedPersonId),
    buddy: await signedIn(conversations.startedBuddyId),
  };
  const talks = await makeTalks(platform, participants, conversations.startedPairId, mark);
  const after = await makeAfterTalk(platform, house, participants, conversations);
  const { evidence } = await readConcern(platform, house.coordinator, {
    ...inHouse,
    concernId: talks.concernId,
  });

  const freeBuddy = conversations.buddies.find(({ id }) => id !== conversations.startedBuddyId);
  const shortTalkPartnerId = freeBuddy?.id ?? '';
  await askForTalk(platform, participant(shortTalkPartnerId, 'buddy'), {});
  const asked = await askForTalk(platform, participants.newcomer, {});
  if (asked.state !== 'talk') throw new Error('two who are free talk');
  const seatId = newId();
  await joinCall(platform, participants.newcomer, { placeId: conversations.startedPairId, seatId });

  const signals = await makeSignals(platform, house, municipality, releaseId, mark);
  const another = people.newcomers.find(({ id }) => id !== conversations.pairedPersonId);
  const anotherNewcomer = participant(another?.id ?? '', 'newcomer');

  return {
    mark,
    participants,
    ...talks,
    shortTalkId: asked.id,
    shortTalkPartnerId,
    seatId,
    ...after,
    evidenceId: evidence.find((one) => one.seconds !== null)?.id ?? '',
    ...(await makeBoard(platform, house, people.newcomers[3]?.id ?? '', mark)),
    ...(await makeEnrolments(platform, mark, participants.buddy)),
    ...(await makeTexts(platform, house)),
    ...questions,
    ...(await makeRecording(platform, house, mark)),
    ...(await makeModes(platform, house, waveId)),
    ...signals,
    ...(await makeRemarks(platform, house, participants.newcomer, anotherNewcomer, signals, mark)),
    appointmentId,
    feedSecret,
    signInSecret: await makeSignInLink(platform, mark),
    partner,
    municipality,
    programmeId: house.programmeId,
    ...people,
    ...conversations,
    releaseId,
    waveId,
    stepId,
    stopToken: stopAddress('', platform.keys.links, conversations.pairedPersonId, 'nl').slice(6, 44),
    invitationId: second.invitationId,
    links,
    respondent,
    importId,
    membershipId: members.find((member) => member.role === 'coordinator')?.id ?? '',
  };
}

/** A step of the calendar at which it is nobody's turn. */
async function makeStep(platform: TestPlatform, house: TestOrganisation, mark: string): Promise<string> {
  const where = { organisationId: house.organisationId, programmeId: house.programmeId };
  const step = { name: mark, kind: 'core', months: 60, openDays: 21 } as const;
  await addStep(platform, house.coordinator, { ...where, ...step });
  const { steps } = await readCalendar(platform, house.coordinator, where);
  return steps[0]?.id ?? '';
}

/** The two of a pair wrote and spoke, and the newcomer reported the buddy with a written and a spoken message. */
async function makeTalks(
  platform: TestPlatform,
  { newcomer, buddy }: Record<'newcomer' | 'buddy', Participant>,
  pairId: string,
  mark: string,
) {
  const ids = { messageId: newId(), voiceId: newId(), concernId: newId(), wordId: newId() };
  const sound = new Uint8Array([0x4f, 0x67, 0x67, 0x53, 1, 2, 3]);
  await sendText(platform, newcomer, { pairId, messageId: ids.messageId, body: `${mark} schrijft` });
  await sendVoice(platform, buddy, { pairId, messageId: ids.voiceId, seconds: 3, sound });
  const word = { article: null, word: mark, means: mark, cardId: null };
  await keepWord(platform, buddy, { pairId, wordId: ids.wordId, ...word });
  await turnCard(platform, buddy, { placeId: pairId, cardId: 'cooking-a2', step: 0 });
  const { messageId, voiceId, concernId } = ids;
  const shared = [messageId, voiceId];
  await reportPartner(platform, newcomer, { concernId, pairId, category: 'unkind', words: mark, shared });
  return ids;
}

/** Asks for a code for the first newcomer, and reads the secret of its link in the outbox. */
async function makeSignInLink(platform: TestPlatform, mark: string): Promise<string> {
  await requestCode(platform, { contact: { email: `${mark}-n00@example.org` } });
  const { outbox } = platform.postman;
  const mails = readdirSync(outbox).map((file) => readFileSync(join(outbox, file), 'utf8'));
  const mail = mails.find((text) => text.includes(`To: ${mark}-n00@`)) ?? '';
  return /enter\/link\/([\w-]+)/.exec(mail.replace(/=\n/g, ''))?.[1] ?? '';
}

async function makePeople(platform: TestPlatform, house: TestOrganisation, mark: string, code: string) {
  await addPeople(
    platform,
    house,
    'newcomer',
    Array.from({ length: newcomers }, (_, index) => {
      const own = `${mark}-n${String(index).padStart(2, '0')}`;
      return profile({
        givenName: own,
        familyName: own,
        email: `${own}@example.org`,
        municipalityCode: code,
        residence: own,
        level: 'A2',
        gender: 'woman',
        notes: own,
      });
    }),
  );
  const { people } = await listPeople(platform, house.coordinator, {
    organisationId: house.organisationId,
    kind: 'newcomer',
    pageSize: 100,
  });
  return { newcomers: people };
}

/** A confirmed round, of which one pair runs and one is an offer, and a round that is still a proposal. */
async function makePairs(platform: TestPlatform, house: TestOrganisation, mark: string, code: string) {
  const where = { organisationId: house.organisationId, programmeId: house.programmeId };
  const buddy = (name: string, capacity: number) =>
    addPeople(platform, house, 'buddy', [
      profile({
        givenName: `${mark}-${name}`,
        familyName: `${mark}-${name}`,
        email: `${mark}-${name}@example.org`,
        levelMin: 'A0',
        levelMax: 'B2',
        capacity,
        municipalityCode: code,
      }),
    ]);
  await buddy('b1', 2);
  const confirmed = await proposeRound(platform, house.coordinator, { ...where, seed: 1 });
  await confirmRound(platform, house.coordinator, { ...where, ...confirmed });
  const { pairs } = await listPairs(platform, house.coordinator, where);
  const [started, offered] = pairs;
  if (!started || !offered) throw new Error('a side has two pairs');
  await acceptPairs(platform, house.coordinator, { ...where, pairIds: [started.id] });

  await buddy('b2', 2);
  const { roundId } = await proposeRound(platform, house.coordinator, { ...where, seed: 2 });
  const { proposals } = await readRound(platform, house.coordinator, { ...where, roundId });
  const [proposal] = proposals;
  if (!proposal) throw new Error('a side has a proposal');
  const { people: buddies } = await listPeople(platform, house.coordinator, { ...where, kind: 'buddy' });
  return {
    ...(await makeDraws(platform, house, roundId)),
    roundId,
    proposal,
    buddies,
    startedPairId: started.id,
    startedBuddyId: started.buddy.id,
    offeredPairId: offered.id,
    offeredNewcomerId: offered.newcomer.id,
    pairedPersonId: started.newcomer.id,
  };
}

async function makeRelease(
  platform: TestPlatform,
  house: TestOrganisation,
  people: readonly { id: string }[],
  municipalityCode: string,
) {
  const where = { organisationId: house.organisationId, programmeId: house.programmeId };
  const { waveId } = await createWave(platform, house.coordinator, {
    ...where,
    name: 'released',
    kind: 'pulse',
    opensOn: '2026-09-01',
    closesOn: '2026-09-30',
  });
  await inviteToWave(platform, house.coordinator, { ...where, waveId, channel: 'letter' });
  await answerByAll(platform, { ...where, waveId }, people, municipalityCode);
  const { releaseId } = await publishRelease(platform, house.analyst, { ...where, waveId });
  return releaseId;
}

/** All of these people agree and answer one question of a wave, each a little differently, and of own ones what `own` says. */
export async function answerByAll(
  platform: TestPlatform,
  where: { organisationId: OrganisationId; programmeId: ProgrammeId; waveId: WaveId },
  people: readonly { id: string }[],
  municipalityCode: string,
  own: (index: number) => RecordedSheet['ownAnswers'] = () => [],
): Promise<void> {
  const at = platform.clock.now();
  const purposes = ['programme-figures', 'municipality-figures'] as const;
  await recordConsents(platform, machine, {
    ...where,
    organisationName: 'Taalhuis',
    entries: people.flatMap(({ id }) =>
      purposes.map((purpose) => ({
        personId: id,
        purpose,
        decision: 'given' as const,
        language: 'nl',
        at: new Date(at.getTime() - 60_000),
      })),
    ),
  });
  await recordSheets(platform, machine, {
    ...where,
    mode: 'self',
    sheets: people.map(({ id }, index) => ({
      personId: id,
      language: 'nl',
      state: 'finished',
      startedAt: at,
      finishedAt: at,
      sensitiveShown: null,
      gender: 'woman',
      ageBand: '35-44',
      route: 'b1',
      firstLanguage: 'ti',
      municipalityCode,
      answers: [{ itemId: 'dutch-conversation', optionId: index % 2 ? 'words' : 'easy' }],
      ownAnswers: own(index),
    })),
  });
}
