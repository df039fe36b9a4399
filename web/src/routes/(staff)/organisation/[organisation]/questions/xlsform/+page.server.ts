import { loadFramework, translate } from '@medespraak/framework';
import { LANGUAGES, staffLanguage } from '#lib/language.ts';
import { textsOf } from '#lib/server/messages.ts';
import { formRoom, keepForm, previewForm } from '#lib/server/own-questions/xlsform.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { room, mayEdit, draft } = await formRoom(event);
  const language = staffLanguage(room.language);
  const kept = event.url.searchParams.get('kept');
  return {
    texts: textsOf('xlsform', room.language),
    mayEdit,
    draft: draft && { id: draft.id, revision: draft.revision, count: draft.count, mayUndo: draft.mayUndo },
    kept: kept === null ? null : Number(kept),
    textLanguages: Object.entries(LANGUAGES).map(([value, { name }]) => ({ value, label: name })),
    questionnaires: [...loadFramework().instruments.keys()].map((id) => ({
      id,
      name: translate(`instrument.${id}.name`, language),
    })),
  };
};

export const actions: Actions = { preview: previewForm, keep: keepForm };
