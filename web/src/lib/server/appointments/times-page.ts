import { readProposedTimes } from '@medespraak/platform/appointments/appointments.operations';
import { fail, type ActionFailure } from '@sveltejs/kit';
import { formatMoment } from '#lib/formats.ts';
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
        label: formatMoment(startsAt, language, zone),
        hint: elsewhere ? t('for-other', { name, when: elsewhere }) : null,
      };
    }),
  };
}

/** The wall time that a form chose: one of those proposed, or her own. */
function chosenTime(form: FormData): string {
  const chosen = String(form.get('time') ?? '');
  return (chosen === 'own' ? String(form.get('own') ?? '') : chosen).slice(0, 16);
}

/** All that a form chose, to come back with whatever was wrong. */
export interface Chosen {
  typed: string;
  weekly: boolean;
  minutes: number;
  scope: 'one' | 'following';
}

export const chosenFrom = (form: FormData): Chosen => ({
  typed: chosenTime(form),
  weekly: form.get('often') === 'weekly',
  minutes: Number(form.get('minutes')),
  scope: form.get('scope') === 'following' ? 'following' : 'one',
});

/** The form again, as it was chosen: a time that cannot be is said at its field, all else above the form. */
export function chooseAgain<Form extends string>(
  { status, data: { problem } }: ActionFailure<{ problem: FormProblem }>,
  of: Form,
  chosen: Chosen,
) {
  const wrongTime = problem.fields['localStart'] !== undefined;
  return fail(status, { of, chosen, wrongTime, problem: wrongTime ? null : problem });
}
