import { discardSignUp, mayJoin, startSignUp } from '@medespraak/platform/enrolment/sign-up.operations';
import { currentPlatform } from '@medespraak/platform';
import { redirect } from '@sveltejs/kit';
import { countSignUp } from '#lib/server/attempts.ts';
import { textsOf } from '#lib/server/messages.ts';
import { anybody, asForm } from '#lib/server/room.ts';
import { forgetSignUp, joinedProgramme, keepSignUp, ownSignUp } from '#lib/server/sign-up/sign-up-room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const programme = await joinedProgramme(event);
  const signUp = await ownSignUp(event, programme.id);
  const kinds = (['newcomer', 'buddy'] as const).filter((kind) => mayJoin(programme.settings, kind));
  return {
    texts: textsOf('sign-up', event.locals.language),
    isExample: programme.isExample,
    programme: { name: programme.name, organisation: programme.organisation },
    programmeSlug: programme.slug,
    kinds,
    begun: signUp && { kind: signUp.kind, next: signUp.isSent ? 'code' : signUp.next },
  };
};

export const actions: Actions = {
  start: async (event) => {
    const platform = currentPlatform();
    const kind = (await event.request.formData()).get('kind') === 'buddy' ? 'buddy' : 'newcomer';
    const slug = event.params.programme;
    const [address, now] = [event.getClientAddress(), platform.clock.now()];
    const answer = await asForm(event, () => {
      countSignUp(address, now);
      return startSignUp(platform, anybody, { slug, kind });
    });
    if (!('secret' in answer)) return answer;
    keepSignUp(event, answer.secret);
    redirect(303, `/join/${slug}/name`);
  },
  discard: async (event) => {
    const programme = await joinedProgramme(event);
    const signUp = await ownSignUp(event, programme.id);
    if (signUp) await discardSignUp(currentPlatform(), anybody, { secret: signUp.secret });
    forgetSignUp(event);
    redirect(303, `/join/${event.params.programme}`);
  },
};
