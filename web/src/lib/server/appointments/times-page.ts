import { readProposedTimes } from '@medespraak/platform/appointments/appointments.operations';
import { timeInWords } from '@medespraak/platform/appointments/appointment-letters';
import { fail } from '@sveltejs/kit';
import { messages } from '#lib/server/messages.ts';
import type { ParticipantRoom } from '#lib/server/participant-room.ts';
import type { FormProblem } from '#lib/server/room.ts';
import { hourElsewhere } from './words.ts';

/** Times that both can, in words. */
export async function loadTimes(
  { platform, actor, language }: ParticipantRoom,
  pairId: string,
  name: string,
) {
  const { times, zone, otherZone } = await readProposedTimes(platform, actor, { pairId });
  const t = messages('appointments', language);
  return {
    zone,
    times: times.map(({ startsAt, localStart }) => {
      const elsewhere = hourElsewhere(startsAt, zone, otherZone, language);
      return {
        value: localStart,
        label: timeInWords(startsAt, language, zone),
        hint: elsewhere ? t('for-other', { name, when: elsewhere }) : null,
      };
    }),
  };
}

/** The wall time that a form chose: one of those proposed, or her own. */
export function chosenTime(form: FormData): string {
  const chosen = String(form.get('time') ?? '');
  return (chosen === 'own' ? String(form.get('own') ?? '') : chosen).slice(0, 16);
}

/** A time that cannot be, said at its field; what was typed stays. */
export const wrongTime = (typed: string) =>
  fail(400, { wrongTime: true, typed, problem: null as FormProblem | null });
