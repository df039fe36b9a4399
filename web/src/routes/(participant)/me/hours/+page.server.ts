import { listOwnPairs } from '@medespraak/platform/conversations/own-pairs.operations';
import { listCertificates, makeCertificate } from '@medespraak/platform/hours/certificates.operations';
import { listOwnStatements } from '@medespraak/platform/hours/statements.operations';
import { confirmTalk, listOwnTalks, rejectTalk } from '@medespraak/platform/hours/talks.operations';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { formatDate } from '#lib/formats.ts';
import { daysToLog, logTalk } from '#lib/server/hours/log-talk.ts';
import { formatEuro, hoursInWords } from '#lib/server/hours/words.ts';
import { messages, textsOf } from '#lib/server/messages.ts';
import { participantRoom, type ParticipantRoom } from '#lib/server/participant-room.ts';
import { asForm, asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

const outcomes = ['confirmed', 'rejected', 'logged'] as const;

export const load: PageServerLoad = async (event) => {
  const room = await participantRoom(event);
  const { platform, actor, language } = room;
  const t = messages('hours', language);
  return asPage(event, async () => {
    const { talks, total, oneWordCounts } = await listOwnTalks(platform, actor, {});
    const pairs = await listOwnPairs(platform, actor, {});
    const certificates = await listCertificates(platform, actor, {});
    const statements = actor.personKind === 'buddy' ? await listOwnStatements(platform, actor, {}) : [];
    return {
      texts: textsOf('hours', language),
      done: outcomes.find((one) => event.url.searchParams.has(one)) ?? null,
      total: { talks: total.talks, hours: hoursInWords(total.minutes, t) },
      talks: talks.slice(0, 100).map((talk) => ({
        id: talk.id,
        date: formatDate(talk.heldOn, language, 'weekday'),
        name: talk.other ?? t('somebody-free'),
        minutes: t('minutes', { count: talk.minutes }),
        isAsked: talk.isAsked,
        isWaiting: talk.isWaiting,
      })),
      pairs: pairs
        .filter(({ state }) => state === 'started')
        .map(({ id, other }) => ({ value: id, label: other.givenName })),
      oneWordCounts,
      days: daysToLog(room),
      talkId: crypto.randomUUID(),
      certificates: certificates.map((one) => ({
        id: one.id,
        date: formatDate(one.issuedAt, language),
        hours: hoursInWords(one.minutes, t),
      })),
      statements: statements.map((one) => ({
        key: one.month,
        month: formatDate(`${one.month}-01`, language, 'month'),
        hours: hoursInWords(one.minutes, t),
        amount: formatEuro(one.amount, language),
      })),
    };
  });
};

/** Does something with the form of whoever is signed in, and comes back with what was done. */
async function change(
  event: RequestEvent,
  done: (typeof outcomes)[number],
  work: (room: ParticipantRoom, said: (name: string) => string) => Promise<unknown>,
) {
  const room = await participantRoom(event);
  const form = await event.request.formData();
  const said = (name: string) => String(form.get(name) ?? '');
  const failed = await asForm(event, async () => void (await work(room, said)));
  if (failed) return failed;
  redirect(303, `/me/hours?${done}`);
}

export const actions: Actions = {
  confirm: (event) =>
    change(event, 'confirmed', ({ platform, actor }, said) =>
      confirmTalk(platform, actor, { talkId: said('talk') }),
    ),
  reject: (event) =>
    change(event, 'rejected', ({ platform, actor }, said) =>
      rejectTalk(platform, actor, { talkId: said('talk') }),
    ),
  log: async (event) => {
    const form = await event.request.formData();
    const answer = await logTalk(event, String(form.get('pair') ?? ''), form);
    if (!('outcome' in answer) || answer.there) return answer;
    redirect(303, `/me/hours?${answer.outcome === 'agreed' ? 'confirmed' : 'logged'}`);
  },
  certificate: async (event) => {
    const { platform, actor } = await participantRoom(event);
    const form = await event.request.formData();
    const [from, to] = [String(form.get('from') ?? ''), String(form.get('to') ?? '')];
    const made = await asForm(
      event,
      () => makeCertificate(platform, actor, { ...(from ? { from } : {}), ...(to ? { to } : {}) }),
      { from, to },
    );
    if (!('number' in made)) return made;
    redirect(303, `/me/hours/certificate/${made.id}`);
  },
};
