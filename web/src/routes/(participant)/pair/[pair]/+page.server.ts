import { interestName, languageName } from '@medespraak/exchange';
import { readOwnPair } from '@medespraak/platform/conversations/own-pairs.operations';
import { isExample, participantRoom } from '#lib/server/participant-room.ts';
import { textsOf } from '#lib/server/messages.ts';
import { asPage } from '#lib/server/room.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await participantRoom(event);
  const { language } = room;
  return asPage(event, async () => {
    const { id, state, other } = await readOwnPair(room.platform, room.actor, { pairId: event.params.pair });
    return {
      isExample: await isExample(room),
      texts: textsOf('pair', language),
      kind: room.actor.personKind,
      pair: {
        id,
        state,
        name: other.givenName,
        hasLeft: other.hasLeft,
        about: other.about,
        interests: [
          ...other.interests.map((interest) => interestName(interest, language)),
          ...other.interestsOther,
        ],
        languages: other.languages.map((code) => languageName(code, language)),
      },
    };
  });
};
