import { error, fail, redirect } from '@sveltejs/kit';
import { fitsOwnItem } from '@medespraak/framework';
import { describeOwnItem } from '#lib/server/questionnaire/own-item.ts';
import { openTrial, trialAddress, trialAfter, trialEnd } from '#lib/server/questionnaire/trial.ts';
import { valueIn, writtenIn } from '../../../../../../static/own-answers.js';
import type { Actions, PageServerLoad } from './$types';

/** A question of a draft as a newcomer would see it. Nothing that is answered here is kept. */
export const load: PageServerLoad = async (event) => {
  const trial = await openTrial(event);
  const { secret, step } = event.params;
  const { language } = event.locals;
  const index = trial.items.findIndex(({ id }) => id === step);
  // One that its condition hides is shown all the same to who asks for it: the builder does.
  const item = trial.items[index] ?? trial.module.items.find(({ id }) => id === step);
  if (!item && step !== trialEnd) error(404);
  const before = trial.items[(step === trialEnd ? trial.items.length : index) - 1];
  return {
    step,
    isAsked: trial.module.languages.includes(language) && trial.items.length > 0,
    position: index + 1,
    isHidden: item !== undefined && index === -1,
    total: trial.items.length,
    back: before ? trialAddress(secret, before.id, trial.answers) : null,
    again: trialAddress(secret, trial.items[0]?.id ?? trialEnd, {}),
    item: item ? describeOwnItem(item, trial, language) : null,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const trial = await openTrial(event);
    const { secret, step } = event.params;
    const item = trial.module.items.find(({ id }) => id === step);
    if (!item) error(404);
    const form = await event.request.formData();
    const written = writtenIn(form, item.kind);
    const answer = form.has('answer') ? String(form.get('answer')) : 'field';
    const value = valueIn({ answer, written }, item.kind);
    const isSkipped = answer === 'field' && value === undefined && item.required;
    if (isSkipped || (value !== undefined && !fitsOwnItem(item, value))) return fail(400, { written });
    const next = trialAfter(trial, item, value);
    redirect(303, trialAddress(secret, next.step, next.answers));
  },
};
