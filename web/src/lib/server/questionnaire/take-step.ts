import type { Actor, Platform } from '@medespraak/platform';
import { answerItem, decideSensitive, finishSheet } from '@medespraak/platform/surveys/respondent.operations';
import type { Questionnaire } from '@medespraak/platform/surveys/where-she-is';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Language } from '../../language.ts';
import { addressOf, endStep, optInStep } from '../../questionnaire/steps.ts';
import { valueIn, writtenIn } from '../../../../static/own-answers.js';
import { asForm, helpedCookie, respondentRoom } from '../room.ts';
import { submissionOf } from './submission.ts';

type Given = Parameters<typeof answerItem>[2]['given'];

/** What one screen of the questionnaire said: the fields of its form. */
export interface Said {
  /** `option:yes`, `missing:dont-know`, `skip`, `stop`, `yes` or `no`; absent or `field` for what was written. */
  answer: string | null;
  written: string;
  /** Of the item: `single-choice`, `year` and so on. */
  type: string | null;
  /** A key of the form's own, or of the answer when a device made one. */
  submission: string;
  /** When the screen was shown and when it was answered, by the device or by us. */
  shown: string;
  answered: string | null;
  audio: boolean;
  /** Whether somebody helped her; in an interview, whether she tapped herself. */
  helped: boolean;
}

/** The kind of the organisation's own question that a form is of; null for one of the core. */
export const ownKindOf = (type: string | null): string | null =>
  type?.startsWith('own-') ? type.slice('own-'.length) : null;

function readGiven(said: Said): Given {
  const [kind, value = ''] = (said.answer ?? 'field').split(':');
  const own = ownKindOf(said.type);
  if (own !== null && (kind === 'option' || kind === 'field')) {
    const given = valueIn(said, own);
    return given === undefined ? { skipped: true } : { value: given };
  }
  if (kind === 'option') return { optionId: value };
  if (kind === 'missing') return { missing: value as 'dont-know' };
  const written = said.written.trim();
  if (kind === 'skip' || written === '') return { skipped: true };
  return said.type === 'year' ? { amount: Number(written) } : { code: written };
}

/** An instant as somebody's device writes it, or nothing when it writes something else. */
const instantOf = (text: string | null): Date | null => {
  const instant = new Date(text ?? '');
  return Number.isNaN(instant.getTime()) ? null : instant;
};

/**
 * Writes down what one screen said. `end` when she stops, else what came of it. Said twice, it counts once.
 *
 * @param keep what keeps an answer: `answerItem` tells where she is then, `keepAnswer` is faster and tells nothing
 */
export async function writeSaid<Kept>(
  room: { platform: Platform; actor: Actor; language: Language },
  step: string,
  said: Said,
  keep: (...of: Parameters<typeof answerItem>) => Promise<Kept>,
): Promise<Kept | Questionnaire | 'end'> {
  const { platform, actor, language } = room;
  if (said.answer === 'stop') {
    await finishSheet(platform, actor, { stopped: true, language });
    return 'end';
  }
  if (step === optInStep) return decideSensitive(platform, actor, { shown: said.answer === 'yes', language });
  const given = readGiven(said);
  const [startedAt, answeredAt] = [instantOf(said.shown), instantOf(said.answered)];
  return keep(platform, actor, {
    itemId: step,
    given,
    submissionId: submissionOf(said.submission, given),
    language,
    audioPlayed: said.audio,
    helperPresent: said.helped,
    ownHand: said.helped,
    ...(startedAt && { startedAt }),
    ...(answeredAt && { answeredAt }),
  });
}

/** Takes what one screen of the questionnaire sent, and goes where the newcomer goes next. */
export async function takeStep(event: RequestEvent) {
  const room = await respondentRoom(event);
  const form = await event.request.formData();
  const field = (name: string) => (form.has(name) ? String(form.get(name)) : null);
  const step = event.params['step'] ?? '';
  const own = ownKindOf(field('type'));
  const written = own === null ? (field('written') ?? '') : writtenIn(form, own);
  const said: Said = {
    answer: field('answer'),
    written,
    type: field('type'),
    submission: field('submission') ?? '',
    shown: field('shown') ?? '',
    answered: null,
    audio: field('audio') === 'yes',
    helped: event.cookies.get(helpedCookie.name) === 'yes',
  };
  const outcome = await asForm(event, () => writeSaid(room, step, said, answerItem), { written });
  if (outcome === 'end') redirect(303, `/questions/${endStep}`);
  if (!('steps' in outcome)) return outcome;
  if (outcome.next.kind === 'end') await finishSheet(room.platform, room.actor, { language: room.language });
  redirect(303, followingOf(outcome, step));
}

/** The step after this one: somebody who went back walks through her earlier answers, until the first that is open. */
function followingOf(state: Questionnaire, step: string): string {
  const index = state.steps.findIndex((candidate) => addressOf(candidate) === `/questions/${step}`);
  const following = state.steps[index + 1];
  return following ? addressOf(following) : addressOf(state.next);
}
