import { z } from 'zod';
import { letterLanguageOf } from '../foundation/letter-words.ts';
import { sendLetters } from '../foundation/letters.ts';
import { asId, type OrganisationId, type PersonId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { defaultProgrammeSettings } from '../organisations/organisations.ts';
import { selectCorrespondents, selectWhoKnew } from './correspondents.store.ts';
import { writeOfferLetter, type OfferLetter } from './offer-letters.ts';

/** One of a pair, to write to. */
export type Correspondent = Awaited<ReturnType<typeof selectCorrespondents>>[number];

/**
 * Both people of each pair with their addresses, without who left. For the machine alone: neither may know the other's address, so that
 * what one does and the other hears of is written on the machine's behalf (see `asMachine`).
 */
export const readCorrespondents = operation(
  {
    name: 'conversations.read-correspondents',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({ pairIds: z.array(z.uuid()).max(10_000) }),
  },
  async (call, input) =>
    (await selectCorrespondents(call.tx, input.pairIds)).filter(({ state }) => state !== 'left'),
);

/** Those to whom somebody's first name was ever written, with their addresses; for erasing her. */
export const readWhoKnew = operation(
  {
    name: 'conversations.read-who-knew',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({
      organisationId: z.uuid().transform((value) => asId<OrganisationId>(value)),
      personId: z.uuid(),
    }),
  },
  (call, input) => selectWhoKnew(call.tx, input.personId),
);

/** A letter to one of a pair; her link is added by whoever sends it. */
export interface PairLetter {
  subject: string;
  body: string;
}

/**
 * Writes to both of each pair: what `write` makes for each, or nothing. By mail; by SMS, which is the text alone in one
 * language, to whoever has a number only. Nothing goes to who left; what is written about her has her name.
 */
export const writeToPairs = operation(
  {
    name: 'conversations.write-to-pairs',
    allows: 'system',
    access: ['owner'],
    audited: false,
    input: z.object({
      pairIds: z.array(z.uuid()).max(10_000),
      write: z.custom<(to: Correspondent, other: Correspondent | undefined) => PairLetter | null>(
        (value) => typeof value === 'function',
      ),
    }),
  },
  async (call, input) => {
    const people = await selectCorrespondents(call.tx, input.pairIds);
    const letters = people.flatMap((to) => {
      const address = to.email ?? to.phone;
      const other = people.find((one) => one.pairId === to.pairId && one.personId !== to.personId);
      const letter = address && to.state !== 'left' ? input.write(to, other) : null;
      if (!letter || !address) return [];
      return [
        {
          organisationId: asId<OrganisationId>(to.organisationId),
          personId: asId<PersonId>(to.personId),
          invitationId: null,
          toAddress: address,
          language: letterLanguageOf(to),
          ...letter,
        },
      ];
    });
    await sendLetters(call, letters);
    return letters.length;
  },
);

/** The same transaction, on the machine's behalf. */
export const asMachine = (call: Call, reason: string): Call => ({
  ...call,
  actor: { kind: 'system', reason },
});

/** When an offer is over that was not answered by both. */
export function closesAt(offeredAt: Date, settings: { offerDays?: number }): Date {
  const days = settings.offerDays ?? defaultProgrammeSettings.offerDays;
  return new Date(offeredAt.getTime() + days * 86_400_000);
}

/**
 * Tells both of each pair about their offer, or that it ended; not `except`, who did it herself. The nudge leaves out who wants
 * no more mail than is needed.
 */
export async function tellAboutOffers(
  call: Call,
  kind: OfferLetter,
  pairIds: readonly string[],
  except: string | null = null,
): Promise<void> {
  if (pairIds.length === 0) return;
  await writeToPairs.within(asMachine(call, 'offers'), {
    pairIds: [...pairIds],
    write: (to, other) =>
      to.personId === except || (kind === 'nudge' && to.unsubscribedAt !== null)
        ? null
        : writeOfferLetter(kind, to, {
            other: other?.givenName ?? '',
            programme: to.programme,
            link: `${call.platform.address}/pair/${to.pairId}`,
            until: closesAt(to.offeredAt, to.settings),
          }),
  });
  for (const pairId of pairIds) call.announce(`pair:${pairId}`, { kind: 'pair-changed' });
}
