import { ListError, readTexts, TextFileError } from '@medespraak/exchange';
import { decidedWords, sourceText, type Words } from '@medespraak/platform';
import { proposeTexts, type Outcome } from '@medespraak/platform/translations/proposing.operations';
import { translators } from '@medespraak/platform/translations/translations.operations';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { LANGUAGES, staffLanguage } from '#lib/language.ts';
import { messages } from '../messages.ts';
import { allowOnly, asForm } from '../room.ts';
import { deskRoom } from './desk.ts';
import { faultInWords } from './faults.ts';

/** What a preview shows of a text; what follows it is counted only. */
const mostShown = 200;

interface Carried {
  part: string;
  key: string;
  words: Words;
  source: Words | null;
}

/** Reads a file and says what would come of it, without keeping anything. */
export async function previewFile(event: RequestEvent) {
  const { room, code, where } = await deskRoom(event);
  allowOnly(room, ...translators);
  const language = staffLanguage(room.language);
  const t = messages('translation-desk', language);
  const file = (await event.request.formData()).get('file');
  if (!(file instanceof File) || file.size === 0) return fail(400, { unread: t('file-missing') });
  const read = await readTexts(new Uint8Array(await file.arrayBuffer())).catch((thrown: unknown) => {
    if (thrown instanceof TextFileError || thrown instanceof ListError) return thrown.messages[language];
    throw thrown;
  });
  if (typeof read === 'string') return fail(400, { unread: read });
  if (read.language !== null && read.language !== code)
    return fail(400, { unread: t('file-language', { language: LANGUAGES[read.language].name }) });
  const outcomes = await asForm(event, () =>
    proposeTexts.rehearse(room.platform, room.actor, { ...where, texts: read.texts.map(carried) }),
  );
  if (!Array.isArray(outcomes)) return outcomes;

  const lines = read.texts.map((one, index) => ({ ...one, outcome: outcomes[index] as Outcome }));
  const wanted = lines.filter(({ outcome }) => outcome.result === 'new' || outcome.result === 'changed');
  const rejected = [
    ...read.unreadable.map(({ place, code: fault }) => ({ place, key: '', why: [t(`unread-${fault}`)] })),
    ...lines.flatMap(({ place, key, outcome }) =>
      outcome.result === 'rejected'
        ? [{ place, key, why: outcome.faults.map((fault) => faultInWords(fault, t)) }]
        : [],
    ),
  ];
  const count = (result: Outcome['result']) =>
    lines.filter(({ outcome }) => outcome.result === result).length;
  return {
    preview: {
      ...{ name: file.name.slice(0, 100), new: count('new'), changed: count('changed'), same: count('same') },
      rejected: { total: rejected.length, shown: rejected.slice(0, mostShown) },
      proposals: wanted.slice(0, mostShown).map(({ part, key, words }) => ({
        ...{ part, key, words },
        now: decidedWords(part, key, code) ?? sourceText(part, key)?.words[code] ?? '',
      })),
      more: Math.max(0, wanted.length - mostShown),
      /** What the form brings back when it is confirmed: nothing is kept here in between. */
      carried: JSON.stringify(wanted.map(carried)),
    },
  };
}

const carried = ({ part, key, words, source }: Carried): Carried => ({ part, key, words, source });

/** Proposes what a preview showed. Everything is judged again: between the two, anything may have happened. */
export async function proposeFile(event: RequestEvent) {
  const { room, where } = await deskRoom(event);
  allowOnly(room, ...translators);
  const given = String((await event.request.formData()).get('texts') ?? '');
  const outcomes = await asForm(event, () =>
    proposeTexts(room.platform, room.actor, { ...where, texts: parsed(given) as Carried[] }),
  );
  if (!Array.isArray(outcomes)) return outcomes;
  const proposed = outcomes.filter(({ result }) => result === 'new' || result === 'changed').length;
  redirect(303, `${event.url.pathname}?proposed=${proposed}`);
}

/** What somebody made of the form; the operation says what is wrong with it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
