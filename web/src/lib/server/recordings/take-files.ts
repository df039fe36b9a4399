import { describeProblem, Problem } from '@medespraak/platform';
import { textOfFile } from '@medespraak/platform/recordings/recordings';
import { keepRecording, listSpokenTexts } from '@medespraak/platform/recordings/recordings.operations';
import { fail, type RequestEvent } from '@sveltejs/kit';
import { messages } from '../messages.ts';
import { asPage } from '../room.ts';
import { studioRoom } from './studio.ts';

/** What came of one file. */
export interface FileOutcome {
  name: string;
  isKept: boolean;
  /** Why it was not kept. */
  why: string | null;
}

/** Files in a form, those that somebody really chose. */
export const filesIn = (form: FormData, name: string): File[] =>
  form.getAll(name).filter((one): one is File => one instanceof File && one.size > 0);

/** Keeps several recordings at once, each under the text that its file is named after, and says of every one what came of it. */
export async function takeFiles(event: RequestEvent) {
  const { room, where } = await studioRoom(event);
  const t = messages('recordings', room.language);
  const files = filesIn(await event.request.formData(), 'files');
  if (files.length === 0) return fail(400, { missing: t('files-none') });
  const { organisationId } = where;
  const texts = await asPage(event, () => listSpokenTexts(room.platform, room.actor, { organisationId }));
  const report: FileOutcome[] = [];
  const taken = new Set<string>();
  for (const file of files) {
    const name = file.name.slice(0, 200);
    const text = textOfFile(file.name, texts);
    const id = text && `${text.part} ${text.key}`;
    if (!id || taken.has(id)) {
      report.push({ name, isKept: false, why: t(id ? 'file-twice' : 'file-unknown') });
      continue;
    }
    taken.add(id);
    try {
      const sound = new Uint8Array(await file.arrayBuffer());
      const { part, key } = text;
      await keepRecording(room.platform, room.actor, {
        ...{ ...where, part, key, words: null, origin: 'file' as const },
        file: sound,
      });
      report.push({ name, isKept: true, why: null });
    } catch (thrown) {
      if (!(thrown instanceof Problem) || thrown.code === 'not-allowed') throw thrown;
      report.push({ name, isKept: false, why: describeProblem(thrown.code, room.language) });
    }
  }
  return { report: report.sort((one, other) => Number(one.isKept) - Number(other.isKept)) };
}
