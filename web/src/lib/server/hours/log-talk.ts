import { dayOf } from '@medespraak/platform';
import { logDays } from '@medespraak/platform/hours/hours';
import { logOwnTalk } from '@medespraak/platform/hours/talks.operations';
import type { RequestEvent } from '@sveltejs/kit';
import { messages } from '#lib/server/messages.ts';
import { participantRoom, type ParticipantRoom } from '#lib/server/participant-room.ts';
import { asForm } from '#lib/server/room.ts';

/** The days that a talk may be written down for. */
export function daysToLog({ platform }: Pick<ParticipantRoom, 'platform'>): { first: string; last: string } {
  const now = platform.clock.now();
  return { first: dayOf(new Date(now.getTime() - logDays * 86_400_000)), last: dayOf(now) };
}

/** Writes down a talk that was elsewhere, from her hours or from beside a call; or asks whether one that is there is the same. */
export async function logTalk(event: RequestEvent, pairId: string, form: FormData) {
  const { platform, actor, language } = await participantRoom(event);
  const t = messages('hours', language);
  const said = (name: string) => String(form.get(name) ?? '');
  const values = { pair: pairId, heldOn: said('heldOn'), minutes: said('minutes') };
  const answer = await asForm(
    event,
    () =>
      logOwnTalk(platform, actor, {
        talkId: said('talk'),
        pairId,
        heldOn: values.heldOn,
        minutes: Number(values.minutes || Number.NaN),
        agreeWith: said('agreeWith') || undefined,
        another: form.has('another'),
      }),
    values,
  );
  if (!('outcome' in answer)) return answer;
  if (answer.outcome !== 'there') return { outcome: answer.outcome, there: null, values };
  const inWords = (count: number) => t('minutes', { count });
  const there = {
    ...answer.there,
    minutes: inWords(answer.there.minutes),
    said: inWords(Number(values.minutes)),
  };
  return { outcome: answer.outcome, there, values };
}
