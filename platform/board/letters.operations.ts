import { z } from 'zod';
import { asId, type OrganisationId, type PersonId } from '../foundation/ids.ts';
import type { Reader } from '../foundation/letter-words.ts';
import { sendLetters } from '../foundation/letters.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { Problem } from '../foundation/problems.ts';
import { readOrganisation } from '../organisations/organisations.operations.ts';
import { mostLettersPerHour, sameTextDays, writableLists } from './board.ts';
import { digestOf, unsubscribeToken, writeGroupLetter } from './letters.ts';
import * as store from './letters.store.ts';
import { filterOf, listQuery } from './lists.operations.ts';
import { selectRowsOf } from './lists.store.ts';
import { accountOf } from './views.operations.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));
const text = z.object({
  subject: z.string().trim().min(1).max(150),
  body: z.string().trim().min(1).max(5_000),
});
/** A message to who stands on a list: of pairs to the newcomers, the buddies or both. */
const letter = listQuery.extend({
  organisationId,
  list: z.enum(writableLists),
  to: z.enum(['newcomers', 'buddies', 'both']).default('both'),
  nl: text,
  en: text.nullable(),
});
type Input = z.output<typeof letter>;

const hour = 3_600_000;

/** Who reads a letter that is tried. */
const samira = {
  kind: 'newcomer',
  givenName: 'Samira',
  firstLanguage: null,
  settings: {},
  email: 'samira@example.org',
} as const;

/** Whom a letter would reach, and how many it would not and why. Everybody is there once, on however many rows she stands. */
async function selectAudience(call: Call, { list, to, nl, en, ...query }: Input) {
  const rows = await selectRowsOf(
    call.tx,
    list,
    await filterOf(call, query),
    { by: 'since', descending: false },
    { limit: 100_000, offset: 0 },
  );
  const ids = rows.flatMap((row) => {
    if (row.pairId === null) return [row.personId];
    return [
      ...(to === 'buddies' ? [] : [row.personId]),
      ...(to === 'newcomers' || row.otherId === null ? [] : [row.otherId]),
    ];
  });
  const people = await store.selectReaders(call.tx, call.organisationId, [...new Set(ids)]);
  const since = new Date(call.now.getTime() - sameTextDays * 24 * hour);
  const got = await store.selectWhoGot(call.tx, call.organisationId, digestOf({ nl, en }), since);
  const count = { unsubscribed: 0, unreachable: 0, repeated: 0 };
  const readers = people.flatMap((one) => {
    const address = one.email ?? one.phone;
    if (one.unsubscribedAt !== null) count.unsubscribed += 1;
    else if (address === null) count.unreachable += 1;
    else if (got.has(one.id)) count.repeated += 1;
    else return [{ ...one, address }];
    return [];
  });
  return { readers, count };
}

/** The letter to one reader, with her own way out. */
function writeTo(
  call: Call,
  { nl, en }: Input,
  one: Reader & { id: string; givenName: string; programme: string },
) {
  const token = unsubscribeToken(call.platform.keys.links, one.id);
  return writeGroupLetter(
    { nl, en },
    {
      ...one,
      unsubscribe: `${call.platform.address}/unsubscribe/${token}`,
    },
  );
}

/** What would be sent: how many in each language, who is left out and why, and the letter as a reader of each language gets it. */
export const previewLetter = operation(
  { name: 'board.preview-letter', allows: ['coordinator'], access: ['staff'], audited: false, input: letter },
  async (call, input) => {
    const { readers, count } = await selectAudience(call, input);
    const written = readers.map((one) => ({ to: one.givenName, ...writeTo(call, input, one) }));
    const samples = (['nl', 'en'] as const).flatMap(
      (language) => written.find((one) => one.language === language) ?? [],
    );
    return {
      recipients: readers.length,
      english: written.filter((one) => one.language === 'en').length,
      ...count,
      // The link that ends it is hers alone.
      samples: samples.map((one) => ({
        ...one,
        body: one.body.replace(/\/unsubscribe\/\S+/, '/unsubscribe/…'),
      })),
    };
  },
);

/**
 * Sends a message to a selection, each in her own language. `letterId` makes sending the form twice harmless; whoever got
 * the same text within a week is left out. @throws Problem 'too-many-requests' after six letters in an hour.
 */
export const sendLetter = operation(
  {
    name: 'board.send-letter',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: letter.extend({ letterId: z.uuid() }),
  },
  async (call, { letterId, ...input }) => {
    await store.lockLetters(call.tx, call.organisationId);
    call.note(letterId, { already: true });
    if (await store.findLetter(call.tx, call.organisationId, letterId)) return { already: true, sent: 0 };
    const since = new Date(call.now.getTime() - hour);
    if ((await store.countLettersSince(call.tx, call.organisationId, since)) >= mostLettersPerHour)
      throw new Problem('too-many-requests');
    const { readers, count } = await selectAudience(call, input);
    const added = await store.insertLetter(call.tx, {
      id: letterId,
      organisationId: call.organisationId,
      accountId: accountOf(call.actor),
      list: input.list,
      subject: input.nl.subject,
      body: input.nl.body,
      subjectEnglish: input.en?.subject ?? null,
      bodyEnglish: input.en?.body ?? null,
      digest: digestOf(input),
      ...count,
      sentAt: call.now,
    });
    // An id that another organisation used.
    if (!added) throw new Problem('not-found');
    await sendLetters(
      call,
      readers.map((one) => ({
        organisationId: call.organisationId,
        personId: asId<PersonId>(one.id),
        invitationId: null,
        letterId,
        toAddress: one.address,
        ...writeTo(call, input, one),
      })),
    );
    call.note(letterId, { list: input.list, mails: readers.length });
    return { already: false, sent: readers.length };
  },
);

/** Sends the texts to whoever writes them, in each language, so that she sees how they arrive. */
export const sendTestLetter = operation(
  {
    name: 'board.send-test-letter',
    allows: ['coordinator'],
    access: ['staff'],
    audited: true,
    input: z.object({ organisationId, nl: text, en: text.nullable() }),
  },
  async (call, { nl, en }) => {
    const address = await store.findOwnAddress(call.tx, call.organisationId, accountOf(call.actor));
    const { organisation } = await readOrganisation.within(call, { organisationId: call.organisationId });
    if (address === null) throw new Problem('not-found');
    const unsubscribe = `${call.platform.address}/unsubscribe/…`;
    const languages = en === null ? (['nl'] as const) : (['nl', 'en'] as const);
    const letters = languages.map((language) =>
      writeGroupLetter({ nl, en }, { ...samira, language, programme: organisation.name, unsubscribe }),
    );
    const shared = {
      organisationId: call.organisationId,
      personId: null,
      invitationId: null,
      toAddress: address,
    };
    await sendLetters(
      call,
      letters.map((one) => ({ ...shared, ...one, subject: `[Test] ${one.subject}` })),
    );
    call.note(null, { mails: letters.length });
    return { address };
  },
);

/** The messages to groups that were sent, newest first, with how many left, wait and failed. */
export const listLetters = operation(
  {
    name: 'board.list-letters',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId }),
  },
  async (call) => {
    const letters = await store.selectLetters(call.tx, call.organisationId, 100);
    return letters.map(({ organisationId: _, accountId: __, digest: ___, ...one }) => one);
  },
);
