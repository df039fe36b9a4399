import { languageCodes, type LanguageCode } from '@medespraak/framework';
import { evidenceOfReleases, reviewText } from '@medespraak/platform/insights/text-check';
import { hideSignal, showSignal } from '@medespraak/platform/voice/showing.operations';
import {
  figureForNewcomers,
  missingTexts,
  ownTexts,
  shownParts,
  shownStates,
  type TextsByLanguage,
} from '@medespraak/platform/voice/shown';
import { readSignal } from '@medespraak/platform/voice/signals.operations';
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { LANGUAGES } from '../../language.ts';
import { textsOf } from '../messages.ts';
import { asForm, asPage } from '../room.ts';
import { viewShown } from './done.ts';
import { signalsRoom } from './signals.ts';

async function readShowable(event: RequestEvent) {
  const room = await signalsRoom(event);
  const where = { ...room.where, signalId: event.params['signal'] ?? '' };
  const read = await asPage(event, () => readSignal[room.kind](room.platform, room.actor, where));
  const state = shownStates.find((one) => one === read.signal.state);
  // What is open still has nothing to tell.
  if (!state) error(404);
  return { ...room, where, state, signal: read.signal, shown: read.shown };
}

/** The texts of a form, per language. */
function readTexts(form: FormData): TextsByLanguage {
  return Object.fromEntries(
    languageCodes.map((language) => [
      language,
      Object.fromEntries(
        shownParts.map((part) => [part, String(form.get(`${language}-${part}`) ?? '').trim() || null]),
      ),
    ]),
  );
}

/** Dutch and English are read for what figures do not carry. */
const claimsIn = (texts: TextsByLanguage): string[] =>
  (['nl', 'en'] as const).flatMap((language) =>
    shownParts.flatMap((part) => {
      const { level } = evidenceOfReleases();
      const text = texts[language]?.[part];
      return text ? reviewText(text, level, language).remarks.map(({ sentence }) => sentence) : [];
    }),
  );

/** The page on which a signal is shown to newcomers: the texts that were shown before, else those of the signal. */
export async function loadShow(event: RequestEvent) {
  const { base, signal, shown, state, language } = await readShowable(event);
  const { title, plan, outcome } = signal;
  const figure = figureForNewcomers(signal.figure);
  return {
    texts: textsOf('signals', language),
    ...{ base, signalId: signal.id, state },
    hasFigure: figure !== null,
    parts: shownParts.filter((part) => signal[part] !== null),
    // Not `languages`: those of the page are called so.
    versions: languageCodes.map((code) => ({
      code,
      name: LANGUAGES[code].name,
      direction: LANGUAGES[code].direction,
      // What changed since stands in the Dutch of the signal, and is to be written in other languages; the rest stays as it was shown.
      kept: {
        ...(code === 'nl' ? { title, plan, outcome } : {}),
        ...known(shown?.texts[code], shown?.renewed ?? []),
      },
    })),
  };
}

const known = (texts: TextsByLanguage[LanguageCode], renewed: readonly (typeof shownParts)[number][]) =>
  Object.fromEntries(
    shownParts.flatMap((part) => (texts?.[part] && !renewed.includes(part) ? [[part, texts[part]]] : [])),
  );

/** How newcomers would see the texts of the form, in each language that was written; nothing is kept. */
export async function previewAsked(event: RequestEvent) {
  const { signal, organisation, state } = await readShowable(event);
  const typed = readTexts(await event.request.formData());
  const texts = ownTexts(typed, signal);
  const missing = missingTexts(texts, signal);
  if (missing.length > 0) return fail(400, { typed, missing });
  const shown = {
    ...{ signalId: signal.id, organisationName: organisation.name, municipalityCode: null, state, texts },
    ...{ who: signal.who, due: signal.due, figure: figureForNewcomers(signal.figure) },
  };
  const written = languageCodes.filter((code) => texts[code]);
  return {
    typed,
    preview: written.map((code) => ({ code, view: viewShown([shown], code) })),
    claims: claimsIn(texts),
  };
}

/** Shows it, and goes back to the signal. */
export async function showAsked(event: RequestEvent) {
  const { platform, actor, kind, base, where } = await signalsRoom(event);
  const typed = readTexts(await event.request.formData());
  const signalId = event.params['signal'] ?? '';
  const outcome = await asForm(
    event,
    () => showSignal[kind](platform, actor, { ...where, signalId, texts: typed }),
    { typed },
  );
  if (!('state' in outcome)) return fail(400, { typed, missing: Object.keys(outcome.data.problem.fields) });
  redirect(303, `${base}/signals/${signalId}`);
}

/** Takes it away from what newcomers see. */
export async function hideAsked(event: RequestEvent) {
  const { platform, actor, kind, base, where } = await signalsRoom(event);
  const signalId = event.params['signal'] ?? '';
  await asPage(event, () => hideSignal[kind](platform, actor, { ...where, signalId }));
  redirect(303, `${base}/signals/${signalId}`);
}
