import { listWaves, readWave } from '@medespraak/platform/surveys/waves.operations';
import { textsOf } from '#lib/server/messages.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import { stageOf } from '#lib/server/waves/stage.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, programme, roles, language } = await staffRoom(event);
  const now = platform.clock.now();
  const waves = await asPage(event, async () => {
    if (!programme) return [];
    const where = { organisationId: organisation.id, programmeId: programme.id };
    const shown = [];
    for (const { id } of await listWaves(platform, actor, where)) {
      const { wave, response } = await readWave(platform, actor, {
        organisationId: organisation.id,
        waveId: id,
      });
      shown.push({
        id,
        name: wave.name,
        kind: wave.kind,
        opensOn: wave.opensOn,
        closesOn: wave.closesOn,
        stage: stageOf(wave, now),
        ...response,
      });
    }
    return shown;
  });
  return { texts: textsOf('coordinator-waves', language), waves, mayMake: roles.includes('coordinator') };
};
