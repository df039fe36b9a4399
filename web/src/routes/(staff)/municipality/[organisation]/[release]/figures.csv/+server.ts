import { readMunicipalRelease } from '@medespraak/platform/insights/releases.operations';
import { figuresCsv } from '#lib/server/figures-csv.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const { figures, release } = await asPage(event, () =>
    readMunicipalRelease(platform, actor, { organisationId: organisation.id, releaseId: event.params.release }),
  );
  return figuresCsv(figures, release, 'municipality', language);
};
