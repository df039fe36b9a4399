import { readQuestionnaire } from '@medespraak/platform/surveys/respondent.operations';
import { loadFramework } from '@medespraak/framework';
import { error, json } from '@sveltejs/kit';
import type { Language } from '#lib/language.ts';
import { addressOf, endStep, optInStep } from '#lib/questionnaire/steps.ts';
import { keyOf, linkDigestFor, ownerOf } from '#lib/server/questionnaire/device.ts';
import { ownPartOf, saidOfOwn } from '#lib/server/questionnaire/own-pack.ts';
import { asPage, respondentCookie, respondentRoom } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

/** What stands between the doors of the page: the screen alone, without header and scripts. */
const screenIn = (html: string): string => /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
const titleIn = (html: string): string => /<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? '';

/**
 * Everything that a device needs to go on without a connection (`static/questions.js`): every screen in the language of the
 * page, without answers; and, apart, what she said before.
 */
export const GET: RequestHandler = async (event) => {
  const { platform, actor, language } = await respondentRoom(event);
  const state = await asPage(event, () => readQuestionnaire(platform, actor, { language }));
  if (!state.open || !state.consent) error(409);
  const screen = async (address: string, blank = '') => {
    const answer = await event.fetch(`${address}?lang=${language}&blank=${blank}`);
    if (!answer.ok) error(500);
    const html = await answer.text();
    return { address, title: titleIn(html), screen: screenIn(html) };
  };
  const secret = event.cookies.get(respondentCookie) ?? '';
  const end = `/questions/${endStep}`;
  return json({
    owner: ownerOf(actor.invitationId),
    key: keyOf(secret),
    link: linkDigestFor(secret),
    language,
    screens: await Promise.all(
      state.allSteps.map(async (step) => ({
        ...(await screen(addressOf(step))),
        ...(step.kind === 'item' && partOf(step.itemId, state, language)),
      })),
    ),
    stopped: await screen(end, 'stopped'),
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
const partOf = (itemId: string, state: Awaited<ReturnType<typeof readQuestionnaire>>, language: Language) =>
  ownPartOf(itemId, state.own, language) ?? {
    sensitive: loadFramework().items.get(itemId)?.sensitive === true,
  };

type Given = Awaited<ReturnType<typeof readQuestionnaire>>['given'][string];

/** An answer as its screen says it: the value of a button, or what is written. */
function valueOf(given: Given): { answer: string; written: string } {
  if ('optionId' in given) return { answer: `option:${given.optionId}`, written: '' };
  if ('missing' in given) return { answer: `missing:${given.missing}`, written: '' };
  if ('amount' in given) return { answer: 'field', written: String(given.amount) };
  return 'code' in given ? { answer: 'field', written: given.code } : { answer: 'skip', written: '' };
}
