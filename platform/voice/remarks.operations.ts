import { z } from 'zod';
import { languageCodes } from '@medespraak/framework';
import { participantOf } from '../devices/devices.operations.ts';
import { dayOf } from '../foundation/clock.ts';
import { newId, type Id } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { longestRemark, mostRemarksPerDay, remarkKinds, unknownLanguage } from './remarks.ts';
import * as store from './remarks.store.ts';
import { words } from './words.ts';

/** Newcomers speak here; buddies have their own ways. @throws Problem 'not-allowed' */
function newcomerOf(call: Call) {
  const me = participantOf(call);
  if (me.personKind !== 'newcomer') throw new Problem('not-allowed');
  return me;
}

/** What was said about what is shown, and proposed: what was passed in her organisation, and all of her own with how it was received. */
export const listReadable = operation(
  {
    name: 'voice.list-remarks',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: z.object({}),
  },
  (call) => store.selectReadable(call.tx),
);

/**
 * Says something about what is shown to her, or proposes something. Once, however often it is sent; other words in a form that was sent
 * already are said too. A coordinator reads it first. With `anonymous` no role of staff can read who said it, nor at which hour, nor in which language her pages
 * stand; no line on the log is made of it either, for beside what else she did its time would tell.
 * @throws Problem 'too-many-requests' after five in a day; 'not-found' for a signal that is not shown to her.
 */
export const say = operation(
  {
    name: 'voice.say',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: z.object({
      remarkId: z.uuid(),
      kind: z.enum(remarkKinds),
      about: z.uuid().nullable().default(null),
      words: words(longestRemark).min(1),
      language: z.enum(languageCodes),
      anonymous: z.boolean().default(false),
    }),
  },
  async (call, input) => {
    const me = newcomerOf(call);
    const about = input.kind === 'comment' ? input.about : null;
    const own = (await store.selectReadable(call.tx)).filter((one) => one.own);
    const isSent = own.some(({ id }) => id === input.remarkId);
    if (isSent && own.some((one) => one.words === input.words && one.about === about))
      return { already: true };
    const today = dayOf(call.now);
    if (own.filter(({ saidAt }) => dayOf(saidAt) === today).length >= mostRemarksPerDay)
      throw new Problem('too-many-requests');
    if (input.kind === 'comment' && !(about && (await store.isShownToHer(call.tx, about))))
      throw new Problem('not-found');
    const added = await store.insertRemark(call.tx, {
      id: isSent ? newId<Id<'remark'>>() : input.remarkId,
      organisationId: me.organisationId,
      personId: me.personId,
      namedPersonId: input.anonymous ? null : me.personId,
      ...{ kind: input.kind, about, words: input.words },
      language: input.anonymous ? unknownLanguage : input.language,
      ...{ state: 'new', saidAt: input.anonymous ? new Date(`${today}T00:00:00Z`) : call.now },
    });
    return { already: !added };
  },
);

/** Takes back what she said, with the answer and the support that it had. @throws Problem 'not-found' */
export const takeBack = operation(
  {
    name: 'voice.take-back',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: z.object({ remarkId: z.uuid() }),
  },
  async (call, { remarkId }) => {
    if (!(await store.deleteOwn(call.tx, remarkId))) throw new Problem('not-found');
    return { gone: true };
  },
);

/** Supports an initiative of somebody else, or no longer. Once each. @throws Problem 'not-found' for what she cannot read. */
export const support = operation(
  {
    name: 'voice.support',
    allows: 'participant',
    access: ['participant'],
    audited: false,
    input: z.object({ remarkId: z.uuid(), supports: z.boolean() }),
  },
  async (call, { remarkId, supports }) => {
    const me = newcomerOf(call);
    const one = (await store.selectReadable(call.tx)).find(({ id }) => id === remarkId);
    if (!one || one.kind !== 'initiative' || one.own) throw new Problem('not-found');
    if (!supports) await store.deleteSupport(call.tx, remarkId);
    else
      await store.insertSupport(call.tx, {
        id: newId<Id<'support'>>(),
        organisationId: me.organisationId,
        remarkId,
        personId: me.personId,
      });
    return { supports };
  },
);
