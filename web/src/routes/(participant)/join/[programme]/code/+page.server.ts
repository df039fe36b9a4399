import { confirmSignUp } from '@medespraak/platform/enrolment/sign-up.operations';
import { fail, redirect } from '@sveltejs/kit';
import { withCode } from '#lib/server/attempts.ts';
import { textsOf } from '#lib/server/messages.ts';
import { keepDevice } from '#lib/server/participant-room.ts';
import { anybody, asForm } from '#lib/server/room.ts';
import { shownOf } from '#lib/server/sign-up/read-step.ts';
import { sendCode } from '#lib/server/sign-up/send-code.ts';
import { forgetSignUp, signUpRoom } from '#lib/server/sign-up/sign-up-room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, programme, signUp } = await signUpRoom(event);
  if (!signUp.isSent) redirect(303, signUp.next);
  return {
    texts: textsOf('sign-up', event.locals.language),
    isExample: programme.isExample,
    slug: programme.slug,
    kind: signUp.kind,
    contact: String(shownOf('contact', signUp.said)['typed'] ?? ''),
    hasOutbox: platform.postman.kind === 'outbox',
  };
};

export const actions: Actions = {
  confirm: async (event) => {
    const { platform, programme, signUp } = await signUpRoom(event);
    const code = String((await event.request.formData()).get('code') ?? '').slice(0, 20);
    const [address, now] = [event.getClientAddress(), platform.clock.now()];
    const answer = await asForm(event, () =>
      withCode(address, now, () =>
        confirmSignUp(platform, anybody, {
          secret: signUp.secret,
          slug: programme.slug,
          code,
          userAgent: event.request.headers.get('user-agent'),
        }),
      ),
    );
    if (answer && 'data' in answer) return answer;
    if (!answer) return fail(400, { wrong: true });
    keepDevice(event, answer.deviceSecret);
    forgetSignUp(event);
    redirect(303, `/me/profile?done=${answer.outcome}`);
  },
  again: async (event) => {
    const { programme, signUp } = await signUpRoom(event);
    const answer = await asForm(event, () => sendCode(event, programme.slug, signUp));
    return answer ?? { sentAgain: true };
  },
};
