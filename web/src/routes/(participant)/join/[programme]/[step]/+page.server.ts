import { saveSignUpIntroduction, saveStep } from '@medespraak/platform/enrolment/sign-up.operations';
import { stepsOf, type AskingStep } from '@medespraak/platform/enrolment/sign-up';
import { conductText } from '@medespraak/platform/enrolment/texts';
import { redirect } from '@sveltejs/kit';
import { sendCode } from '#lib/server/sign-up/send-code.ts';
import { textsOf } from '#lib/server/messages.ts';
import { anybody, asForm } from '#lib/server/room.ts';
import { conditionsIn } from '#lib/server/sign-up/conditions.ts';
import { signUpChoices } from '#lib/server/sign-up/choices.ts';
import { readFile, readStep, shownOf } from '#lib/server/sign-up/read-step.ts';
import { notThere, signUpRoom } from '#lib/server/sign-up/sign-up-room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { programme, signUp } = await signUpRoom(event);
  const { language } = event.locals;
  const steps: readonly string[] = stepsOf[signUp.kind];
  const place = steps.indexOf(event.params.step);
  const step = stepsOf[signUp.kind][place] ?? notThere(event);
  if (step === 'check' && signUp.next !== 'check') redirect(303, signUp.next);
  return {
    texts: textsOf('sign-up', language),
    isExample: programme.isExample,
    slug: programme.slug,
    step,
    place,
    count: steps.length,
    before: place === 0 ? null : steps[place - 1],
    kind: signUp.kind,
    said: signUp.said,
    hasIntroduction: signUp.hasIntroduction,
    shown: step === 'check' ? {} : shownOf(step, signUp.said),
    choices: signUpChoices(language),
    conduct: conductText(language),
    conditions: conditionsIn(language, programme.organisation),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { platform, signUp, programme } = await signUpRoom(event);
    const form = await event.request.formData();
    const { secret } = signUp;
    if (event.params.step === 'check') {
      const answer = await asForm(event, () => sendCode(event, programme.slug, signUp));
      if (answer) return answer;
      redirect(303, `/join/${programme.slug}/code`);
    }
    const step = event.params.step as AskingStep;
    const values = (stepsOf[signUp.kind] as readonly string[]).includes(step)
      ? readStep(step, form)
      : notThere(event);
    const answer = await asForm(
      event,
      async () => {
        if (step === 'introduction') {
          const file = await readFile(form, 'recording');
          if (file || form.get('remove') === 'yes')
            await saveSignUpIntroduction(platform, anybody, { secret, file });
        }
        return saveStep(platform, anybody, { secret, step, values, language: event.locals.language });
      },
      values,
    );
    if (!('next' in answer)) return answer;
    redirect(303, `/join/${programme.slug}/${answer.next}`);
  },
};
