import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** Where somebody lands after signing in: her only room, or a choice. */
export const load: PageServerLoad = ({ locals }) => {
  if (!locals.visit) redirect(303, '/sign-in');
  const rooms = locals.visit.entrances.map((entrance) => ({
    name: entrance.name,
    roles: entrance.roles,
    isExample: entrance.isExample,
    address:
      entrance.kind === 'municipality' ? `/municipality/${entrance.slug}` : `/organisation/${entrance.slug}`,
  }));
  if (rooms.length === 1 && rooms[0]) redirect(303, rooms[0].address);
  return { rooms, name: locals.visit.account.name };
};
