import { z } from 'zod';
import { asId, type OrganisationId } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import * as store from './matchable.store.ts';

export type { MatchableRow } from './matchable.store.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));

/** The active newcomers and buddies of a programme, as matching needs them. Empty lists when there is nobody. */
export const readMatchable = operation(
  {
    name: 'people.read-matchable',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, programmeId: z.uuid() }),
  },
  async (call, input) => {
    const people = await store.selectMatchable(call.tx, call.organisationId, input.programmeId);
    return {
      newcomers: people.filter((person) => person.kind === 'newcomer'),
      buddies: people.filter((person) => person.kind === 'buddy'),
    };
  },
);

/** Names by id, also of people who left. An id that is not known is absent from the map. */
export const readNames = operation(
  {
    name: 'people.read-names',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, personIds: z.array(z.uuid()) }),
  },
  async (call, input) => {
    const rows = await store.selectNames(call.tx, call.organisationId, [...new Set(input.personIds)]);
    return new Map(
      rows.map((row) => [row.id, { name: `${row.givenName} ${row.familyName}`.trim(), state: row.state }]),
    );
  },
);

/**
 * What the report of a round groups newcomers by, as it is known today, also of people who left. An id that is not known is
 * absent from the map.
 */
export const readBackgrounds = operation(
  {
    name: 'people.read-backgrounds',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, personIds: z.array(z.uuid()) }),
  },
  async (call, input) => {
    const rows = await store.selectBackgrounds(call.tx, call.organisationId, [...new Set(input.personIds)]);
    return new Map(rows.map(({ id, ...background }) => [id, background]));
  },
);

/** Ids of the people in whose name all words stand, at most 2,000; for searching what is about them. */
export const findByName = operation(
  {
    name: 'people.find-by-name',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, search: z.string().max(200) }),
  },
  (call, input) =>
    store.selectIdsByName(call.tx, call.organisationId, input.search.split(/\s+/).filter(Boolean)),
);
