import { loadFramework } from '@medespraak/framework';
import { dayOf } from '@medespraak/platform';
import { fourWeeksAfter, instrumentOfWave, type WaveKind } from '@medespraak/platform/surveys/surveys';
import { itemsOf } from '@medespraak/platform/surveys/questionnaire';
import { createWave } from '@medespraak/platform/surveys/waves.operations';
import { error, redirect } from '@sveltejs/kit';
import { LANGUAGES } from '#lib/language.ts';
import { textsOf } from '#lib/server/messages.ts';
import { mayEdit, readDraft } from '#lib/server/own-questions/room.ts';
import { textIn } from '#lib/server/questionnaire/own-item.ts';
import { asForm, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

const kinds: readonly WaveKind[] = ['baseline', 'pulse', 'core'];

export const load: PageServerLoad = async (event) => {
  const room = await staffRoom(event);
  const { platform, programme, language } = room;
  if (!programme) error(404);
  const module = mayEdit(room) ? await readDraft(event, room) : null;
  const version = module?.versions[0];
  const framework = loadFramework();
  const now = platform.clock.now();
  return {
    texts: textsOf('coordinator-waves', language),
    kinds: kinds.map((kind) => {
      const items = itemsOf(framework, instrumentOfWave[kind]);
      return { kind, count: items.length, sensitive: items.filter((item) => item.sensitive).length };
    }),
    own: version && {
      number: version.number,
      questions: version.content.items.map(({ question }) => textIn(question, version.content, language)),
      languages: version.content.languages.map((code) => LANGUAGES[code].name),
      askedIn: module.askedIn,
    },
    today: dayOf(now),
    closes: fourWeeksAfter(dayOf(now)),
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
