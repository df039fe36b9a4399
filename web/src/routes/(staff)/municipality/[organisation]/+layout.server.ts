import { staffRoom } from '#lib/server/room.ts';
import { messages } from '#lib/server/messages.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
  const { organisation } = await staffRoom(event);
  return {
    organisation: { slug: organisation.slug, name: organisation.name, isExample: organisation.isExample },
    mayRemoveExample: false,
    nav: [
      {
        href: `/municipality/${organisation.slug}`,
        label: messages('coordinator', event.locals.language)('figures'),
        icon: 'chart' as const,
      },
    ],
  };
};
