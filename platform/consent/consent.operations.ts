import { z } from 'zod';
import { asId, type OrganisationId, type PersonId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { readOwnOrganisation } from '../organisations/organisations.operations.ts';
import { consentStateOf, purposes } from './consent.ts';
import * as store from './consent.store.ts';
import { consentText } from './texts.ts';

/** The person of a respondent's call. @throws Problem 'not-allowed' for anybody else, the machine included. */
export function herself(call: Pick<Call, 'actor'>): PersonId {
  if (call.actor.kind !== 'respondent') throw new Problem('not-allowed');
  return call.actor.personId;
}

/** What a newcomer allowed, with the ledger behind it. */
export const readOwnConsent = operation(
  {
    name: 'consent.read-own',
    allows: 'respondent',
    access: ['respondent'],
    audited: false,
    input: z.object({}),
  },
  async (call) => {
    const entries = await store.selectEntries(call.tx, herself(call));
    return { state: consentStateOf(entries), entries };
  },
);

/** Writes down what a newcomer decided, with the words she saw. Withdrawing is deciding anew. */
export const decideConsent = operation(
  {
    name: 'consent.decide',
    allows: 'respondent',
    access: ['respondent'],
    audited: true,
    input: z.object({
      language: z.string(),
      decisions: z
        .array(z.object({ purpose: z.enum(purposes), decision: z.enum(['given', 'declined', 'withdrawn']) }))
        .min(1),
    }),
  },
  async (call, input) => {
    const personId = herself(call);
    const organisation = await readOwnOrganisation.within(call, {});
    await store.insertEntries(
      call.tx,
      input.decisions.map(({ purpose, decision }) => {
        const words = consentText(purpose, input.language, organisation.name);
        return {
          organisationId: call.organisationId,
          personId,
          purpose,
          decision,
          textVersion: words.version,
          textDigest: words.digest,
          language: input.language,
          channel: call.actor.kind === 'respondent' && call.actor.visit ? 'assisted' : 'own-link',
          at: call.now,
        };
      }),
    );
    call.note(null, { decisions: input.decisions.length });
  },
);

/** Writes decisions that were taken down elsewhere: the example's. Returns how many. */
export const recordConsents = operation(
  {
    name: 'consent.record',
    allows: 'system',
    access: ['owner'],
    audited: true,
    input: z.object({
      organisationId: z.uuid().transform((value) => asId<OrganisationId>(value)),
      organisationName: z.string(),
      entries: z.array(
        z.object({
          personId: z.uuid(),
          purpose: z.enum(purposes),
          decision: z.enum(['given', 'declined', 'withdrawn']),
          language: z.string(),
          at: z.date(),
        }),
      ),
    }),
  },
  async (call, input) => {
    await store.insertEntries(
      call.tx,
      input.entries.map((entry) => {
        const words = consentText(entry.purpose, entry.language, input.organisationName);
        return {
          ...entry,
          organisationId: input.organisationId,
          textVersion: words.version,
          textDigest: words.digest,
          channel: 'assisted' as const,
        };
      }),
    );
    call.note(null, { entries: input.entries.length });
    return input.entries.length;
  },
);
