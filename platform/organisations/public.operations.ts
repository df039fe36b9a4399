import { z } from 'zod';
import { asId, type OrganisationId } from '../foundation/ids.ts';
import { operation } from '../foundation/operation.ts';
import * as store from './organisations.store.ts';

/** What anybody may know of an organisation that publishes something: its name and those of its programmes. Null when there is none. */
export const readPublicOrganisation = operation(
  {
    name: 'organisations.read-public',
    allows: 'anyone',
    access: ['owner'],
    audited: false,
    input: z.object({ slug: z.string().max(60) }),
  },
  async (call, input) => {
    const organisation = await store.findOrganisationBySlug(call.tx, input.slug);
    if (!organisation) return null;
    const id = asId<OrganisationId>(organisation.id);
    const programmes = (await store.selectProgrammes(call.tx, id)).map(({ id, name }) => ({ id, name }));
    return { id, name: organisation.name, programmes };
  },
);
