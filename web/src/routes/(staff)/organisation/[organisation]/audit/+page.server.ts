import { listMembers, readAudit } from '@medespraak/platform/organisations/organisations.operations';
import { detailsInWords, operationInWords } from '#lib/server/audit-words.ts';
import { textsOf } from '#lib/server/messages.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, organisation, language } = await staffRoom(event);
  const before = new Date(event.url.searchParams.get('before') ?? Number.NaN);
  const lines = await asPage(event, () =>
    readAudit(platform, actor, {
      organisationId: organisation.id,
      ...(Number.isNaN(before.getTime()) ? {} : { before }),
    }),
  );
  const members = await asPage(event, () =>
    listMembers(platform, actor, { organisationId: organisation.id }),
  );
  const emails = new Map(members.map((member) => [member.accountId, member.email]));
  return {
    texts: textsOf('coordinator-settings', language),
    lines: lines.map(({ id, at, actorKind, actorId, operation, details }) => ({
      id,
      at,
      actorKind,
      email: emails.get(actorId ?? '') ?? null,
      what: operationInWords(operation, language),
      details: detailsInWords(details, language),
    })),
  };
};
