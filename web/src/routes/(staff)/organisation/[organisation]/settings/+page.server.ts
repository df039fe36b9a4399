import { DEFAULT_WEIGHTS } from '@medespraak/matching';
import {
  changeSettings,
  readOrganisation,
} from '@medespraak/platform/organisations/organisations.operations';
import { textsOf } from '#lib/server/messages.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

const parts = ['level', 'interests', 'time', 'language', 'waiting'] as const;

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const { organisation: row } = await asPage(event, () =>
    readOrganisation(platform, actor, { organisationId: organisation.id }),
  );
  const weights = row.settings.weights ?? DEFAULT_WEIGHTS;
  return {
    texts: textsOf('coordinator-settings', language),
    name: row.name,
    certificateRequired: row.settings.certificateRequired,
    certificateValidMonths: row.settings.certificateValidMonths,
    weights: parts.map((part) => ({ part, weight: weights[part] })),
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
          waiting: weight('waiting'),
        },
      }),
    );
    return problem ?? { saved: true };
  },
};
