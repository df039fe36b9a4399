import type { HandleServerError } from '@sveltejs/kit';
import { randomBytes } from 'node:crypto';

/** Gives a fault a short reference that stands on the page and in the log; details stay on the server. */
export const recordFault: HandleServerError = ({ error, event, status, message }) => {
  if (status === 404) return { message };
  const reference = randomBytes(4).toString('hex');
  // The route, not the address: an address can carry a personal link.
  console.error(`Fault ${reference} at ${event.route.id ?? 'unknown route'}:`, error);
  return { message, reference };
};
