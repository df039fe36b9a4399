import { lookAgain } from '@medespraak/platform/surveys/finishing.operations';
import type { Questionnaire } from '@medespraak/platform/surveys/where-she-is';
import { loadFramework } from '@medespraak/framework';
import { error, json } from '@sveltejs/kit';
import type { Language } from '#lib/language.ts';
import { addressOf, endStep, optInStep } from '#lib/questionnaire/steps.ts';
import { blankScreens } from '#lib/server/questionnaire/blank-screens.ts';
import { keyOf, linkDigestFor, ownerOf } from '#lib/server/questionnaire/device.ts';
import { ownPartOf, saidOfOwn } from '#lib/server/questionnaire/own-pack.ts';
import { soundsFor } from '#lib/server/questionnaire/sounds.ts';
import { asPage, respondentCookie, respondentRoom } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

/**
 * Everything that a device needs to go on without a connection (`static/questions.js`): every screen in the language of the
 * page, without answers; and, apart, what she said before.
 */
export const GET: RequestHandler = async (event) => {
  const { platform, actor, language } = await respondentRoom(event);
  const state = await asPage(event, () => lookAgain(platform, actor, { language }));
  if (!state.open || !state.consent) error(409);
  const soundsOf = await asPage(event, () => soundsFor({ platform, actor, language }));
  const screen = blankScreens(state, { language, now: platform.clock.now(), soundsOf });
  const secret = event.cookies.get(respondentCookie) ?? '';
  const end = `/questions/${endStep}`;
  return json({
    owner: ownerOf(actor.invitationId),
    key: keyOf(secret),
    link: linkDigestFor(secret),
    language,
    screens: state.allSteps.map((step) => ({
      ...screen(addressOf(step)),
      ...(step.kind === 'item' && partOf(step.itemId, state, language)),
    })),
    stopped: screen(end, 'stopped'),
    optIn: `/questions/${optInStep}`,
    end,
    sensitiveShown: state.sensitiveShown,
    passed: state.passed.map((itemId) => `/questions/${itemId}`),
    given: Object.fromEntries(
      Object.entries(state.given).map(([itemId, given]) => [
        `/questions/${itemId}`,
        saidOfOwn(itemId, given, state.own) ?? valueOf(given),
      ]),
    ),
  });
};

/** Whether a question is sensitive; of the organisation's own also when it is asked, and the words of its answers. */
const partOf = (itemId: string, state: Questionnaire, language: Language) =>
  ownPartOf(itemId, state.own, language) ?? {
    sensitive: loadFramework().items.get(itemId)?.sensitive === true,
  };

type Given = Questionnaire['given'][string];

/** An answer as its screen says it: the value of a button, or what is written. */
function valueOf(given: Given): { answer: string; written: string } {
  if ('optionId' in given) return { answer: `option:${given.optionId}`, written: '' };
  if ('missing' in given) return { answer: `missing:${given.missing}`, written: '' };
  if ('amount' in given) return { answer: 'field', written: String(given.amount) };
  return 'code' in given ? { answer: 'field', written: given.code } : { answer: 'skip', written: '' };
}
