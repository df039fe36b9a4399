import { roles, type Permission, type Role } from '../foundation/access.ts';
import { afterTalkCases } from './after-talk-rights.ts';
import { appointmentCases } from './appointment-rights.ts';
import { boardCases } from './board-rights.ts';
import { callCases } from './call-rights.ts';
import { roundCases } from './round-rights.ts';
import { calendarCases } from './calendar-rights.ts';
import { ownQuestionCases } from './own-question-rights.ts';
import { profile } from './people.ts';
import { recordingCases } from './recording-rights.ts';
import { translationCases } from './translation-rights.ts';
import { voiceCases } from './voice-rights.ts';
import { everybody, type Side, type Workplace } from './world.ts';

/** What an operation is asked with. */
export type Input = Record<string, unknown>;
/** Who may ask for an operation, and with what. */
export interface Case {
  /** Who may, written by hand: a change of rights in the code must be made here as well. */
  may: Permission;
  /** The kind of organisation in which the right holds. */
  at: Workplace['kind'];
  /** A valid input about one side, in which nothing depends on the side but what is to be crossed. */
  sample: (side: Side) => Input;
}

const give = (may: Permission, sample: Case['sample'] = () => ({}), at: Case['at'] = 'partner'): Case => ({
  may,
  sample,
  at,
});
const coordinator = (sample: Case['sample'] = () => ({})) => give(['coordinator'], sample);
const administrator = (sample: Case['sample'] = () => ({})) => give(['administrator'], sample);
const herself = (sample: Case['sample'] = () => ({})) => give('respondent', sample);
const participant = (sample: Case['sample'] = () => ({})) => give('participant', sample);
const system = (sample: Case['sample'] = () => ({})) => give('system', sample);
const publishers: readonly Role[] = ['coordinator', 'analyst', 'administrator'];

/** A newcomer passes over a question. */
const skipping = () => ({
  itemId: 'dutch-dare',
  given: { skipped: true },
  submissionId: crypto.randomUUID(),
  language: 'nl',
});
const ofProgramme = (side: Side): Input => ({ programmeId: side.programmeId });
const ofRound = (side: Side): Input => ({ roundId: side.roundId });
const ofProposal = (side: Side): Input => ({ proposalId: side.proposal.id });
const ofWave = (side: Side): Input => ({ waveId: side.waveId });
const ofPerson = (side: Side): Input => ({ personId: side.pairedPersonId });
const ofImport = (side: Side): Input => ({ importId: side.importId });
const ofInvitation = (side: Side): Input => ({ invitationId: side.invitationId });
const ofRelease = (side: Side): Input => ({ releaseId: side.releaseId });
const ofText = (side: Side): Input => ({ ...ofRelease(side), text: 'Dankzij de buddy leert zij het.' });
const somebody = profile({ givenName: 'Nieuw', familyName: 'Iemand' });
const listed = (side: Side) => [{ row: 2, personId: side.pairedPersonId, profile: somebody }];
const ofStartedPair = (side: Side): Input => ({ pairId: side.startedPairId });
const someId = '0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee';
/** The first bytes of a recording in Ogg. */
const someSound = new Uint8Array([0x4f, 0x67, 0x67, 0x53, 0, 0, 0, 0]);
const startedAt = new Date('2026-11-02T09:00:00Z');

