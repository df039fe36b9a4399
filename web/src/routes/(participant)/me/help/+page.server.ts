import { readLastShortTalk } from '@medespraak/platform/calls/short-talks.operations';
import { listOwnPairs } from '@medespraak/platform/conversations/own-pairs.operations';
import { askForHelp, listOwnConcerns } from '@medespraak/platform/safety/concerns.operations';
import { helpCategories } from '@medespraak/platform/safety/safety';
import { textsOf } from '#lib/server/messages.ts';
import { bringConcern } from '#lib/server/pair/bring-concern.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, language } = await participantRoom(event);
  const { searchParams } = event.url;
  const [stopped, stoppedTalk] = [searchParams.get('stopped'), searchParams.get('stopped-talk')];
  return asPage(event, async () => {
    const pairs = stopped ? await listOwnPairs(platform, actor, {}) : [];
    const last = stoppedTalk ? await readLastShortTalk(platform, actor, {}) : null;
    return {
      texts: textsOf('help', language),
      categories: [...helpCategories],
      concernId: crypto.randomUUID(),
      isSent: searchParams.has('sent'),
      stoppedTalkWith: last && last.id === stoppedTalk && last.isClosed ? last.other.givenName : null,
      stoppedWith:
        pairs.find(({ id, state }) => id === stopped && state === 'ended')?.other.givenName ?? null,
      concerns: (await listOwnConcerns(platform, actor, {})).map(
        ({ id, kind, category, state, createdAt }) => ({
          id,
          kind,
          category,
          state,
          createdAt,
        }),
      ),
    };
  });
};

export const actions: Actions = {
  default: async (event) => {
    const { platform, actor } = await participantRoom(event);
    return bringConcern(event, {
      categories: helpCategories,
      bring: (asked) => askForHelp(platform, actor, asked),
    });
  },
};
