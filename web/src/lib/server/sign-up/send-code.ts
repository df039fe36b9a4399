import { currentPlatform } from '@medespraak/platform';
import { sendSignUpCode, type SignUp } from '@medespraak/platform/enrolment/sign-up.operations';
import type { RequestEvent } from '@sveltejs/kit';
import { countCode } from '../attempts.ts';

/** Sends the code of a sign-up, the first time or again. @throws Problem 'too-many-requests', and those of the sign-up. */
export async function sendCode(
  event: Pick<RequestEvent, 'getClientAddress'>,
  slug: string,
  { secret, said }: SignUp & { secret: string },
): Promise<void> {
  const platform = currentPlatform();
  // Without an address or number nothing is sent, and the sign-up says what is missing.
  if (said.contact) countCode(event.getClientAddress(), said.contact.contact, platform.clock.now());
  await sendSignUpCode(platform, { secret, slug });
}
