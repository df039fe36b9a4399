import { randomBytes } from 'node:crypto';
import { currentPlatform } from '@medespraak/platform';
import { noteOpening, openLink, readQuestionnaire } from '@medespraak/platform/surveys/respondent.operations';
import { redirect } from '@sveltejs/kit';
import type { Language } from '#lib/language.ts';
import { addressOf } from '#lib/questionnaire/steps.ts';
import { withSecret } from '#lib/server/attempts.ts';
import { dropCookie, keepCookie } from '#lib/server/cookies.ts';
import { chosenLanguage } from '#lib/server/hooks/language.ts';
import { offeredLanguages } from '#lib/server/offered-languages.ts';
import { refuseStaff } from '#lib/server/questionnaire/staff-here.ts';
import {
  asPage,
  deviceCookie,
  helpedCookie,
  linkLanguageCookie,
  respondentCookie,
  tabletCookie,
  visitCookie,
} from '#lib/server/room.ts';
import type { PageServerLoad } from './$types';

const oneDay = 24 * 60 * 60;
const ninetyDays = 90 * oneDay;
/** As long as browsers keep any cookie: from one questionnaire to the next. */
const longest = 400 * oneDay;

/** Opens a personal link: its secret goes into a cookie and out of the address, and works with scripts off. */
export const load: PageServerLoad = async (event) => {
  const platform = currentPlatform();
  // A shared tablet opens codes, and keeps no link of anybody.
  if (event.cookies.get(tabletCookie)) redirect(303, '/kiosk');
  const actor = await asPage(event, () =>
    withSecret(event.getClientAddress(), platform.clock.now(), () => openLink(platform, event.params.token)),
  );
  await refuseStaff(event, actor);
  keepCookie(event, respondentCookie, event.params.token, { path: '/', maxAge: ninetyDays });
  const device = event.cookies.get(deviceCookie) ?? randomBytes(32).toString('base64url');
  keepCookie(event, deviceCookie, device, { path: '/', maxAge: longest });
  dropCookie(event, visitCookie, '/');
  // Whoever opened a link here before had her own help.
  dropCookie(event, helpedCookie.name, helpedCookie.path);
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
    keepCookie(event, linkLanguageCookie, language, { path: '/', maxAge: ninetyDays });
    return chosenLanguage(event, offered) ?? language;
  }
};
