import { keepWord, removeWord, setTimer, turnCard } from '@medespraak/platform/cards/cards.operations';
import { sharings, timerMinutes } from '@medespraak/platform/cards/cards';
import { Problem } from '@medespraak/platform';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { participantRoom, type ParticipantRoom } from '#lib/server/participant-room.ts';
import { asForm } from '#lib/server/room.ts';
import { findAny } from './pair-cards.ts';

const text = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** Puts the card that a form names on the table, at its step. @throws Problem 'not-found' for a card that is not there. */
export async function turnFromForm(room: ParticipantRoom, placeId: string, form: FormData): Promise<void> {
  const cardId = text(form, 'card');
  if (!findAny(cardId)) throw new Problem('not-found');
  await turnCard(room.platform, room.actor, { placeId, cardId, step: Number(text(form, 'step')) || 0 });
}

/** Starts the timer that a form names; a form without a length stops it. */
export async function timeFromForm(room: ParticipantRoom, placeId: string, form: FormData): Promise<void> {
  const sharing = sharings.find((one) => one === text(form, 'sharing')) ?? 'languages';
  const minutes = timerMinutes.find((one) => one === Number(text(form, 'minutes')));
  await setTimer(room.platform, room.actor, { placeId, timer: minutes ? { sharing, minutes } : null });
}

/** What somebody wrote of a word, to come back when it could not be kept. */
export const writtenWord = (form: FormData) => ({
  word: text(form, 'word'),
  article: text(form, 'article'),
  means: text(form, 'means'),
});

/** Keeps the word that a form holds: written by hand, or one of a card by its place. */
export async function keepFromForm(room: ParticipantRoom, pairId: string, form: FormData) {
  const wordId = text(form, 'id');
  const card = findAny(text(form, 'card'));
  const useful = card?.words.find(({ word }) => word === text(form, 'useful'));
  const article = (['de', 'het'] as const).find((one) => one === text(form, 'article')) ?? null;
  const written = useful
    ? { article: useful.article, word: useful.word, means: useful.means }
    : { article, word: text(form, 'word'), means: text(form, 'means') };
  return keepWord(room.platform, room.actor, { pairId, wordId, ...written, cardId: card?.id ?? null });
}

export async function removeFromForm(room: ParticipantRoom, pairId: string, form: FormData): Promise<void> {
  await removeWord(room.platform, room.actor, { pairId, wordId: text(form, 'word') });
}

/** Does what one form of the table asks, and shows the table at `path` again with what there is to say. */
export async function answerTable(
  event: RequestEvent,
  { placeId, path }: { placeId: string; path: string },
  work: (room: ParticipantRoom, placeId: string, form: FormData) => Promise<string | undefined | void>,
) {
  const room = await participantRoom(event);
  const form = await event.request.formData();
  const done = async () => ({ said: (await work(room, placeId, form)) ?? '' });
  const answer = await asForm(event, done, writtenWord(form));
  if (!('said' in answer)) return answer;
  redirect(303, `${path}${answer.said}`);
}
