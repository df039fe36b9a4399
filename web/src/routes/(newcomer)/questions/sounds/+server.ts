import { readQuestionnaire } from '@medespraak/platform/surveys/respondent.operations';
import { json } from '@sveltejs/kit';
import { formatBytes } from '#lib/formats.ts';
import { messages } from '#lib/server/messages.ts';
import { allSounds } from '#lib/server/questionnaire/sounds.ts';
import { asPage, respondentRoom } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

/** Which recordings a device must have to read her whole questionnaire aloud without a connection, and how large they are in her words. */
export const GET: RequestHandler = async (event) => {
  const room = await respondentRoom(event);
  return asPage(event, async () => {
    const state = await readQuestionnaire(room.platform, room.actor, { language: room.language });
    const { addresses, bytes } = await allSounds(room, state);
    const t = messages('questionnaire', room.language);
    const size = formatBytes(bytes, room.language);
    return json({ addresses, keep: t('sound-keep', { size }), kept: t('sound-kept', { size }) });
  });
};
