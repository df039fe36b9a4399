import { readEntryCodes, renewEntryCode } from '@medespraak/platform/surveys/codes.operations';
import { readWave } from '@medespraak/platform/surveys/waves.operations';
import { isLanguage, type Language } from '#lib/language.ts';
import type { Texts } from '#lib/messages/translator.ts';
import { textsOf } from '#lib/server/messages.ts';
import { toldApart } from '#lib/server/people/apart.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const where = { organisationId: organisation.id, waveId: event.params.wave };
  const { wave } = await asPage(event, () => readWave(platform, actor, where));
  const read = await asPage(event, () => readEntryCodes(platform, actor, where));
  const codes = (await toldApart(event, read)).map((code) => ({
    ...code,
    language: (isLanguage(code.language) ? code.language : 'nl') as Language,
  }));
  return {
    texts: textsOf('coordinator-modes', language),
    wavesTitle: textsOf('coordinator-waves', language).title,
    wave: { id: wave.id, name: wave.name },
    codes,
    slipTexts: Object.fromEntries(
      [...new Set(codes.map((code) => code.language))].map((code) => [code, textsOf('kiosk', code)]),
    ) as Partial<Record<Language, Texts<'kiosk'>>>,
  };
};

export const actions: Actions = {
  renew: async (event) => {
    const { platform, actor, organisation } = await staffRoom(event);
    const codeId = String((await event.request.formData()).get('code') ?? '');
    return asForm(event, async () => {
      await renewEntryCode(platform, actor, { organisationId: organisation.id, codeId });
      return { renewed: true };
    });
  },
};
