import { z } from 'zod';
import { asId, type OrganisationId } from '../foundation/ids.ts';
import { operation, type Call } from '../foundation/operation.ts';
import { readOrganisation } from '../organisations/organisations.operations.ts';
import { findByName } from '../people/matchable.operations.ts';
import { boardLists, certificateUsualMonths, type BoardList, type BoardRow } from './board.ts';
import * as store from './lists.store.ts';

const organisationId = z.uuid().transform((value) => asId<OrganisationId>(value));

/** What narrows a list. */
export const listQuery = z.object({
  list: z.enum(boardLists),
  programmeId: z.uuid().optional(),
  search: z.string().max(200).optional(),
  status: z.string().max(20).optional(),
  days: z.number().int().min(1).max(3_650).optional(),
  /** Only these rows. */
  rowIds: z.array(z.uuid()).max(10_000).optional(),
});
const ordered = listQuery.extend({
  organisationId,
  sort: z.enum(['since', 'name', 'other', 'status']).default('since'),
  direction: z.enum(['ascending', 'descending']).default('ascending'),
});

/** What the organisation agreed about certificates, and the rows that a query asks for. */
export async function filterOf(
  call: Call,
  query: Omit<z.output<typeof listQuery>, 'list'>,
): Promise<store.ListFilter> {
  const { organisation } = await readOrganisation.within(call, { organisationId: call.organisationId });
  const { settings } = organisation;
  const personIds = query.search?.trim()
    ? await findByName.within(call, { organisationId: call.organisationId, search: query.search })
    : undefined;
  return {
    organisationId: call.organisationId,
    now: call.now,
    programmeId: query.programmeId,
    personIds,
    rowIds: query.rowIds,
    status: query.status,
    days: query.days,
    certificateMonths: settings.certificateValidMonths ?? certificateUsualMonths,
    certificateRequired: settings.certificateRequired,
  };
}

/** The board: of each list how many, and the first few, longest first. */
export const readBoard = operation(
  {
    name: 'board.read',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: z.object({ organisationId, programmeId: z.uuid().optional() }),
  },
  async (call, input) => {
    const filter = await filterOf(call, { programmeId: input.programmeId });
    const lists: Partial<Record<BoardList, { total: number; first: BoardRow[] }>> = {};
    for (const list of boardLists) {
      const first = await store.selectRowsOf(
        call.tx,
        list,
        filter,
        { by: 'since', descending: false },
        { limit: 4, offset: 0 },
      );
      const total = first.length < 4 ? first.length : await store.countRows(call.tx, list, filter);
      lists[list] = { total, first };
    }
    return lists as Record<BoardList, { total: number; first: BoardRow[] }>;
  },
);

/** One list whole: filtered, sorted, a page at a time. `total` counts all pages. */
export const listBoard = operation(
  {
    name: 'board.list',
    allows: ['coordinator'],
    access: ['staff'],
    audited: false,
    input: ordered.extend({
      page: z.number().int().min(1).default(1),
      pageSize: z.number().int().min(1).max(200).default(50),
    }),
  },
  async (call, { list, sort, direction, page, pageSize, ...query }) => {
    const filter = await filterOf(call, query);
    const order = { by: sort, descending: direction === 'descending' };
    return {
      rows: await store.selectRowsOf(call.tx, list, filter, order, {
        limit: pageSize,
        offset: (page - 1) * pageSize,
      }),
      total: await store.countRows(call.tx, list, filter),
    };
  },
);

/** A list to be taken along as a file. Leaves an audit line with how many. */
export const exportBoard = operation(
  { name: 'board.export', allows: ['coordinator'], access: ['staff'], audited: true, input: ordered },
  async (call, { list, sort, direction, ...query }) => {
    const order = { by: sort, descending: direction === 'descending' };
    const page = { limit: 100_000, offset: 0 };
    const rows = await store.selectRowsOf(call.tx, list, await filterOf(call, query), order, page);
    call.note(null, { list, rows: rows.length });
    return { rows };
  },
);
