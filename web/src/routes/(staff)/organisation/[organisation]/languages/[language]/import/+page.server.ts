import { textsOf } from '#lib/server/messages.ts';
import { deskRoom } from '#lib/server/translations/desk.ts';
import { previewFile, proposeFile } from '#lib/server/translations/take-file.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { room, about } = await deskRoom(event);
  const proposed = event.url.searchParams.get('proposed');
  return {
    texts: textsOf('translation-desk', room.language),
    names: textsOf('coordinator-languages', room.language),
    about,
    proposed: proposed === null ? null : Number(proposed),
  };
};

export const actions: Actions = { preview: previewFile, propose: proposeFile };