/** Every operation there is; see authorisation.test.ts. */
export const cases: Record<string, Case> = {
  ...appointmentCases,
  ...afterTalkCases,
  ...boardCases,
  ...callCases,
  ...roundCases,
  ...ownQuestionCases,
  ...recordingCases,
  ...translationCases,
  ...voiceCases,
  'consent.decide': herself(() => ({
    language: 'nl',
    decisions: [{ purpose: 'impact-study', decision: 'withdrawn' }],
  })),
  'consent.read-own': herself(),
  'conversations.list-own-exclusions': herself(),
  'consent.record': system((side) => ({
    organisationName: 'Taalhuis',
    entries: [
      {
        personId: side.pairedPersonId,
        purpose: 'impact-study',
        decision: 'given',
        language: 'nl',
        at: startedAt,
      },
    ],
  })),
  'conversations.accept-pairs': coordinator((side) => ({ pairIds: [side.offeredPairId] })),
  'conversations.add-proposal': coordinator((side) => ({
    roundId: side.roundId,
    newcomerId: side.proposal.newcomer.id,
    buddyId: side.proposal.buddy.id,
    override: true,
  })),
  'conversations.confirm-round': coordinator(ofRound),
  'conversations.decline-pair': coordinator((side) => ({ pairId: side.offeredPairId })),
  'conversations.discard-round': coordinator(ofRound),
  'conversations.end-pair': coordinator((side) => ({ pairId: side.startedPairId, reason: 'no-time' })),
  'conversations.answer-offer': participant((side) => ({ pairId: side.startedPairId, answer: 'accepted' })),
  'conversations.check-day': system((side) => ({
    pairId: side.startedPairId,
    heldOn: '2026-11-02',
    minutes: 1,
  })),
  'conversations.keep-offers': system(),
  'conversations.put-forgotten-rounds-aside': system(),
  'conversations.read-correspondents': system((side) => ({ pairIds: [side.startedPairId] })),
  'conversations.read-offer': participant((side) => ({ pairId: side.startedPairId })),
  'conversations.read-who-knew': coordinator(ofPerson),
  'conversations.write-to-pairs': system((side) => ({ pairIds: [side.startedPairId], write: () => null })),
  'conversations.list-own-pairs': participant(),
  'conversations.read-own-pair': participant((side) => ({ pairId: side.startedPairId })),
  'conversations.end-own-pair': participant((side) => ({ pairId: side.startedPairId, reason: 'no-time' })),
  'cards.keep-word': participant((side) => ({
    pairId: side.startedPairId,
    wordId: someId,
    article: 'de',
    word: 'pan',
    means: 'daarin kook je',
    cardId: null,
  })),
  'cards.list-words': participant(ofStartedPair),
  'cards.practise-word': participant((side) => ({
    pairId: side.startedPairId,
    wordId: side.wordId,
    knew: true,
  })),
  'cards.read-table': participant((side) => ({ placeId: side.startedPairId })),
  'cards.remove-word': participant((side) => ({ pairId: side.startedPairId, wordId: side.wordId })),
  'cards.set-timer': participant((side) => ({
    placeId: side.startedPairId,
    timer: { sharing: 'languages', minutes: 30 },
  })),
  'cards.turn': participant((side) => ({ placeId: side.shortTalkId, cardId: 'cooking-a2', step: 1 })),
  'messages.count-unread': participant(),
  'messages.list': participant(ofStartedPair),
  'messages.mark-read': participant(ofStartedPair),
  'messages.read-evidence': participant((side) => ({
    pairId: side.startedPairId,
    messageIds: [side.messageId],
  })),
  'messages.read-voice': participant((side) => ({ pairId: side.startedPairId, messageId: side.voiceId })),
  'messages.send-text': participant((side) => ({
    pairId: side.startedPairId,
    messageId: someId,
    body: 'Dag!',
  })),
  'messages.send-voice': participant((side) => ({
    pairId: side.startedPairId,
    messageId: someId,
    seconds: 3,
    sound: someSound,
  })),
  'conversations.end-pairs-of-leavers': system(),
  'conversations.leave': participant(),
  'conversations.set-person-state': coordinator((side) => ({
    personId: side.pairedPersonId,
    state: 'paused',
  })),
  'enrolment.end-pauses': system(),
  'enrolment.read-own-hold': participant(),
  'messages.part': participant((side) => ({
    pairId: side.startedPairId,
    messageId: someId,
    reason: 'no-time',
    words: 'Dank je wel!',
    next: 'new-match',
  })),
  'messages.read-farewell': participant(ofStartedPair),
  'safety.ask-for-help': participant(() => ({ concernId: someId, category: 'letters' })),
  'safety.block-partner': participant(ofStartedPair),
  'safety.handle-concern': coordinator((side) => ({ concernId: side.concernId, step: 'taken' })),
  'safety.list-concerns': coordinator(),
  'safety.list-own': participant(),
  'safety.read-concern': coordinator((side) => ({ concernId: side.concernId })),
  'safety.read-evidence-sound': coordinator((side) => ({ evidenceId: side.evidenceId })),
  'safety.report-partner': participant((side) => ({
    concernId: someId,
    pairId: side.startedPairId,
    category: 'unkind',
    shared: [side.messageId],
  })),
  'safety.report-short-talk': participant((side) => ({
    concernId: someId,
    talkId: side.shortTalkId,
    category: 'unkind',
  })),
  'devices.read-own-push': participant(),
  'devices.read-push-targets': system((side) => ({ personIds: [side.pairedPersonId] })),
  'devices.record-push-outcomes': system(() => ({ sent: [], gone: [], failed: [] })),
  'devices.turn-off-push': participant(),
  'devices.turn-on-push': participant(() => ({
    endpoint: 'https://fcm.googleapis.com/fcm/send/nobody',
    p256dh: Buffer.alloc(65, 4).toString('base64url'),
    auth: Buffer.alloc(16, 4).toString('base64url'),
  })),
  'devices.end-own': participant(),
  'devices.list-own': participant(),
  'devices.make-codes': give('anyone', (side) => ({ contact: { email: `${side.mark}-n00@example.org` } })),
  'devices.open': give('anyone', () => ({ secret: 'unknown' })),
  'devices.sign-in-after-sign-up': system((side) => ({ personId: side.pairedPersonId, userAgent: null })),
  'devices.sign-in-with-code': give('anyone', (side) => ({
    contact: { email: `${side.mark}-n00@example.org` },
    code: '000000',
    userAgent: null,
  })),
  'devices.sign-in-with-link': give('anyone', (side) => ({ secret: side.signInSecret, userAgent: null })),
  'devices.make-sign-up-code': system((side) => ({
    signUpId: side.signUp.id,
    contact: { email: 'nieuw@example.org' },
    kind: 'newcomer',
    language: 'nl',
    draftLanguages: [],
    programme: 'Taalhuis',
  })),
  'devices.use-sign-up-code': system((side) => ({
    signUpId: side.signUp.id,
    contact: { email: 'nieuw@example.org' },
    code: '000000',
  })),
  'enrolment.accept-conduct': participant(() => ({ version: '1', language: 'nl' })),
  'enrolment.change-own-profile': participant(() => ({ givenName: 'Anders', about: 'Ik kook graag.' })),
  'enrolment.confirm': give('anyone', (side) => ({
    secret: side.signUp.secret,
    slug: side.mark,
    code: '000000',
    userAgent: null,
  })),
  'enrolment.discard': give('anyone', (side) => ({ secret: side.signUp.secret })),
  'enrolment.keep-own-media': participant(() => ({
    kind: 'photo',
    type: 'image/webp',
    content: new Uint8Array([1, 2, 3]),
  })),
  'enrolment.leave': participant(),
  'enrolment.list-media': participant((side) => ({ personId: side.startedBuddyId })),
  'enrolment.list-media-as-staff': coordinator((side) => ({ personId: side.startedBuddyId })),
  'enrolment.make-code': give('anyone', (side) => ({ secret: side.signUp.secret, slug: side.mark })),
  'enrolment.mark-sent': give('anyone', (side) => ({ secret: side.signUp.secret, slug: side.mark })),
  'enrolment.read': give('anyone', (side) => ({ secret: side.signUp.secret })),
  'enrolment.read-conduct-as-staff': coordinator((side) => ({ personId: side.startedBuddyId })),
  'enrolment.read-media': participant((side) => ({ personId: side.startedBuddyId, kind: 'photo' })),
  'enrolment.read-media-as-staff': coordinator((side) => ({
    personId: side.startedBuddyId,
    kind: 'photo',
  })),
  'enrolment.read-own-conduct': participant(),
  'enrolment.remove-media-as-staff': coordinator((side) => ({
    personId: side.startedBuddyId,
    kind: 'photo',
  })),
  'enrolment.remove-own-media': participant(() => ({ kind: 'introduction' })),
  'enrolment.save-introduction': give('anyone', (side) => ({ secret: side.signUp.secret, file: null })),
  'enrolment.save-step': give('anyone', (side) => ({
    secret: side.signUp.secret,
    step: 'name',
    values: { givenName: 'Nieuw', adult: true },
    language: 'nl',
  })),
  'enrolment.set-certificate': coordinator((side) => ({
    personId: side.startedBuddyId,
    askedOn: '2026-10-01',
    seenOn: '2026-11-01',
    issuedOn: '2026-10-20',
    seenBy: 'Ada',
  })),
  'enrolment.set-own-pause': participant(() => ({ paused: true })),
  'enrolment.start': give('anyone', (side) => ({ slug: side.mark, kind: 'newcomer' })),
  'enrolment.read-may-return': give('anyone', (side) => ({ deviceSecret: side.leaverSecret })),
  'enrolment.undo-leaving': give('anyone', (side) => ({ deviceSecret: side.leaverSecret })),
  'people.enrol': system((side) => ({
    programmeId: side.programmeId,
    kind: 'newcomer',
    profile: { ...somebody, email: 'nieuw@example.org' },
    canDo: ['say-name'],
    about: null,
    language: 'nl',
    timeZone: 'Europe/Amsterdam',
  })),
  'people.is-known': system((side) => ({
    programmeId: side.programmeId,
    contact: { email: `${side.mark}-n00@example.org` },
  })),
  'organisations.change-programme-settings': give(['administrator', 'coordinator'], (side) => ({
    programmeId: side.programmeId,
    settings: { buddiesMaySignUp: false },
  })),
  'conversations.correct-talk': coordinator((side) => ({
    pairId: side.startedPairId,
    talkId: side.loggedTalkId,
    reason: 'mistyped',
    to: null,
  })),
  'conversations.list-corrections': coordinator((side) => ({ pairId: side.startedPairId })),
  'conversations.list-pairs': coordinator((side) => ({ programmeId: side.programmeId, search: side.mark })),
  'conversations.list-rounds': coordinator(ofProgramme),
  'conversations.log': coordinator((side) => ({
    pairId: side.startedPairId,
    heldOn: '2026-11-02',
    minutes: 60,
  })),
  'conversations.pairs-of-person': coordinator(ofPerson),
  'conversations.read-candidates': coordinator(ofProgramme),
  'conversations.read-pair': coordinator((side) => ({ pairId: side.startedPairId })),
  'conversations.read-round': coordinator(ofRound),
  'conversations.read-waiting': coordinator(ofProgramme),
  'conversations.read-candidates-among': system((side) => ({
    programmeId: side.programmeId,
    personIds: everybody(side),
  })),
  'conversations.record-call': system((side) => ({
    callId: someId,
    pairId: side.startedPairId,
    heldOn: '2026-11-02',
    minutes: 60,
  })),
  'conversations.agree': system((side) => ({
    pairId: side.startedPairId,
    talkId: side.loggedTalkId,
    personId: side.pairedPersonId,
    minutes: 60,
  })),
  'conversations.record': system((side) => ({
    talks: [{ pairId: side.startedPairId, heldOn: '2026-11-02', minutes: 60 }],
  })),
  'conversations.remove-proposal': coordinator(ofProposal),
  'conversations.restore-proposal': coordinator(ofProposal),
  'conversations.suggest-buddies': coordinator((side) => ({
    roundId: side.roundId,
    newcomerId: side.proposal.newcomer.id,
  })),
  'insights.check-municipal-text': give(['municipality', 'administrator'], ofText, 'municipality'),
  'insights.check-text': give(publishers, ofText),
  'insights.list-municipal-releases': give(['municipality', 'administrator'], () => ({}), 'municipality'),
  'insights.list-releases': give(publishers),
  'insights.publish-release': give(publishers, ofWave),
  'insights.read-latest-release': give(publishers, ofProgramme),
  'insights.read-municipal-release': give(['municipality', 'administrator'], ofRelease, 'municipality'),
  'insights.read-own-page': herself(() => ({ language: 'nl' })),
  'insights.read-release': give(publishers, ofRelease),
  'insights.read-response': give(['coordinator'], ofWave),
  'accounts.count-sessions': give(roles),
  'accounts.note-signed-out-everywhere': give(roles, () => ({ ended: 2 })),
  'accounts.sign-out-everywhere': give(roles),
  'organisations.add-member': administrator(() => ({
    accountId: 'somebody',
    email: 'somebody@example.org',
    role: 'analyst',
  })),
  'organisations.add-programme': administrator(() => ({ slug: 'nieuw-huis', name: 'Nieuw huis' })),
  'organisations.change-settings': give(['administrator', 'coordinator'], () => ({
    name: 'Andere naam',
    certificateRequired: false,
    certificateValidMonths: null,
  })),
  'organisations.create': system(() => ({ slug: 'derde-huis', name: 'Derde huis' })),
  'organisations.find': system((side) => ({ slug: side.mark })),
  'organisations.find-programme': system((side) => ({ slug: side.mark })),
  'organisations.list': system(),
  'organisations.list-members': administrator(),
  'organisations.memberships': system((side) => ({ accountId: `${side.mark}-analyst` })),
  'organisations.needs-first-run': give('anyone'),
  'organisations.read': give(roles),
  'organisations.read-audit': administrator(),
  'organisations.read-participant-programme': participant(),
  'organisations.read-draft-languages': give('anyone'),
  'organisations.read-public': give('anyone', (side) => ({ slug: side.mark })),
  'organisations.read-public-programme': give('anyone', (side) => ({ slug: side.mark })),
  'organisations.read-own': herself(),
  'organisations.finish-example': system(),
  'organisations.remove-examples': system(),
  'organisations.remove-member': administrator((side) => ({ membershipId: side.membershipId })),
  'organisations.set-up-first': give('anyone', () => ({
    slug: 'eerste-huis',
    name: 'Eerste huis',
    accountId: 'somebody',
    email: 'somebody@example.org',
  })),
  'people.add': coordinator((side) => ({
    programmeId: side.programmeId,
    kind: 'newcomer',
    profile: somebody,
  })),
  'people.change': coordinator((side) => ({ personId: side.pairedPersonId, profile: somebody })),
  'people.change-import': coordinator((side) => ({
    importId: side.importId,
    choices: { mapping: {}, corrections: {}, decisions: {} },
  })),
  'people.discard-import': coordinator(ofImport),
  'people.erase': coordinator(ofPerson),
  'people.export': coordinator((side) => ({ programmeId: side.programmeId, kind: 'newcomer' })),
  'people.find-by-name': coordinator((side) => ({ search: side.mark })),
  'people.finish-import': coordinator((side) => ({
    importId: side.importId,
    people: listed(side),
    rejected: 0,
  })),
  'people.list': coordinator((side) => ({
    programmeId: side.programmeId,
    kind: 'newcomer',
    search: side.mark,
  })),
  'people.forget-imports': system(),
  'people.list-imports': coordinator(),
  'people.open-import': coordinator((side) => ({
    programmeId: side.programmeId,
    kind: 'newcomer',
    fileName: 'lijst.csv',
    file: new TextEncoder().encode('Naam'),
  })),
  'people.read': coordinator(ofPerson),
  'people.read-header-mapping': coordinator(() => ({ kind: 'newcomer' })),
  'people.read-import': coordinator(ofImport),
  'people.read-matchable': coordinator(ofProgramme),
  'people.read-backgrounds': coordinator((side) => ({ personIds: everybody(side) })),
  'people.read-marks': coordinator((side) => ({ personIds: everybody(side) })),
  'people.read-names': coordinator((side) => ({ personIds: everybody(side) })),
  'people.read-first-name': system(ofPerson),
  'people.read-for-talk': system(ofPerson),
  'people.read-participant': participant(),
  'people.read-own-profile': herself(),
  'people.read-reachable': coordinator(ofProgramme),
  'people.recognise': coordinator((side) => ({
    programmeId: side.programmeId,
    kind: 'newcomer',
    people: side.newcomers.map((person, row) => ({ ...person, row })),
  })),
  'people.remember-header-mapping': coordinator(() => ({
    kind: 'buddy',
    mapping: { Voornaam: 'givenName' },
  })),
  'people.set-state': coordinator((side) => ({ personId: side.pairedPersonId, state: 'paused' })),
  'people.write': coordinator((side) => ({
    programmeId: side.programmeId,
    kind: 'newcomer',
    people: listed(side),
  })),
  ...calendarCases,
  'surveys.answer-item': herself(skipping),
  'surveys.change-own-consent': herself(() => ({ purpose: 'impact-study', allowed: false, language: 'nl' })),
  'surveys.close-wave': give(publishers, ofWave),
  'surveys.create-wave': coordinator((side) => ({
    programmeId: side.programmeId,
    name: 'nieuw',
    kind: 'pulse',
    opensOn: '2026-12-01',
    closesOn: '2026-12-31',
  })),
  'surveys.decide-sensitive': herself(() => ({ shown: true, language: 'nl' })),
  'surveys.erase-own': herself(() => ({ language: 'nl' })),
  'surveys.find-wave': give(publishers, (side) => ({ programmeId: side.programmeId, name: 'open' })),
  'surveys.finish': herself(() => ({ language: 'nl' })),
  'surveys.give-consent': herself(() => ({
    language: 'nl',
    programmeFigures: true,
    municipalityFigures: false,
    impactStudy: false,
  })),
  'surveys.invite': coordinator((side) => ({
    waveId: side.waveId,
    channel: 'mail',
    personIds: everybody(side),
  })),
  'surveys.list-invitations': coordinator(ofWave),
  'surveys.list-waves': give(publishers, ofProgramme),
  'surveys.keep-answer': herself(skipping),
  'surveys.open-link': give('anyone', (side) => ({ token: side.links[0]?.token ?? '' })),
  'surveys.read-invitable': coordinator(ofWave),
  'surveys.read-letters': coordinator(ofWave),
  'surveys.read-outbox': give(['coordinator', 'administrator']),
  'surveys.read-own-data': herself(() => ({ language: 'nl' })),
  'surveys.look-again': herself(() => ({ language: 'nl' })),
  'surveys.read-questionnaire': herself(),
  'surveys.read-wave': give(publishers, ofWave),
  'surveys.read-undelivered': give(['coordinator', 'administrator']),
  'surveys.record-sheets': system((side) => ({ waveId: side.waveId, mode: 'self', sheets: [] })),
  'surveys.renew-invitation': coordinator(ofInvitation),
  'surveys.retry-undelivered': give(['coordinator', 'administrator']),
  'surveys.withdraw-invitation': coordinator(ofInvitation),
};
