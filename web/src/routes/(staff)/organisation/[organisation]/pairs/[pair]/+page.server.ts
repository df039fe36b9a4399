import { dayOf } from '@medespraak/platform';
import { correctionReasons, endReasons } from '@medespraak/platform/conversations/conversations';
import { correctTalk, listCorrections } from '@medespraak/platform/conversations/correcting.operations';
import {
  acceptPairs,
  declinePair,
  endPair,
  logConversation,
  readPair,
} from '@medespraak/platform/conversations/pairs.operations';
import { undoableHere, undoStep } from '#lib/server/board/undo.ts';
import { textsOf } from '#lib/server/messages.ts';
import { changePair as change } from '#lib/server/matching/change-pair.ts';
import { toldApart } from '#lib/server/people/apart.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await staffRoom(event);
  const { platform, actor, organisation, language } = room;
  const where = { organisationId: organisation.id, pairId: event.params.pair };
  const { pair, conversations } = await asPage(event, () => readPair(platform, actor, where));
  const { newcomer, buddy } = await toldApart(event, { newcomer: pair.newcomer, buddy: pair.buddy });
  const { id, state, offeredAt, startedAt, endedAt, endReason, talks } = pair;
  const asked = event.url.searchParams.get('correct');
  const today = dayOf(platform.clock.now());
  return {
    texts: textsOf('coordinator-pairs', language),
    pair: { id, state, newcomer, buddy, offeredAt, startedAt, endedAt, endReason, talks },
    conversations,
    /** The talk that somebody is about to correct. */
    correcting: conversations.find((talk) => talk.id === asked && talk.source === 'by-hand') ?? null,
    corrections: await asPage(event, () => listCorrections(platform, actor, where)),
    correctionReasons: [...correctionReasons],
    undoable: await asPage(event, () => undoableHere(room, id)),
    endReasons: [...endReasons],
    today,
    days: { first: dayOf(offeredAt), last: endedAt ? dayOf(endedAt) : today },
    submissionId: crypto.randomUUID(),
  };
};

export const actions: Actions = {
  undo: undoStep,
  accept: change(({ platform, actor }, { organisationId, pairId }) =>
    acceptPairs(platform, actor, { organisationId, pairIds: [pairId] }),
  ),
  decline: change(({ platform, actor }, where) => declinePair(platform, actor, where)),
  end: change(({ platform, actor }, where, form) => {
    const reason = String(form.get('reason') ?? '') as (typeof endReasons)[number];
    return endPair(platform, actor, { ...where, reason });
  }),
  correct: change(({ platform, actor }, where, form) =>
    correctTalk(platform, actor, {
      ...where,
      talkId: String(form.get('talk') ?? ''),
      reason: String(form.get('reason') ?? '') as (typeof correctionReasons)[number],
      to:
        form.get('what') === 'take'
          ? null
          : { heldOn: String(form.get('heldOn') ?? ''), minutes: Number(form.get('minutes')) },
    }),
  ),
  log: change(({ platform, actor }, where, form) => {
    const [heldOn, submissionId] = [String(form.get('heldOn') ?? ''), String(form.get('submission') ?? '')];
    return logConversation(platform, actor, {
      ...where,
      heldOn,
      minutes: Number(form.get('minutes')),
      submissionId,
    });
  }),
};
