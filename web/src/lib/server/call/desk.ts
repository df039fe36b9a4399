import { Problem } from '@medespraak/platform';
import { joinCall, leaveCall, readIceServers, reportCall } from '@medespraak/platform/calls/calls.operations';
import { json, type RequestEvent } from '@sveltejs/kit';
import { participantRoom } from '#lib/server/participant-room.ts';

/** More than a page ever says. */
const largestBody = 2_000;

/** What a page in a call tells: that it joins, how it goes, that it leaves. A Problem is its status, with its code. */
export async function answerSeat(event: RequestEvent, placeId: string): Promise<Response> {
  const { platform, actor } = await participantRoom(event);
  const said = readBody(await event.request.text());
  if (!said) return json({ code: 'invalid-input' }, { status: 400 });
  const { step, ...rest } = said;
  try {
    if (step === 'leave') return json(await leaveCall(platform, actor, rest as never));
    if (step === 'report') return json(await reportCall(platform, actor, rest as never));
    if (step !== 'join') return json({ code: 'invalid-input' }, { status: 400 });
    const where = { placeId, seatId: String(rest['seatId']) };
    await joinCall(platform, actor, where);
    return json({ iceServers: await readIceServers(platform, actor, where) });
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    return json({ code: thrown.code }, { status: thrown.status });
  }
}

function readBody(text: string): Record<string, unknown> | null {
  if (text.length > largestBody) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
