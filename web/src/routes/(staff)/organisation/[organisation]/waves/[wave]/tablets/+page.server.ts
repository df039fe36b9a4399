import { makeEntryCodes } from '@medespraak/platform/surveys/codes.operations';
import { endTablet, listTablets, makeTablet } from '@medespraak/platform/surveys/tablets.operations';
import { readWave } from '@medespraak/platform/surveys/waves.operations';
import type { RequestEvent } from '@sveltejs/kit';
import { textsOf } from '#lib/server/messages.ts';
import { asForm, asPage, staffRoom } from '#lib/server/room.ts';
import { qrPathOf } from '#lib/server/waves/qr-path.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const where = { organisationId: organisation.id, waveId: event.params.wave };
  const { wave } = await asPage(event, () => readWave(platform, actor, where));
  return {
    texts: textsOf('coordinator-modes', language),
    wavesTitle: textsOf('coordinator-waves', language).title,
    wave: { id: wave.id, name: wave.name, isClosed: wave.state === 'closed' },
    tablets: await asPage(event, () => listTablets(platform, actor, where)),
  };
};

async function roomOf(event: RequestEvent) {
  const { platform, actor, organisation } = await staffRoom(event);
  const form = await event.request.formData();
  const where = { organisationId: organisation.id, waveId: event.params['wave'] ?? '' };
  return { platform, actor, where, field: (name: string) => String(form.get(name) ?? '') };
}

export const actions: Actions = {
  codes: async (event) => {
    const { platform, actor, where } = await roomOf(event);
    return asForm(event, async () => ({ codes: (await makeEntryCodes(platform, actor, where)).made }));
  },
  make: async (event) => {
    const { platform, actor, where, field } = await roomOf(event);
    const [label, hours] = [field('label'), field('hours')];
    return asForm(
      event,
      async () => {
        const { address } = await makeTablet(platform, actor, { ...where, label, hours: Number(hours) });
        return { opening: { address, qr: qrPathOf(address) } };
      },
      { label, hours },
    );
  },
  end: async (event) => {
    const { platform, actor, where, field } = await roomOf(event);
    return asForm(event, async () => {
      await endTablet(platform, actor, { ...where, tabletId: field('tablet') });
      return { ended: true };
    });
  },
};
