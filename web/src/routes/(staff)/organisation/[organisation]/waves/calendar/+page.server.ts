import { changeProgrammeSettings } from '@medespraak/platform/organisations/organisations.operations';
import {
  addStep,
  changeStep,
  pauseStep,
  readCalendar,
  removeStep,
  startCalendar,
  useUsualCalendar,
} from '@medespraak/platform/surveys/calendar.operations';
import type { WaveKind } from '@medespraak/platform/surveys/surveys';
import type { RequestEvent } from '@sveltejs/kit';
import { messages, textsOf } from '#lib/server/messages.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, programme, language } = await staffRoom(event);
  const where = { organisationId: organisation.id, programmeId: programme?.id ?? '' };
  return {
    texts: textsOf('coordinator-calendar', language),
    waves: messages('coordinator-waves', language)('title'),
    calendar: programme && (await asPage(event, () => readCalendar(platform, actor, where))),
  };
};

/** Does what a form asks, and says with which word it was done. */
async function change(
  event: RequestEvent,
  done: 'saved' | 'added' | 'started' | null,
  work: (
    room: Awaited<ReturnType<typeof staffRoom>>,
    form: FormData,
    where: { organisationId: string; programmeId: string },
  ) => Promise<unknown>,
) {
  const room = await staffRoom(event);
  const form = await event.request.formData();
  const values = Object.fromEntries([...form].map(([field, value]) => [field, String(value)]));
  return asForm(
    event,
    async () => {
      await work(room, form, { organisationId: room.organisation.id, programmeId: room.programme?.id ?? '' });
      return { done };
    },
    values,
  );
}

const text = (form: FormData, field: string) => String(form.get(field) ?? '').trim();
/** Nothing is no number: an empty field is wrong, not zero. */
const number = (form: FormData, field: string) => Number(text(form, field) || Number.NaN);

export const actions: Actions = {
  usual: (event) =>
    change(event, null, ({ platform, actor }, _, where) => useUsualCalendar(platform, actor, where)),
  start: (event) =>
    change(event, 'started', ({ platform, actor }, _, where) => startCalendar(platform, actor, where)),
  add: (event) =>
    change(event, 'added', ({ platform, actor }, form, where) =>
      addStep(platform, actor, {
        ...where,
        name: text(form, 'name'),
        kind: text(form, 'kind') as WaveKind,
        months: number(form, 'months'),
        openDays: number(form, 'days'),
      }),
    ),
  change: (event) =>
    change(event, 'saved', ({ platform, actor }, form, { organisationId }) =>
      changeStep(platform, actor, {
        organisationId,
        stepId: text(form, 'step'),
        name: text(form, 'name'),
        openDays: number(form, 'days'),
      }),
    ),
  pause: (event) =>
    change(event, null, ({ platform, actor }, form, { organisationId }) =>
      pauseStep(platform, actor, {
        organisationId,
        stepId: text(form, 'step'),
        paused: form.get('paused') === 'yes',
      }),
    ),
  remove: (event) =>
    change(event, null, ({ platform, actor }, form, { organisationId }) =>
      removeStep(platform, actor, {
        organisationId,
        stepId: text(form, 'step'),
        removed: form.get('removed') === 'yes',
      }),
    ),
  settings: (event) =>
    change(event, 'saved', ({ platform, actor }, form, where) =>
      changeProgrammeSettings(platform, actor, {
        ...where,
        settings: {
          reminders: number(form, 'reminders') as 0 | 1 | 2,
          reminderDays: number(form, 'reminderDays'),
          waveMonths: number(form, 'waveMonths') as 3 | 6 | 12,
          quietFrom: number(form, 'quietFrom'),
          quietUntil: number(form, 'quietUntil'),
          timeZone: text(form, 'timeZone'),
        },
      }),
    ),
};
