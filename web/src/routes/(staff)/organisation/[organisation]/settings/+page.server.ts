import { WEIGHTS } from '@medespraak/platform/conversations/candidates';
import {
  changeSettings,
  readOrganisation,
} from '@medespraak/platform/organisations/organisations.operations';
import { textsOf } from '#lib/server/messages.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

const parts = ['level', 'interests', 'time', 'language', 'age', 'waiting', 'buddyWaiting'] as const;

/** The engine's own weights add up to 10,000; here they are hundredths of the whole. */
const usual = (part: (typeof parts)[number]) => (WEIGHTS[part] ?? 0) / 100;

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const { organisation: row } = await asPage(event, () =>
    readOrganisation(platform, actor, { organisationId: organisation.id }),
  );
  return {
    texts: textsOf('coordinator-settings', language),
    name: row.name,
    certificateRequired: row.settings.certificateRequired,
    certificateValidMonths: row.settings.certificateValidMonths,
    weights: parts.map((part) => ({
      part,
      weight: row.settings.weights ? (row.settings.weights[part] ?? 0) : usual(part),
    })),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const form = await event.request.formData();
    const months = String(form.get('months') ?? '').trim();
    const weight = (part: (typeof parts)[number]) => Number(form.get(part) || 0);
    const problem = await asForm(event, () =>
      changeSettings(platform, actor, {
        organisationId: organisation.id,
        name: String(form.get('name') ?? ''),
        certificateRequired: form.get('certificate') === 'on',
        certificateValidMonths: months === '' ? null : Number(months),
        weights: {
          level: weight('level'),
          interests: weight('interests'),
          time: weight('time'),
          language: weight('language'),
          age: weight('age'),
          waiting: weight('waiting'),
          buddyWaiting: weight('buddyWaiting'),
        },
      }),
    );
    return problem ?? { saved: true };
  },
};
