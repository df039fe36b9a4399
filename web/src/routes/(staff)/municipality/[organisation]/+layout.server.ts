import { staffRoom } from '#lib/server/room.ts';
import { messages } from '#lib/server/messages.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
  const { organisation } = await staffRoom(event);
  const t = messages('coordinator', event.locals.language);
  return {
    organisation: { slug: organisation.slug, name: organisation.name, isExample: organisation.isExample },
    mayRemoveExample: false,
    nav: [
      {
        href: `/municipality/${organisation.slug}`,
        label: t('figures'),
        icon: 'chart' as const,
      },
      {
        href: `/municipality/${organisation.slug}/signals`,
        label: t('signals'),
        icon: 'warning' as const,
      },
    ],
  };
};
