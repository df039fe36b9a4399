import { turnOffPush, turnOnPush } from '@medespraak/platform/devices/push.operations';
import { asAnswer } from '#lib/server/pair/answer.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import type { RequestHandler } from './$types';

/** What a browser gives as its address: `PushSubscription.toJSON()`. */
interface Given {
  endpoint?: string;
  keys?: { p256dh?: string; auth?: string };
}

export const POST: RequestHandler = async (event) => {
  const { platform, actor } = await participantRoom(event);
  const { endpoint = '', keys } = ((await event.request.json().catch(() => null)) ?? {}) as Given;
  const { p256dh = '', auth = '' } = keys ?? {};
  return asAnswer(event, () => turnOnPush(platform, actor, { endpoint, p256dh, auth }));
};

export const DELETE: RequestHandler = async (event) => {
  const { platform, actor } = await participantRoom(event);
  return asAnswer(event, () => turnOffPush(platform, actor, {}));
};
