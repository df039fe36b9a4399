import { z } from 'zod';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { refreshTexts } from '../foundation/texts.ts';
import {
  accountIn,
  deciders,
  named,
  note,
  ofLanguage,
  ofText,
  requireText,
  stepAbout,
} from './translations.operations.ts';
import { faultsOf, judge, opinionsOnShown, textNow } from './translations.ts';
import * as store from './translations.store.ts';

/** The number of the last step that was on the screen: who decides has seen everything that happened. */
const seen = z.int().min(0);

/**
 * Decides what newcomers see from now on: a proposal, or the text as it is. Two people must have looked: who decides on her own
 * proposal needs the yes of somebody else, and who decides on a text that nobody else found right says in the note who read it. A questionnaire that is open goes on with the words it began with, unless
 * `openWaves` says otherwise; that needs a reason. All of the texts, or none.
 *
 * @throws Problem 'not-found' for a text or a proposal that is not open; 'state-changed' when something happened that was not on the
 *   screen; 'own-proposal'; 'invalid-input' where the reason is missing, or where the text no longer fits.
 */
export const decideTexts = operation(
  {
    name: 'translations.decide',
    allows: deciders,
    access: ['staff'],
    audited: true,
    input: z
      .object({
        ...ofLanguage,
        texts: z
          .array(z.object({ ...named, proposalId: z.uuid().nullable(), seen }))
          .min(1)
          .max(500),
        openWaves: z.boolean().default(false),
        note,
      })
      .refine(({ openWaves, note: why }) => !openWaves || why, { path: ['note'], message: 'a reason' }),
  },
  async (call, input) => {
    await store.holdLanguage(call.tx, call.organisationId, input.language);
    for (const one of input.texts) {
      const text = requireText(one);
      const now = textNow(text, input.language);
      const steps = await store.selectSteps(call.tx, call.organisationId, input.language, one);
      const last = steps.at(-1)?.number ?? 0;
      if (last !== one.seen) throw new Problem('state-changed');
      const { open, decision } = judge(steps, now);
      const proposal = one.proposalId === null ? null : open.find(({ id }) => id === one.proposalId);
      if (proposal === undefined) throw new Problem('not-found');
      const agreed = steps.some(
        (step) =>
          step.kind === 'reviewed' &&
          step.agrees &&
          step.proposalId === one.proposalId &&
          step.accountId !== proposal?.accountId,
      );
      const own = accountIn(call);
      if (own !== null && proposal?.accountId === own && !agreed) throw new Problem('own-proposal');
      // Whoever presses the button need not read the language: somebody did, and who is kept.
      const isRead =
        proposal !== null ||
        opinionsOnShown(steps, now).some(({ agrees, accountId }) => agrees && accountId !== own);
      if (own !== null && !isRead && !input.note)
        throw new Problem('invalid-input', { fields: [{ field: 'note', message: 'who read it' }] });
      const from = proposal ?? decision;
      const words = from ? steps.find(({ id }) => id === from.id)?.words : now.file;
      if (!words) throw new Problem('not-found');
      if (faultsOf(words, now.source).length > 0)
        throw new Problem('invalid-input', {
          fields: [{ field: 'texts', message: `${one.part} ${one.key}` }],
        });
      const { proposalId } = one;
      await store.insertSteps(call.tx, [
        stepAbout(call, { ...one, language: input.language, number: last + 1 }, 'decided', {
          ...{ words, proposalId, note: input.note, openWaves: input.openWaves },
        }),
      ]);
    }
    call.note(input.language, { texts: input.texts.length, openWaves: input.openWaves });
    call.later('decided texts', () => refreshTexts(call.platform));
  },
);

/** A step about one text that needs nothing but its reason. */
const ofOneText = z.object({ ...ofText, seen, note: z.string().trim().min(1).max(1000) });

/** Adds a step to a text whose state allows it. @throws Problem 'not-found'; 'state-changed' when it does not, or something happened that was not on the screen. */
async function addStep(
  call: Call,
  input: z.output<typeof ofOneText>,
  kind: 'tested' | 'reopened',
  isAllowed: (judgement: ReturnType<typeof judge>) => boolean,
): Promise<void> {
  const text = requireText(input);
  await store.holdLanguage(call.tx, call.organisationId, input.language);
  const steps = await store.selectSteps(call.tx, call.organisationId, input.language, input);
  const last = steps.at(-1)?.number ?? 0;
  if (last !== input.seen || !isAllowed(judge(steps, textNow(text, input.language))))
    throw new Problem('state-changed');
  await store.insertSteps(call.tx, [
    stepAbout(call, { ...input, number: last + 1 }, kind, { note: input.note }),
  ]);
  call.note(`${input.language} ${input.part} ${input.key}`);
  call.later('decided texts', () => refreshTexts(call.platform));
}

/**
 * Says that readers of the language have tried a text that was reviewed: who and how many stands in the note.
 * @throws Problem 'not-found'; 'state-changed' when the text is not reviewed, or something happened that was not on the screen.
 */
export const markTested = operation(
  {
    name: 'translations.mark-tested',
    allows: deciders,
    access: ['staff'],
    audited: true,
    input: ofOneText,
  },
  (call, input) => addStep(call, input, 'tested', ({ state }) => state === 'reviewed'),
);

/**
 * Says that a text must be looked at again: it is a draft from now on, and goes on being shown until something better is decided.
 * @throws Problem 'not-found'; 'state-changed' when it is a draft already, or something happened that was not on the screen.
 */
export const reopenText = operation(
  {
    name: 'translations.reopen',
    allows: deciders,
    access: ['staff'],
    audited: true,
    input: ofOneText,
  },
  (call, input) =>
    addStep(call, input, 'reopened', ({ state, decision }) => state !== 'draft' && Boolean(decision)),
);
