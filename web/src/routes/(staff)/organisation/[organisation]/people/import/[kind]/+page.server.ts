import { ListError, readTable, type ListKind } from '@medespraak/exchange';
import { openImport } from '@medespraak/platform/people/imports.operations';
import { error, fail, redirect } from '@sveltejs/kit';
import { staffLanguage } from '#lib/language.ts';
import { messages, textsOf } from '#lib/server/messages.ts';
import { allowOnly, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

const kindOf = (kind: string): ListKind => (kind === 'newcomers' || kind === 'buddies' ? kind : error(404));

export const load: PageServerLoad = async (event) => {
  const { language } = await staffRoom(event);
  return { texts: textsOf('coordinator-import', language), kind: kindOf(event.params.kind) };
};

export const actions: Actions = {
  default: async (event) => {
    const room = await staffRoom(event);
    allowOnly(room, 'coordinator');
    const { platform, actor, organisation, programme, language } = room;
    const kind = kindOf(event.params.kind);
    const t = messages('coordinator-import', language);
    if (!programme) return fail(409, { wrong: t('no-programme') });
    const file = (await event.request.formData()).get('file');
    if (!(file instanceof File) || file.size === 0) return fail(400, { wrong: t('file-missing') });
    const bytes = new Uint8Array(await file.arrayBuffer());
    try {
      await readTable(bytes, file.name);
    } catch (thrown) {
      if (!(thrown instanceof ListError)) throw thrown;
      return fail(400, { wrong: thrown.messages[staffLanguage(language)] });
    }
    const { importId } = await asPage(event, () =>
      openImport(platform, actor, {
        organisationId: organisation.id,
        programmeId: programme.id,
        kind: kind === 'buddies' ? 'buddy' : 'newcomer',
        fileName: file.name.slice(0, 255),
        file: bytes,
      }),
    );
    redirect(303, `/organisation/${organisation.slug}/people/import/${kind}/${importId}`);
  },
};
