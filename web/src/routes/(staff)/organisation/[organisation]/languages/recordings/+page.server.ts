import { languageName } from '@medespraak/exchange';
import { listRecordings, listSpokenTexts } from '@medespraak/platform/recordings/recordings.operations';
import { LANGUAGES, type Language } from '#lib/language.ts';
import { textsOf } from '#lib/server/messages.ts';
import { linesOf, tallyOf } from '#lib/server/recordings/studio.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const spoken = await asPage(event, () =>
    listSpokenTexts(platform, actor, { organisationId: organisation.id }),
  );
  const describe = async (code: Language) => {
    const where = { organisationId: organisation.id, language: code };
    const kept = await asPage(event, () => listRecordings(platform, actor, where));
    return {
      code,
      name: languageName(code, language),
      ownName: LANGUAGES[code].name,
      direction: LANGUAGES[code].direction,
      tally: tallyOf(linesOf(spoken, kept, code, organisation.name)),
    };
  };
  return {
    texts: textsOf('recordings', language),
    names: textsOf('coordinator-languages', language),
    states: await Promise.all((Object.keys(LANGUAGES) as Language[]).map(describe)),
  };
};
