import { leaveWithPairs } from '@medespraak/platform/conversations/leaving.operations';
import { removeOwnMedia, listMedia, saveOwnMedia } from '@medespraak/platform/enrolment/media.operations';
import {
  acceptConduct,
  changeOwnProfile,
  readOwnConduct,
  setOwnPause,
} from '@medespraak/platform/enrolment/own-profile.operations';
import { conductText } from '@medespraak/platform/enrolment/texts';
import { Problem } from '@medespraak/platform/foundation/problems';
import { letterLanguageOf } from '@medespraak/platform/foundation/letter-words';
import type { Participant } from '@medespraak/platform/devices/devices.operations';
import { readParticipant } from '@medespraak/platform/people/reachable.operations';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { offeredLanguages } from '#lib/server/offered-languages.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asForm, asPage } from '#lib/server/room.ts';
import { profileParts } from '#lib/server/sign-up/profile-parts.ts';
import { readFile } from '#lib/server/sign-up/read-step.ts';
import type { Actions, PageServerLoad } from './$types';

/** The languages in which she can be written to: those of the screens of her programme. */
const languagesOf = ({ programmeId }: Participant) =>
  offeredLanguages((programme) => programme.programmeId === programmeId);

const outcomes = ['added', 'known', 'returned', 'returned-paused', 'saved'] as const;

export const load: PageServerLoad = async (event) => {
  const room = await participantRoom(event);
  const { platform, actor, language } = room;
  return asPage(event, async () => {
    const me = await readParticipant(platform, actor, {});
    return {
      texts: textsOf('sign-up', language),
      pausedUntil: me.pausedUntil,
      isHeld: me.heldByStaff,
      me: { id: me.id, kind: me.kind, state: me.state, contact: me.email ?? me.phone },
      mailLanguage: letterLanguageOf({ ...me, settings: { draftLanguages: await languagesOf(actor) } }),
      parts: profileParts(me, language),
      media: await listMedia(platform, actor, { personId: me.id }),
      conduct: me.kind === 'buddy' ? await readOwnConduct(platform, actor, {}) : null,
      conductText: conductText(language),
      done: outcomes.find((one) => one === event.url.searchParams.get('done')) ?? null,
    };
  });
};

/** Does something with the form of whoever is signed in, and comes back to this page. */
async function change(
  event: RequestEvent,
  work: (room: Awaited<ReturnType<typeof participantRoom>>, form: FormData) => Promise<void>,
) {
  const room = await participantRoom(event);
  const form = await event.request.formData();
  const failed = await asForm(event, () => work(room, form));
  if (failed) return failed;
  redirect(303, '/me/profile?done=saved');
}

export const actions: Actions = {
  photo: async (event) => {
    const { platform, actor } = await participantRoom(event);
    const file = await readFile(await event.request.formData(), 'photo');
    // Nothing chosen is nothing to keep: she is told what to do, and nothing went wrong.
    if (!file) return { photoMissing: true };
    const failed = await asForm(event, () => saveOwnMedia(platform, actor, { kind: 'photo', file }));
    if (failed) return failed;
    redirect(303, '/me/profile?done=saved');
  },
  'remove-photo': (event) =>
    change(event, ({ platform, actor }) => removeOwnMedia(platform, actor, { kind: 'photo' })),
  language: (event) =>
    change(event, async ({ platform, actor }, form) => {
      const language = (await languagesOf(actor)).find((one) => one === form.get('language'));
      if (!language)
        throw new Problem('invalid-input', {
          fields: [{ field: 'language', message: 'an offered language' }],
        });
      await changeOwnProfile(platform, actor, { language });
    }),
  pause: (event) =>
    change(event, ({ platform, actor }, form) =>
      setOwnPause(platform, actor, { paused: form.get('paused') === 'yes' }),
    ),
  conduct: (event) =>
    change(event, ({ platform, actor, language }, form) =>
      acceptConduct(platform, actor, { version: String(form.get('conductVersion')), language }),
    ),
  leave: async (event) => {
    const { platform, actor } = await participantRoom(event);
    const failed = await asForm(event, () => leaveWithPairs(platform, actor, {}));
    if (failed) return failed;
    redirect(303, '/left');
  },
};
