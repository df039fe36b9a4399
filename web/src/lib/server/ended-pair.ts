import { listOwnPairs } from '@medespraak/platform/conversations/own-pairs.operations';
import { readFarewell } from '@medespraak/platform/messages/parting.operations';
import { readParticipant } from '@medespraak/platform/people/reachable.operations';
import { formatDate } from '#lib/formats.ts';
import type { ParticipantRoom } from './participant-room.ts';

/** What the page of a pair that ended says: the last words of the other, and how it goes on for her. */
export async function loadEnd({ platform, actor, language }: ParticipantRoom, pairId: string) {
  const farewell = await readFarewell(platform, actor, { pairId });
  const me = await readParticipant(platform, actor, {});
  const pairs = await listOwnPairs(platform, actor, {});
  return {
    words: farewell?.words ?? null,
    kind: actor.personKind,
    isPaused: me.state === 'paused',
    pausedUntil: me.pausedUntil && formatDate(me.pausedUntil, language),
    isPairedAnew: actor.personKind === 'newcomer' && pairs.some(({ state }) => state === 'started'),
  };
}
