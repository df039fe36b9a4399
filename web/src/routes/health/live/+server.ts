import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** The process answers. Whether it can also work (database, migrations) is what /health/ready says. */
export const GET: RequestHandler = () => json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } });
