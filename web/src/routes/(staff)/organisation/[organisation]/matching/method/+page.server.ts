import { registerEntry } from '@medespraak/exchange';
import { readRules } from '@medespraak/platform/conversations/candidates.operations';
import { textsOf } from '#lib/server/messages.ts';
import { programmeRoom, saveSettings } from '#lib/server/programme-settings.ts';
import { asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

/** The rules that can be switched here: those about what people are asked in this programme. */
const switches = ['level', 'gender-wish', 'buddy-gender-wish', 'common-time'] as const;

export const load: PageServerLoad = async (event) => {
  const { room, programme } = await programmeRoom(event);
  const { platform, actor, organisation, language } = room;
  const texts = textsOf('coordinator-method', language);
  if (!programme) return { texts, inForce: null };
  const where = { organisationId: organisation.id, programmeId: programme.id };
  const rules = await asPage(event, () => readRules(platform, actor, where));
  const { longWaitDays, scoreFloor, rulesOff } = programme.settings;
  return {
    texts,
    inForce: {
      programme: programme.name,
      longWait: longWaitDays,
      floor: scoreFloor,
      rules: switches.map((rule) => ({ rule, applies: !rulesOff.includes(rule) })),
      register: registerEntry(rules),
      saved: event.url.searchParams.has('saved'),
    },
  };
};

export const actions: Actions = {
  default: (event) =>
    saveSettings(event, (form) => {
      const days = String(form.get('longWait') ?? '').trim();
      return {
        longWaitDays: days === '' ? null : Number(days),
        scoreFloor: Number(form.get('floor') || 0),
        rulesOff: switches.filter((rule) => form.get(rule) !== 'on'),
      };
    }),
};
