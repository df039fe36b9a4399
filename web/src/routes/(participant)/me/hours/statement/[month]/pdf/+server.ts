import { describeProblem } from '@medespraak/platform';
import { listOwnStatements } from '@medespraak/platform/hours/statements.operations';
import { readParticipantProgramme } from '@medespraak/platform/organisations/organisations.operations';
import { readParticipant } from '@medespraak/platform/people/reachable.operations';
import { error } from '@sveltejs/kit';
import { sheetPdf } from '#lib/server/hours/documents.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asPage } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

/** A buddy's own statement of a month that was approved. */
export const GET: RequestHandler = async (event) => {
  const { platform, actor, language } = await participantRoom(event);
  const statements = await asPage(event, () => listOwnStatements(platform, actor, {}));
  const found = statements.find(({ month }) => month === event.params.month);
  if (!found) error(404, describeProblem('not-found', language));
  const me = await readParticipant(platform, actor, {});
  const { programme } = await readParticipantProgramme(platform, actor, {});
  const name = `${me.givenName} ${me.familyName}`.trim();
  return sheetPdf({ ...found, name, programme: programme.name }, language, platform.clock.now());
};
