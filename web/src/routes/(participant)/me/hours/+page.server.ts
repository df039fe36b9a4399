import { dayOf } from '@medespraak/platform';
import { listOwnPairs } from '@medespraak/platform/conversations/own-pairs.operations';
import { listCertificates, makeCertificate } from '@medespraak/platform/hours/certificates.operations';
import { logDays } from '@medespraak/platform/hours/hours';
import { listOwnStatements } from '@medespraak/platform/hours/statements.operations';
import {
  confirmTalk,
  listOwnTalks,
  logOwnTalk,
  rejectTalk,
} from '@medespraak/platform/hours/talks.operations';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { formatDate } from '#lib/formats.ts';
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
    const { talks, total } = await listOwnTalks(platform, actor, {});
    const pairs = await listOwnPairs(platform, actor, {});
    const certificates = await listCertificates(platform, actor, {});
    const statements = actor.personKind === 'buddy' ? await listOwnStatements(platform, actor, {}) : [];
    const now = platform.clock.now();
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
      days: { first: dayOf(new Date(now.getTime() - logDays * 86_400_000)), last: dayOf(now) },
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
  const values = { heldOn: said('heldOn'), minutes: said('minutes'), pair: said('pair') };
  const failed = await asForm(event, async () => void (await work(room, said)), values);
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
  log: (event) =>
    change(event, 'logged', ({ platform, actor }, said) =>
      logOwnTalk(platform, actor, {
        talkId: said('talk'),
        pairId: said('pair'),
        heldOn: said('heldOn'),
        minutes: Number(said('minutes')),
      }),
    ),
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
