import sharp from 'sharp';
import { openDevice } from '../devices/devices.operations.ts';
import { visitor } from '../foundation/access.ts';
import { saveOwnMedia } from '../enrolment/media.operations.ts';
import { leaveProgramme } from '../enrolment/own-profile.operations.ts';
import type { AskingStep } from '../enrolment/sign-up.ts';
import { confirmSignUp, saveStep, sendSignUpCode, startSignUp } from '../enrolment/sign-up.operations.ts';
import type { Participant } from '../devices/devices.operations.ts';
import { sql } from 'drizzle-orm';
import { selectRows } from '../foundation/database.ts';
import { digestOf } from '../devices/devices.ts';
import { readOutbox } from './outbox-files.ts';
import type { TestPlatform } from './test-platform.ts';

/** What a newcomer says on her screens; `values` replaces or adds. */
export const newcomerSays = (
  values: Partial<Record<AskingStep, Record<string, unknown>>> = {},
): Partial<Record<AskingStep, Record<string, unknown>>> => ({
  name: { givenName: 'Hiwot', adult: true },
  contact: { contact: { email: 'hiwot@example.org' } },
  level: { canDo: ['say-name', 'ask-price', 'tell-day'] },
  interests: { interests: ['cooking', 'music'] },
  times: { slots: ['mon-evening', 'sat-morning'], timeZone: 'Europe/Amsterdam' },
  wishes: { gender: 'woman', wishesGender: 'woman', firstLanguage: 'ti', languages: ['en'] },
  ...values,
});

export const buddySays = (
  values: Partial<Record<AskingStep, Record<string, unknown>>> = {},
): Partial<Record<AskingStep, Record<string, unknown>>> => ({
  name: { givenName: 'Marieke', adult: true },
  contact: { contact: { email: 'marieke@example.org' } },
  help: { levelMin: 'A0', levelMax: 'A2', capacity: 2 },
  interests: { interests: ['cooking'] },
  times: { slots: ['mon-evening'], timeZone: 'Europe/Amsterdam' },
  wishes: { gender: 'woman', wishesGender: null, firstLanguage: 'nl', languages: [] },
  introduction: { about: 'Ik kook graag en heb twee kinderen.' },
  conduct: { conductVersion: '1' },
  ...values,
});

/** Begins a sign-up and fills in every screen that is said. Returns the secret of its cookie. */
export async function fillIn(
  platform: TestPlatform,
  slug: string,
  kind: 'newcomer' | 'buddy',
  said: Partial<Record<AskingStep, Record<string, unknown>>>,
): Promise<string> {
  const { secret } = await startSignUp(platform, visitor, { slug, kind });
  for (const [step, values] of Object.entries(said))
    await saveStep(platform, visitor, { secret, step: step as AskingStep, values, language: 'nl' });
  return secret;
}

/** Sends a sign-up, reads the code in the outbox and fills it in. */
export async function finish(platform: TestPlatform, slug: string, secret: string) {
  const before = new Set(readOutbox(platform).map(({ file }) => file));
  await sendSignUpCode(platform, { secret, slug });
  const mail = readOutbox(platform).find(({ file }) => !before.has(file));
  return confirmSignUp(platform, visitor, { secret, slug, code: mail?.code ?? '', userAgent: null });
}

/** For one side of the world: a sign-up that waits for its code, the device of somebody who left by herself, a buddy's photo. */
export async function makeEnrolments(platform: TestPlatform, mark: string, buddy: Participant) {
  const says = (name: string) =>
    newcomerSays({
      name: { givenName: `${mark}-${name}`, adult: true },
      contact: { contact: { email: `${mark}-${name}@example.org` } },
    });
  const leaver = await finish(platform, mark, await fillIn(platform, mark, 'newcomer', says('leaver')));
  const opened = leaver && (await openDevice(platform, leaver.deviceSecret));
  if (!opened) throw new Error('she signed up');
  await leaveProgramme(platform, opened.actor, {});
  const secret = await fillIn(platform, mark, 'newcomer', says('draft'));
  const [row] = await selectRows<{ id: string }>(
    platform.database.connection,
    sql`select id from identity.sign_up where secret_digest = ${digestOf(secret)}`,
  );
  const file = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#0a6464' } })
    .png()
    .toBuffer();
  await saveOwnMedia(platform, buddy, { kind: 'photo', file });
  return { leaverSecret: leaver.deviceSecret, signUp: { secret, id: row?.id ?? '' } };
}
