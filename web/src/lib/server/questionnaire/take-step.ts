import {
  answerItem,
  decideSensitive,
  finishSheet,
  type Questionnaire,
} from '@medespraak/platform/surveys/respondent.operations';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { addressOf, endStep, optInStep } from '../../questionnaire/steps.ts';
import { asForm, respondentRoom } from '../room.ts';
import { submissionOf } from './submission.ts';

type Given = Parameters<typeof answerItem>[2]['given'];

/** What a pressed button or a filled field says: `option:yes`, `missing:dont-know`, `skip`, or a field's value. */
function readGiven(form: FormData): Given {
  const [kind, value = ''] = String(form.get('answer') ?? 'field').split(':');
  if (kind === 'option') return { optionId: value };
  if (kind === 'missing') return { missing: value as 'dont-know' };
  const written = String(form.get('written') ?? '').trim();
  if (kind === 'skip' || written === '') return { skipped: true };
  return form.get('type') === 'year' ? { amount: Number(written) } : { code: written };
}

/** Takes what one screen of the questionnaire sent, and goes where the newcomer goes next. */
export async function takeStep(event: RequestEvent) {
  const { platform, actor, language } = await respondentRoom(event);
  const form = await event.request.formData();
  const step = event.params['step'] ?? '';
  const written = String(form.get('written') ?? '');
  const outcome = await asForm(
    event,
    async (): Promise<Questionnaire | 'end'> => {
      if (form.get('answer') === 'stop') {
        await finishSheet(platform, actor, { stopped: true, language });
        return 'end';
      }
      if (step === optInStep)
        return decideSensitive(platform, actor, { shown: form.get('answer') === 'yes', language });
      const given = readGiven(form);
      const submissionId = submissionOf(String(form.get('submission') ?? ''), given);
      const shown = new Date(String(form.get('shown') ?? ''));
      return answerItem(platform, actor, {
        itemId: step,
        given,
        submissionId,
        language,
        audioPlayed: form.get('audio') === 'yes',
        ...(Number.isNaN(shown.getTime()) ? {} : { startedAt: shown }),
      });
    },
    { written },
  );
  if (outcome === 'end') redirect(303, `/questions/${endStep}`);
  if (!('steps' in outcome)) return outcome;
  if (outcome.next.kind === 'end') await finishSheet(platform, actor, { language });
  redirect(303, followingOf(outcome, step));
}

/** The step after this one: somebody who went back walks through her earlier answers, until the first that is open. */
function followingOf(state: Questionnaire, step: string): string {
  const index = state.steps.findIndex((candidate) => addressOf(candidate) === `/questions/${step}`);
  const following = state.steps[index + 1];
  return following ? addressOf(following) : addressOf(state.next);
}
