import { answerSeat } from '#lib/server/call/desk.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) => answerSeat(event, event.params.pair);
