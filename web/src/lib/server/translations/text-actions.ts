import type { Words } from '@medespraak/platform';
import { decideTexts, markTested, reopenText } from '@medespraak/platform/translations/deciding.operations';
import {
  noteOnText,
  proposeText,
  reviewProposal,
} from '@medespraak/platform/translations/proposing.operations';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { messages } from '../messages.ts';
import { asForm } from '../room.ts';
import { deskRoom, filterOf, queryOf } from './desk.ts';
import { faultInWords } from './faults.ts';

/** What a form of a text holds, and the text that it is about. */
async function taken(event: RequestEvent) {
  const { room, where } = await deskRoom(event);
  const form = await event.request.formData();
  const { part = '', key = '' } = event.params;
  const read = (name: string) => String(form.get(name) ?? '');
  const note = read('note').trim();
  return {
    ...{ room, form, read, note },
    text: { ...where, part, key },
    seen: Number(read('seen')),
    values: { note, proposal: read('proposal') },
  };
}

/** Shows the text anew, and says what was done. */
function showAgain(event: RequestEvent, done: string): never {
  const query = new URLSearchParams(queryOf(filterOf(event.url)));
  query.set('done', done);
  redirect(303, `${event.url.pathname}?${query}`);
}

const formName = /^form-(zero|one|two|few|many|other)$/;

function wordsFrom(form: FormData): Words {
  const plain = form.get('text');
  if (plain !== null) return String(plain);
  return Object.fromEntries(
    [...form].flatMap(([name, value]) => {
      const found = formName.exec(name);
      return found?.[1] ? [[found[1], String(value)]] : [];
    }),
  );
}

/** What can be done with one text. */
export const textActions = {
  propose: async (event: RequestEvent) => {
    const { room, form, note, text } = await taken(event);
    const words = wordsFrom(form);
    const outcome = await asForm(
      event,
      () => proposeText(room.platform, room.actor, { ...text, words, note: note || null }),
      { words, note },
    );
    if (!('result' in outcome)) return outcome;
    if (outcome.result !== 'rejected') showAgain(event, outcome.result);
    const t = messages('translation-desk', room.language);
    return fail(400, {
      wrong: outcome.faults.map((fault) => faultInWords(fault, t)),
      values: { words, note } as Record<string, unknown>,
    });
  },

  note: async (event: RequestEvent) => {
    const { room, note, text, values } = await taken(event);
    const failed = await asForm(
      event,
      () => noteOnText(room.platform, room.actor, { ...text, note }),
      values,
    );
    if (failed) return failed;
    showAgain(event, 'noted');
  },

  review: async (event: RequestEvent) => {
    const { room, read, note, text, values } = await taken(event);
    const review = {
      ...text,
      proposalId: read('proposal') || null,
      agrees: read('agrees') === 'yes',
      note: note || null,
    };
    const outcome = await asForm(event, () => reviewProposal(room.platform, room.actor, review), values);
    if (!('decided' in outcome)) return outcome;
    showAgain(event, outcome.decided ? 'agreed' : 'reviewed');
  },

  decide: async (event: RequestEvent) => {
    const { room, form, read, note, text, seen, values } = await taken(event);
    const { part, key, ...where } = text;
    const decision = {
      ...where,
      texts: [{ part, key, proposalId: read('proposal') || null, seen }],
      openWaves: form.has('open-waves'),
      note: note || null,
    };
    const failed = await asForm(event, () => decideTexts(room.platform, room.actor, decision), values);
    if (failed) return failed;
    showAgain(event, 'decided');
  },

  tested: async (event: RequestEvent) => {
    const { room, note, text, seen, values } = await taken(event);
    const failed = await asForm(
      event,
      () => markTested(room.platform, room.actor, { ...text, seen, note }),
      values,
    );
    if (failed) return failed;
    showAgain(event, 'tested');
  },

  reopen: async (event: RequestEvent) => {
    const { room, note, text, seen, values } = await taken(event);
    const failed = await asForm(
      event,
      () => reopenText(room.platform, room.actor, { ...text, seen, note }),
      values,
    );
    if (failed) return failed;
    showAgain(event, 'reopened');
  },
};
