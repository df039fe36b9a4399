import { z } from 'zod';
import { languageCodes } from '@medespraak/framework';
import { operation } from '../foundation/operation.ts';
import { finishSheet, readQuestionnaire } from './respondent.operations.ts';
import type { Questionnaire } from './where-she-is.ts';

/** Whether everything was answered or passed over and nobody closed it. */
const isLeftOpen = ({ open, consent, state, next }: Questionnaire): boolean =>
  open && consent && state === 'started' && next.kind === 'end';

/**
 * Where she is, as `readQuestionnaire`; and a questionnaire of which everything was answered is finished by it. Of two devices
 * that answer the last two questions at the same moment neither sees the other's answer, and a server that stops between an answer
 * and the end leaves it open: who looks again, for instance by a reminder, is done.
 */
export const lookAgain = operation(
  {
    name: 'surveys.look-again',
    allows: 'respondent',
    access: ['respondent'],
    audited: false,
    input: z.object({ language: z.enum(languageCodes) }),
  },
  async (call, { language }): Promise<Questionnaire> => {
    const state = await readQuestionnaire.within(call, { language });
    if (!isLeftOpen(state)) return state;
    await finishSheet.within(call, { language });
    return { ...state, state: 'finished' };
  },
);
