import { listMedia, removeOwnMedia, saveOwnMedia } from '@medespraak/platform/enrolment/media.operations';
import { changeOwnProfile } from '@medespraak/platform/enrolment/own-profile.operations';
import { readParticipant } from '@medespraak/platform/people/reachable.operations';
import { conductText } from '@medespraak/platform/enrolment/texts';
import { redirect } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asForm, asPage } from '#lib/server/room.ts';
import { signUpChoices } from '#lib/server/sign-up/choices.ts';
import { changeOf, partsOf, saidOf } from '#lib/server/sign-up/profile-parts.ts';
import { readFile, readStep } from '#lib/server/sign-up/read-step.ts';
import { notThere } from '#lib/server/sign-up/sign-up-room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, language } = await participantRoom(event);
  const part = partsOf[actor.personKind].find((one) => one === event.params.part) ?? notThere(event);
  const me = await asPage(event, () => readParticipant(platform, actor, {}));
  const media = await asPage(event, () => listMedia(platform, actor, { personId: me.id }));
  return {
    texts: textsOf('sign-up', language),
    part,
    values: saidOf(part, me),
    choices: signUpChoices(language),
    conduct: conductText(language),
    introduction: media.includes('introduction') ? `/me/media/${me.id}/introduction` : null,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { platform, actor } = await participantRoom(event);
    const part = partsOf[actor.personKind].find((one) => one === event.params.part) ?? notThere(event);
    const form = await event.request.formData();
    const values = readStep(part, form);
    const failed = await asForm(
      event,
      async () => {
        if (part === 'introduction') {
          const file = await readFile(form, 'recording');
          if (file) await saveOwnMedia(platform, actor, { kind: 'introduction', file });
          else if (form.get('remove') === 'yes')
            await removeOwnMedia(platform, actor, { kind: 'introduction' });
        }
        await changeOwnProfile(platform, actor, changeOf(part, values));
      },
      values,
    );
    if (failed) {
      // The platform names fields with their part before them.
      const { problem } = failed.data;
      problem.fields = Object.fromEntries(
        Object.entries(problem.fields).map(([path, message]) => [path.split('.')[1] ?? path, message]),
      );
      return failed;
    }
    redirect(303, '/me/profile?done=saved');
  },
};
