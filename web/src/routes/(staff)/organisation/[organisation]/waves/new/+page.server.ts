import { loadFramework } from '@medespraak/framework';
import { dayOf } from '@medespraak/platform';
import { instrumentOfWave, type WaveKind } from '@medespraak/platform/surveys/surveys';
import { itemsOf } from '@medespraak/platform/surveys/questionnaire';
import { createWave } from '@medespraak/platform/surveys/waves.operations';
import { error, redirect } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { asForm, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

const kinds: readonly WaveKind[] = ['baseline', 'pulse', 'core'];
const threeWeeks = 21 * 24 * 60 * 60 * 1000;

export const load: PageServerLoad = async (event) => {
  const { platform, programme, language } = await staffRoom(event);
  if (!programme) error(404);
  const framework = loadFramework();
  const now = platform.clock.now();
  return {
    texts: textsOf('coordinator-waves', language),
    kinds: kinds.map((kind) => {
      const items = itemsOf(framework, instrumentOfWave[kind]);
      return { kind, count: items.length, sensitive: items.filter((item) => item.sensitive).length };
    }),
    today: dayOf(now),
    inThreeWeeks: dayOf(new Date(now.getTime() + threeWeeks)),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { platform, actor, organisation, programme } = await staffRoom(event);
    if (!programme) error(404);
    const form = await event.request.formData();
    const text = (field: string) => String(form.get(field) ?? '').trim();
    const values = {
      name: text('name'),
      kind: text('kind'),
      opensOn: text('opensOn'),
      closesOn: text('closesOn'),
    };
    const where = { organisationId: organisation.id, programmeId: programme.id };
    const made = await asForm(
      event,
      () => createWave(platform, actor, { ...where, ...values, kind: values.kind as WaveKind }),
      values,
    );
    if (!('waveId' in made)) return made;
    redirect(303, `/organisation/${organisation.slug}/waves/${made.waveId}?programme=${programme.slug}`);
  },
};
