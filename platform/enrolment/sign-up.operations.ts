import { z } from 'zod';
import type { Actor } from '../foundation/access.ts';
import { asId, newId, type Id, type OrganisationId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import type { Platform } from '../foundation/platform.ts';
import { Problem } from '../foundation/problems.ts';
import { digestOf, newSecret } from '../devices/devices.ts';
import {
  deliverCodes,
  makeCodes,
  signInAfterSignUp,
  signInWithCode,
  type Sending,
} from '../devices/devices.operations.ts';
import { makeSignUpCode, useSignUpCode } from '../devices/sign-up-codes.operations.ts';
import { readPublicProgramme } from '../organisations/organisations.operations.ts';
import { enrolPerson, type Enrolment } from '../people/enrolling.operations.ts';
import { isKnown } from '../people/reachable.operations.ts';
import { profileFrom } from './profile-from.ts';
import { checkRecording } from './recording.ts';
import {
  nextStep,
  signUpDays,
  stepShapes,
  stepsOf,
  type AskingStep,
  type Said,
  type Step,
} from './sign-up.ts';
import * as store from './sign-up.store.ts';
import { conductText, conductVersion } from './texts.ts';

const secret = z.string().max(100);
const slug = z.string().max(60);
const machine: Actor = { kind: 'system', reason: 'sign-up' };

/** A sign-up as its own device sees it. */
export interface SignUp {
  programme: string;
  kind: 'newcomer' | 'buddy';
  said: Said;
  hasIntroduction: boolean;
  /** Whether a code was sent. */
  isSent: boolean;
  /** The screen that still asks something. */
  next: Step;
}

/** Begins a sign-up on this device. @throws Problem 'not-found', also for a kind that the programme does not take. */
export const startSignUp = operation(
  {
    name: 'enrolment.start',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({ slug, kind: z.enum(['newcomer', 'buddy']) }),
  },
  async (call, input): Promise<{ secret: string }> => {
    const programme = await readPublicProgramme.within(call, { slug: input.slug });
    if (!mayJoin(programme.settings, input.kind)) throw new Problem('not-found');
    const made = newSecret();
    await store.insertSignUp(call.tx, {
      id: newId<Id<'sign-up'>>(),
      organisationId: programme.organisationId,
      programmeId: programme.id,
      kind: input.kind,
      secretDigest: digestOf(made),
      said: {},
      createdAt: call.now,
      expiresAt: new Date(call.now.getTime() + signUpDays * 24 * 60 * 60 * 1000),
    });
    return { secret: made };
  },
);

/** Whether a programme takes sign-ups of this kind now. */
export function mayJoin(
  settings: { newcomersMaySignUp: boolean; buddiesMaySignUp: boolean },
  kind: 'newcomer' | 'buddy',
): boolean {
  return kind === 'newcomer' ? settings.newcomersMaySignUp : settings.buddiesMaySignUp;
}

/** What was said on this device so far; null when there is no sign-up, or it is older than 30 days. */
export const readSignUp = operation(
  {
    name: 'enrolment.read',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({ secret }),
  },
  async (call, input): Promise<SignUp | null> => {
    const row = await store.findSignUp(call.tx, digestOf(input.secret), call.now);
    return row && viewOf(row);
  },
);

const viewOf = (row: store.SignUpRow): SignUp => ({
  programme: row.programmeId,
  kind: row.kind,
  said: row.said,
  hasIntroduction: row.introduction !== null,
  isSent: row.sentAt !== null,
  next: nextStep(row.kind, row.said),
});

async function requireSignUp(call: Call, given: string): Promise<store.SignUpRow> {
  const row = await store.findSignUp(call.tx, digestOf(given), call.now);
  if (!row) throw new Problem('sign-up-gone');
  return row;
}

/** Keeps what one screen asked. @throws Problem 'invalid-input' with the fields and a code each, 'sign-up-gone'. */
export const saveStep = operation(
  {
    name: 'enrolment.save-step',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({
      secret,
      step: z.enum(Object.keys(stepShapes) as [AskingStep, ...AskingStep[]]),
      values: z.record(z.string(), z.unknown()),
      language: z.string().max(10),
    }),
  },
  async (call, input): Promise<SignUp> => {
    const row = await requireSignUp(call, input.secret);
    if (!(stepsOf[row.kind] as readonly string[]).includes(input.step)) throw new Problem('not-found');
    const parsed = stepShapes[input.step].safeParse(input.values);
    if (!parsed.success)
      throw new Problem('invalid-input', {
        fields: parsed.error.issues.map(({ path, message }) => ({ field: String(path[0] ?? ''), message })),
      });
    const said: Said = { ...row.said, [input.step]: parsed.data, language: input.language };
    if (input.step === 'conduct') {
      if (said.conduct?.conductVersion !== conductVersion) throw new Problem('state-changed');
      said.conductAt = call.now.toISOString();
      said.conductLanguage = conductText(input.language).language;
    }
    await store.updateSignUp(call.tx, row.id, { said });
    return viewOf({ ...row, said });
  },
);

/** Keeps the recorded introduction, or forgets it. @throws Problem 'recording-unreadable' or 'recording-too-long'. */
export const saveSignUpIntroduction = operation(
  {
    name: 'enrolment.save-introduction',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({
      secret,
      file: z.custom<Uint8Array>((value) => value instanceof Uint8Array).nullable(),
    }),
  },
  async (call, input): Promise<void> => {
    const row = await requireSignUp(call, input.secret);
    if (input.file && row.kind !== 'buddy') throw new Problem('not-found');
    const type = input.file && checkRecording(input.file).type;
    await store.updateSignUp(call.tx, row.id, { introduction: input.file, introductionType: type });
  },
);

/** A sign-up that is filled in, of a programme that takes it, with the address or number to prove. */
async function requireWhole(call: Call, input: { secret: string; slug: string }) {
  const row = await requireSignUp(call, input.secret);
  const programme = await readPublicProgramme.within(call, { slug: input.slug });
  if (!mayJoin(programme.settings, row.kind)) throw new Problem('not-found');
  if (programme.id !== row.programmeId || nextStep(row.kind, row.said) !== 'check' || !row.said.contact)
    throw new Problem('state-changed');
  return { row, programme, contact: row.said.contact.contact };
}

/** Checks that a code may be sent, before anybody is looked up. */
const markSent = operation(
  {
    name: 'enrolment.mark-sent',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({ secret, slug }),
  },
  async (call, input): Promise<void> => {
    const { row } = await requireWhole(call, input);
    await store.updateSignUp(call.tx, row.id, { sentAt: call.now });
  },
);

const makeCode = operation(
  {
    name: 'enrolment.make-code',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({ secret, slug }),
  },
  async (call, input): Promise<Sending[]> => {
    const { row, programme, contact } = await requireWhole(call, input);
    const asSystem = { ...call, actor: machine };
    if (
      await isKnown.within(asSystem, {
        organisationId: row.organisationId,
        programmeId: row.programmeId,
        contact,
      })
    )
      return makeCodes.within(call, { contact, programmeSlug: input.slug });
    const sending = await makeSignUpCode.within(asSystem, {
      organisationId: row.organisationId,
      signUpId: row.id,
      contact,
      kind: row.kind,
      language: row.said.language ?? null,
      draftLanguages: [...programme.settings.draftLanguages],
      programme: programme.name,
    });
    return sending ? [sending] : [];
  },
);

/**
 * Sends the code that proves the address or number. Whoever takes part already gets the code with which she signs in; the
 * screen says the same in both cases, so that nobody learns who takes part. Looking up and sending happen afterwards: the time that
 * the answer takes tells nothing either. @throws Problem 'state-changed' while a screen is not filled in, 'sign-up-gone'.
 */
export async function sendSignUpCode(
  platform: Platform,
  input: { secret: string; slug: string },
): Promise<void> {
  await markSent(platform, { kind: 'visitor' }, input);
  await platform.afterwards('sending the code of a sign-up', async () =>
    deliverCodes(platform, await makeCode(platform, { kind: 'visitor' }, input)),
  );
}

export interface SignedUp {
  /** For the cookie of her device. */
  deviceSecret: string;
  outcome: Enrolment['outcome'];
}

/**
 * Writes somebody down, once the code shows that the address or number is hers, and signs her in on this device. Who
 * takes part already is signed in and nothing of her record changes. Null when the code is wrong, used or too old: a value, for a
 * wrong try must be counted and kept. @throws Problem 'sign-up-gone', 'state-changed' while a screen is not filled in.
 */
export const confirmSignUp = operation(
  {
    name: 'enrolment.confirm',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({ secret, slug, code: z.string().max(20), userAgent: z.string().nullable() }),
  },
  async (call, input): Promise<SignedUp | null> => {
    const row = await requireSignUp(call, input.secret);
    const { said, organisationId } = row;
    if (nextStep(row.kind, said) !== 'check' || !said.contact) throw new Problem('state-changed');
    const { contact } = said.contact;
    const asSystem = { ...call, actor: machine };
    const { code, userAgent } = input;
    if (!(await useSignUpCode.within(asSystem, { organisationId, signUpId: row.id, contact, code }))) {
      const signed = await signInWithCode.within(call, {
        contact,
        programmeSlug: input.slug,
        code,
        userAgent,
      });
      if (!signed) return null;
      await store.deleteSignUp(call.tx, row.id);
      return { deviceSecret: signed.secret, outcome: 'known' };
    }
    const enrolled = await enrolPerson.within(asSystem, profileFrom(row, call.now));
    if (enrolled.outcome === 'added') await keepWhatGoesWithIt(call, row, enrolled.personId);
    await store.deleteSignUp(call.tx, row.id);
    const signed = await signInAfterSignUp.within(asSystem, {
      organisationId,
      personId: enrolled.personId,
      userAgent,
    });
    return { deviceSecret: signed.secret, outcome: enrolled.outcome };
  },
);

async function keepWhatGoesWithIt(call: Call, row: store.SignUpRow, personId: string): Promise<void> {
  const organisationId = asId<OrganisationId>(row.organisationId);
  if (row.introduction && row.introductionType)
    await store.insertMedia(call.tx, {
      id: newId<Id<'person-media'>>(),
      organisationId,
      personId,
      kind: 'introduction',
      type: row.introductionType,
      content: row.introduction,
      createdAt: call.now,
    });
  if (row.said.conduct && row.said.conductAt)
    await store.insertAcceptance(call.tx, {
      id: newId<Id<'conduct-acceptance'>>(),
      organisationId,
      personId,
      version: row.said.conduct.conductVersion,
      language: row.said.conductLanguage ?? 'nl',
      acceptedAt: new Date(row.said.conductAt),
    });
}

/** Forgets a sign-up. Does nothing when there is none. */
export const discardSignUp = operation(
  {
    name: 'enrolment.discard',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({ secret }),
  },
  async (call, input): Promise<void> => {
    const row = await store.findSignUp(call.tx, digestOf(input.secret), call.now);
    if (row) await store.deleteSignUp(call.tx, row.id);
  },
);
