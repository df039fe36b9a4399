import { staffRoom } from '#lib/server/room.ts';
import { textsOf } from '#lib/server/messages.ts';
import type { LayoutServerLoad } from './$types';

/** What every page of an organisation knows: its name, its programmes, what this person may do here. */
export const load: LayoutServerLoad = async (event) => {
  const { organisation, programme, roles, platform } = await staffRoom(event);
  return {
    organisation: {
      slug: organisation.slug,
      name: organisation.name,
      isExample: organisation.isExample,
      programmes: organisation.programmes.map(({ slug, name }) => ({ slug, name })),
    },
    programme: programme && { slug: programme.slug, name: programme.name },
    roles: [...roles],
    hasOutbox: platform.postman.kind === 'outbox',
    rooms: textsOf('coordinator', event.locals.language),
  };
};
