import {
  changeProgrammeSettings,
  readPublicProgramme,
} from '@medespraak/platform/organisations/organisations.operations';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { forgetProgrammes } from './offered-languages.ts';
import { anybody, asForm, asPage, staffRoom } from './room.ts';

type Settings = Parameters<typeof changeProgrammeSettings>[2]['settings'];

/** The room of an organisation with what the programme of the address set itself; null where there is no programme yet. */
export async function programmeRoom(event: RequestEvent) {
  const room = await staffRoom(event);
  const { platform, programme } = room;
  const found =
    programme &&
    (await asPage(event, () => readPublicProgramme(platform, anybody, { slug: programme.slug })));
  return { room, programme: found };
}

/** Takes a form that changes some of it, and shows the page anew with `saved`. */
export async function saveSettings(event: RequestEvent, read: (form: FormData) => Settings) {
  const { platform, actor, organisation, programme } = await staffRoom(event);
  const settings = read(await event.request.formData());
  const failed = await asForm(event, () =>
    changeProgrammeSettings(platform, actor, {
      organisationId: organisation.id,
      programmeId: programme?.id ?? '',
      settings,
    }),
  );
  if (failed) return failed;
  forgetProgrammes();
  redirect(303, `?programme=${programme?.slug ?? ''}&saved=yes`);
}
