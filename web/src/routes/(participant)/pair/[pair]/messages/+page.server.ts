import { readOwnPair } from '@medespraak/platform/conversations/own-pairs.operations';
import { listMessages, markMessagesRead, sendText } from '@medespraak/platform/messages/messages.operations';
import { readParticipant } from '@medespraak/platform/people/reachable.operations';
import { fail, redirect } from '@sveltejs/kit';
import { messages as speak, textsOf } from '#lib/server/messages.ts';
import { sendRecording } from '#lib/server/pair/send-recording.ts';
import { showMessages } from '#lib/server/pair/shown-messages.ts';
import { participantRoom } from '#lib/server/participant-room.ts';
import { asForm, asPage } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { platform, actor, language } = await participantRoom(event);
  const pairId = event.params.pair;
  const before = event.url.searchParams.get('before') ?? undefined;
  return asPage(event, async () => {
    const { state, other } = await readOwnPair(platform, actor, { pairId });
    if (state === 'offered') redirect(303, `/pair/${pairId}`);
    const { messages, hasEarlier } = await listMessages(platform, actor, { pairId, before });
    if (!before) await markMessagesRead(platform, actor, { pairId });
    const { timeZone: zone } = await readParticipant(platform, actor, {});
    return {
      texts: textsOf('messages', language),
      me: actor.personId,
      pair: { id: pairId, name: other.givenName, isOpen: state === 'started' },
      isEarlier: before !== undefined,
      hasEarlier,
      messages: showMessages(messages, { zone, language }),
      nextId: crypto.randomUUID(),
    };
  });
};

export const actions: Actions = {
  text: async (event) => {
    const { platform, actor, language } = await participantRoom(event);
    const form = await event.request.formData();
    const [body, messageId] = [String(form.get('body') ?? ''), String(form.get('message') ?? '')];
    const pairId = event.params.pair;
    const answer = await asForm(event, () => sendText(platform, actor, { pairId, messageId, body }), {
      body,
    });
    if (!('already' in answer)) return kindly(answer, speak('messages', language)('too-many'));
    redirect(303, `/pair/${pairId}/messages`);
  },
  voice: async (event) => {
    const room = await participantRoom(event);
    const t = speak('messages', room.language);
    const form = await event.request.formData();
    const file = form.get('voice');
    if (!(file instanceof File) || file.size === 0)
      return fail(400, { problem: { code: 'invalid-input', message: t('voice-missing'), fields: {} } });
    const message = { pairId: event.params.pair, messageId: String(form.get('message') ?? '') };
    const sound = new Uint8Array(await file.arrayBuffer());
    const answer = await asForm(event, () => sendRecording(room, message, sound));
    if (!('already' in answer)) return kindly(answer, t('too-many'));
    redirect(303, `/pair/${event.params.pair}/messages`);
  },
};

/** Who writes fast hears what to do, not that she did something wrong. */
function kindly<Answer extends { data: { problem: { code: string; message: string } } }>(
  answer: Answer,
  tooMany: string,
): Answer {
  if (answer.data.problem.code === 'too-many-requests') answer.data.problem.message = tooMany;
  return answer;
}
