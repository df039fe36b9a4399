import { Problem } from '@medespraak/platform';
import { readKeptAnswers } from '@medespraak/platform/surveys/kept-answers';
import {
  finishSheet,
  keepAnswer,
  readQuestionnaire,
} from '@medespraak/platform/surveys/respondent.operations';
import { asAnswer } from '#lib/server/pair/answer.ts';
import { ownerOf } from '#lib/server/questionnaire/device.ts';
import { writeSaid } from '#lib/server/questionnaire/take-step.ts';
import { respondentRoom } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

/**
 * Takes answers that waited on a device, in the order in which they were given. What was taken before counts once. Tells which it
 * has (`taken`) and which it can never have (`refused`: they do not fit their question); a device keeps all others.
 */
export const POST: RequestHandler = async (event) => {
  const room = await respondentRoom(event);
  return asAnswer(event, async () => {
    const { owner, answers, isLast } = readKeptAnswers(await event.request.json().catch(() => null));
    if (owner !== ownerOf(room.actor.invitationId)) throw new Problem('not-allowed');
    const [taken, refused]: [string[], string[]] = [[], []];
    let hasStopped = false;
    for (const { id, step, ...said } of answers) {
      try {
        hasStopped = (await writeSaid(room, step, { ...said, submission: id }, keepAnswer)) === 'end';
        taken.push(id);
      } catch (thrown) {
        if (!(thrown instanceof Problem) || !['invalid-input', 'not-found'].includes(thrown.code))
          throw thrown;
        refused.push(id);
      }
    }
    // What waited on one device may be all that another one missed.
    if ((isLast || answers.length > 1) && !hasStopped) {
      const { platform, actor, language } = room;
      const { next } = await readQuestionnaire(platform, actor, { language });
      if (next.kind === 'end') await finishSheet(platform, actor, { language });
    }
    return { taken, refused };
  });
};
