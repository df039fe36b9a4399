import { listReadable, say, support, takeBack } from '@medespraak/platform/voice/remarks.operations';
import type { ReadRemark } from '@medespraak/platform/voice/remarks';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { isLanguage, LANGUAGES, type Language } from '../../language.ts';
import { messages } from '../messages.ts';
import { roomOf } from '../participant-room.ts';
import { asForm, asPage } from '../room.ts';

/** A remark as a newcomer reads it. */
function viewRemark(remark: ReadRemark, language: Language) {
  const t = messages('done', language);
  const { id, kind, about, words, language: written, answer, tens, isSupported, own } = remark;
  return {
    ...{ id, kind, about, words, written, isSupported },
    isOwn: own !== null,
    isAnonymous: own?.isAnonymous === true,
    answer: answer && {
      words: answer.words,
      language: answer.language,
      title: t('answer-of', { organisation: answer.from }),
      /** The name of its language, when it is not hers. */
      otherLanguage:
        isLanguage(answer.language) && answer.language !== language ? LANGUAGES[answer.language].name : null,
    },
    support: tens > 0 ? t('tens', { tens }) : t('tens-few'),
    // What staff wrote runs its own way in a sentence of another script.
    received: own && t(`own-${own.state}`, { reason: `\u2068${own.reason ?? ''}\u2069` }),
    isPassed: own === null || own.state === 'passed',
  };
}
export type RemarkView = ReturnType<typeof viewRemark>;

/** What newcomers said: about each signal, their ideas, and all of her own. */
export async function loadRemarks(event: RequestEvent) {
  const { platform, actor, language } = await roomOf('newcomer', event);
  const all = await asPage(event, () => listReadable(platform, actor, {}));
  const remarks = all.map((one) => viewRemark(one, language));
  return {
    /** Made for the form that is sent next, so that sending it twice says it once. */
    remarkId: crypto.randomUUID(),
    isSent: event.url.searchParams.has('sent'),
    download: messages('own-page', language)('download'),
    comments: remarks.filter(({ kind, isPassed }) => kind === 'comment' && isPassed),
    initiatives: remarks.filter(({ kind, isPassed }) => kind === 'initiative' && isPassed),
    own: remarks.filter(({ isOwn }) => isOwn),
  };
}
export type Remarks = Awaited<ReturnType<typeof loadRemarks>>;

/** Says something: about a signal when the form names one, otherwise it is an idea. What was written comes back when it was not kept. */
export async function sayAsked(event: RequestEvent) {
  const { platform, actor, language } = await roomOf('newcomer', event);
  const form = await event.request.formData();
  const about = String(form.get('about') ?? '') || null;
  const words = String(form.get('words') ?? '');
  const outcome = await asForm(event, () =>
    say(platform, actor, {
      ...{ remarkId: String(form.get('remark') ?? ''), about, words, language },
      kind: about ? 'comment' : 'initiative',
      anonymous: form.get('anonymous') === 'on',
    }),
  );
  if ('already' in outcome) redirect(303, `${event.url.pathname}?sent`);
  const { problem } = outcome.data;
  const message = problem.fields['words'] ? messages('done', language)('empty-words') : problem.message;
  return fail(outcome.status, { about, words, isAnonymous: form.get('anonymous') === 'on', message });
}

/** Supports an idea, or no longer. */
export async function supportAsked(event: RequestEvent) {
  const { platform, actor } = await roomOf('newcomer', event);
  const form = await event.request.formData();
  const remarkId = String(form.get('remark') ?? '');
  const supports = form.get('supports') === 'yes';
  await asPage(event, () => support(platform, actor, { remarkId, supports }));
  redirect(303, `${event.url.pathname}#r-${remarkId}`);
}

/** Takes back what she said. */
export async function takeBackAsked(event: RequestEvent) {
  const { platform, actor } = await roomOf('newcomer', event);
  const remarkId = String((await event.request.formData()).get('remark') ?? '');
  await asPage(event, () => takeBack(platform, actor, { remarkId }));
  redirect(303, `${event.url.pathname}#own`);
}
