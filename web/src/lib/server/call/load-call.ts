import { newId } from '@medespraak/platform';
import { readIceServers, readPlace } from '@medespraak/platform/calls/calls.operations';
import { textsOf } from '#lib/server/messages.ts';
import type { ParticipantRoom } from '#lib/server/participant-room.ts';

/** What the page of a call needs: who the other is, and how to reach her. @throws Problem for a place of other people. */
export async function loadCall(
  { platform, actor, language }: ParticipantRoom,
  placeId: string,
  path: string,
) {
  const place = await readPlace(platform, actor, { placeId });
  // The name in the credentials is of no person and of no seat: they hold for every seat that this page takes.
  const iceServers = await readIceServers(platform, actor, { placeId, seatId: newId() });
  return {
    texts: textsOf('call', language),
    name: place.other.givenName,
    kind: place.kind,
    endsAt: place.endsAt?.toISOString() ?? null,
    settings: {
      placeId,
      myId: actor.personId as string,
      isOfferer: actor.personKind === 'buddy',
      desk: `${path}/seat`,
      iceServers,
    },
  };
}
