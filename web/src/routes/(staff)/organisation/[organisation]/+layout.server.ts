import { navigationFor } from '#lib/server/navigation.ts';
import { staffRoom } from '#lib/server/room.ts';
import type { LayoutServerLoad } from './$types';

/** What every page of an organisation knows: its name, its programmes, and the rooms this person may enter. */
export const load: LayoutServerLoad = async (event) => {
  const { organisation, programme, roles } = await staffRoom(event);
  return {
    organisation: {
      slug: organisation.slug,
      name: organisation.name,
      isExample: organisation.isExample,
      asksCertificate: organisation.asksCertificate,
      programmes: organisation.programmes.map(({ slug, name }) => ({ slug, name })),
    },
    programme: programme && { slug: programme.slug, name: programme.name },
    roles: [...roles],
    mayRemoveExample:
      organisation.isExample && roles.some((role) => role === 'administrator' || role === 'coordinator'),
    nav: navigationFor(organisation.slug, roles, event.locals.language),
  };
};
