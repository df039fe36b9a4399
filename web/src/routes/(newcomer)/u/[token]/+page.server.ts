import { currentPlatform } from '@medespraak/platform';
import { noteOpening, openLink, readQuestionnaire } from '@medespraak/platform/surveys/respondent.operations';
import { redirect } from '@sveltejs/kit';
import type { Language } from '#lib/language.ts';
import { addressOf } from '#lib/questionnaire/steps.ts';
import { withSecret } from '#lib/server/attempts.ts';
import { dropCookie, keepCookie } from '#lib/server/cookies.ts';
import { chosenLanguage } from '#lib/server/hooks/language.ts';
import { offeredLanguages } from '#lib/server/offered-languages.ts';
import { keepOpened, opensFor } from '#lib/server/questionnaire/own-door.ts';
import { refuseStaff } from '#lib/server/questionnaire/staff-here.ts';
import { asPage, linkLanguageCookie, tabletCookie, visitCookie } from '#lib/server/room.ts';
import type { PageServerLoad } from './$types';

/** Opens a personal link: its secret goes into a cookie and out of the address, and works with scripts off. */
export const load: PageServerLoad = async (event) => {
  const platform = currentPlatform();
  // A shared tablet opens codes, and keeps no link of anybody.
  if (event.cookies.get(tabletCookie)) redirect(303, '/kiosk');
  const actor = await asPage(event, () =>
    withSecret(event.getClientAddress(), platform.clock.now(), () => openLink(platform, event.params.token)),
  );
  await refuseStaff(event, actor);
  keepOpened(event, event.params.token);
  dropCookie(event, visitCookie, '/');
  redirect(303, await asPage(event, nextPage));

  /** Each page on the way costs a second on a slow line: who said yes before goes to her question at once. */
  async function nextPage(): Promise<string> {
    const { language: here } = event.locals;
    const found = await readQuestionnaire(platform, actor, { language: here });
    const hers = await keepLanguage(found.language);
    // Own questions are not there in every language.
    const state = hers === here ? found : await readQuestionnaire(platform, actor, { language: hers });
    if (!state.open || !state.consent) return '/questions';
    await noteOpening(platform, actor, {});
    return addressOf(state.next);
  }

  /** Her questions go on in the language of her last answer, or of her letter, unless she chose one in this browser. */
  async function keepLanguage(wish: Language | null): Promise<Language> {
    const offered = await offeredLanguages(({ programmeId }) => programmeId === actor.programmeId);
    const language = offered.find((code) => code === wish);
    if (!language) {
      dropCookie(event, linkLanguageCookie, '/');
      return event.locals.language;
    }
    keepCookie(event, linkLanguageCookie, language, { path: '/', maxAge: opensFor });
    return chosenLanguage(event, offered) ?? language;
  }
};
