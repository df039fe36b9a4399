import { currentPlatform } from '@medespraak/platform';
import { json } from '@sveltejs/kit';

/** Whether requests can be served: the database answers. For a load balancer; says nothing else. */
export async function GET() {
  try {
    await currentPlatform().database.ping();
    return json({ status: 'ok', database: 'ok' });
  } catch {
    return json({ status: 'unavailable', database: 'no answer' }, { status: 503 });
  }
}
