import { languageName } from '@medespraak/exchange';
import { languageCodes, type LanguageCode } from '@medespraak/framework';
import {
  answerMunicipalRemark,
  answerRemark,
  decideRemark,
  listMunicipalRemarks,
  listRemarks,
} from '@medespraak/platform/voice/answering.operations';
import { remarkStates } from '@medespraak/platform/voice/remarks';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { formatDate, formatDateTime } from '../../formats.ts';
import { LANGUAGES, type Language } from '../../language.ts';
import { messages, textsOf } from '../messages.ts';
import { asForm, asPage } from '../room.ts';
import { signalsRoom } from './signals.ts';

interface Heard {
  id: string;
  words: string;
  language: string;
  answer: string | null;
  answerLanguage: string | null;
  saidAt: Date;
}

/** Who gave no name is told by the day: at which hour it was said would tell who, beside what else was done then. */
function viewHeard(one: Heard, title: string, name: string | null, language: Language) {
  const { id, words, language: written, answer, answerLanguage, saidAt } = one;
  const t = messages('signals', language);
  return {
    ...{ id, words, written, answer, title },
    by:
      name === null
        ? t('remark-by-anonymous', { when: formatDate(saidAt, language) })
        : t('remark-by', {
            who: name,
            when: formatDateTime(saidAt, language),
            language: languageName(written, language),
          }),
    answerLanguage: answerLanguage ?? 'nl',
  };
}

const choices = languageCodes.map((code) => ({ value: code, label: LANGUAGES[code].name }));

/** What newcomers said to an organisation, one state at a time. */
export async function loadHeard(event: RequestEvent) {
  const { platform, actor, where, base, language } = await signalsRoom(event);
  const t = messages('signals', language);
  const state = remarkStates.find((name) => name === event.url.searchParams.get('state')) ?? 'new';
  const { counts, remarks } = await asPage(event, () => listRemarks(platform, actor, { ...where, state }));
  return {
    texts: textsOf('signals', language),
    ...{ base, choices, state: state as typeof state | null, counts: counts as typeof counts | null },
    remarks: remarks.map((one) => ({
      ...viewHeard(one, titleOf(one, t), one.person ? one.person.name : null, language),
      reason: one.reason,
      support:
        one.kind !== 'initiative'
          ? null
          : one.tens > 0
            ? t('support-tens', { tens: one.tens })
            : t('support-few'),
      mayAnswer: one.state === 'passed' && one.isOwnToAnswer,
      isMunicipal: !one.isOwnToAnswer,
    })),
  };
}

const titleOf = (
  one: { about: string | null; aboutTitle: string | null },
  t: ReturnType<typeof messages<'signals'>>,
) =>
  one.about === null
    ? t('remark-initiative')
    : one.aboutTitle === null
      ? t('remark-comment-municipal')
      : t('remark-comment', { title: one.aboutTitle });

/** What residents said of what a municipality shows. */
export async function loadHeardByMunicipality(event: RequestEvent): ReturnType<typeof loadHeard> {
  const { platform, actor, where, base, language } = await signalsRoom(event);
  const t = messages('signals', language);
  const { remarks } = await asPage(event, () => listMunicipalRemarks(platform, actor, where));
  return {
    texts: textsOf('signals', language),
    ...{ base, choices, state: null, counts: null },
    remarks: remarks.map((one) => ({
      ...viewHeard(one, titleOf(one, t), null, language),
      ...{ reason: null, support: null, mayAnswer: true, isMunicipal: false },
    })),
  };
}
export type HeardPage = Awaited<ReturnType<typeof loadHeard>>;

/** Passes or refuses what somebody said. */
export async function decideAsked(event: RequestEvent) {
  const { platform, actor, where } = await signalsRoom(event);
  const form = await event.request.formData();
  const remarkId = String(form.get('remark') ?? '');
  const reason = String(form.get('reason') ?? '');
  const decision = form.get('decision') === 'passed' ? 'passed' : 'refused';
  const outcome = await asForm(
    event,
    () => decideRemark(platform, actor, { ...where, remarkId, decision, reason }),
    { remarkId },
  );
  if (!('state' in outcome)) return outcome;
  redirect(303, `${event.url.pathname}?state=${outcome.state}#r-${remarkId}`);
}

/** Answers for the organisation or the municipality. */
export async function answerAsked(event: RequestEvent) {
  const { platform, actor, where, kind } = await signalsRoom(event);
  const form = await event.request.formData();
  const remarkId = String(form.get('remark') ?? '');
  const words = String(form.get('words') ?? '');
  const language = languageCodes.find((code) => code === form.get('language')) ?? ('nl' as LanguageCode);
  const answer = kind === 'partner' ? answerRemark : answerMunicipalRemark;
  const outcome = await asForm(
    event,
    () => answer(platform, actor, { ...where, remarkId, words, language }),
    { remarkId, words },
  );
  if (!('answered' in outcome)) return outcome;
  redirect(303, `${event.url.pathname}?state=passed#r-${remarkId}`);
}
