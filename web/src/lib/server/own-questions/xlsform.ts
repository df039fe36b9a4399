import {
  countOutcomes,
  describeReportLine,
  FormError,
  ListError,
  readCatalogueForm,
  readFormFiles,
  readXlsForm,
  type ReportLine,
} from '@medespraak/exchange';
import { languageCodes, translate, type OwnModule } from '@medespraak/framework';
import { readModule, saveModule, startModule } from '@medespraak/platform/modules/modules.operations';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { staffLanguage } from '#lib/language.ts';
import { messages } from '../messages.ts';
import { allowOnly, asForm, asPage, staffRoom } from '../room.ts';

/** What a page shows of a report; what follows it is counted only. */
const mostShown = 300;

/** Reads a form and says what would come of it, without keeping anything. */
export async function previewForm(event: RequestEvent) {
  const room = await staffRoom(event);
  allowOnly(room, 'coordinator', 'administrator');
  const language = staffLanguage(room.language);
  const t = messages('xlsform', language);
  const form = await event.request.formData();
  const files = form.getAll('file').filter((file) => file instanceof File && file.size > 0) as File[];
  const unnamed = languageCodes.find((code) => code === form.get('unnamed')) ?? language;
  const [file] = files;
  if (!file) return fail(400, { unread: t('file-missing'), unnamed });
  try {
    const sheets = await readFormFiles(
      await Promise.all(
        files.map(async (one) => ({ name: one.name, bytes: new Uint8Array(await one.arrayBuffer()) })),
      ),
    );
    const core = readCatalogueForm(sheets);
    if (core) return { core: translate(`instrument.${core.instrument.id}.name`, language), unnamed };
    const { module, report } = readXlsForm(sheets, unnamed);
    return {
      preview: shownPreview(
        files
          .map(({ name }) => name)
          .join(', ')
          .slice(0, 100),
        module,
        report,
        language,
      ),
      unnamed,
    };
  } catch (thrown) {
    if (thrown instanceof ListError || thrown instanceof FormError)
      return fail(400, { unread: thrown.messages[language], unnamed });
    throw thrown;
  }
}

function shownPreview(name: string, module: OwnModule, report: readonly ReportLine[], language: 'nl' | 'en') {
  const t = messages('xlsform', language);
  const shown = report.map((line, index) => ({
    id: index,
    outcome: line.outcome,
    place:
      line.row > 0
        ? t('row', { sheet: line.sheet, row: String(line.row) })
        : t('sheet', { sheet: line.sheet }),
    column: line.outcome === 'carried' ? '' : line.column,
    said: line.said.slice(0, 300),
    about: line.said.includes(line.about) ? '' : line.about.slice(0, 300),
    done: describeReportLine(line, language),
    isOpen: line.code.startsWith('condition-') && line.outcome === 'left-out',
  }));
  const some = (lines: typeof shown) => ({
    shown: lines.slice(0, mostShown),
    more: Math.max(0, lines.length - mostShown),
  });
  return {
    name,
    questions: module.items.length,
    counts: countOutcomes(report),
    open: some(shown.filter(({ isOpen }) => isOpen)),
    lines: some(shown.filter(({ isOpen, outcome }) => !isOpen && outcome !== 'carried')),
    carried: some(shown.filter(({ outcome }) => outcome === 'carried')),
    /** What the form brings back when it is confirmed: nothing is kept here in between. */
    content: JSON.stringify(module),
  };
}

/** Keeps what a preview showed as the draft. What was there before can be brought back once. */
export async function keepForm(event: RequestEvent) {
  const room = await staffRoom(event);
  allowOnly(room, 'coordinator', 'administrator');
  const { platform, actor, organisation, programme } = room;
  const form = await event.request.formData();
  const content = parsed(String(form.get('content') ?? ''));
  const where = { organisationId: organisation.id, programmeId: programme?.id ?? '' };
  const kept = await asForm(event, async () => {
    let module = await readModule(platform, actor, where);
    if (!module) {
      await startModule(platform, actor, where);
      module = await readModule(platform, actor, where);
    }
    // Who changed the draft since the preview is not overwritten.
    const seen = form.get('revision');
    await saveModule(platform, actor, {
      organisationId: organisation.id,
      moduleId: module?.id ?? '',
      revision: seen === null ? (module?.revision ?? 0) : Number(seen),
      content: content as OwnModule,
    });
    return { done: true as const };
  });
  if (!('done' in kept)) return kept;
  const search = new URLSearchParams(event.url.searchParams);
  for (const key of [...search.keys()]) if (key.startsWith('/')) search.delete(key);
  search.set('kept', String((content as OwnModule).items.length));
  redirect(303, `${event.url.pathname}?${search}`);
}

/** What somebody made of the form; the operation says what is wrong with it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What the page shows before a file was chosen. */
export async function formRoom(event: RequestEvent) {
  const room = await staffRoom(event);
  const { platform, actor, organisation, programme, roles } = room;
  const where = { organisationId: organisation.id, programmeId: programme?.id ?? '' };
  const module = programme && (await asPage(event, () => readModule(platform, actor, where)));
  return {
    room,
    mayEdit: roles.includes('coordinator') || roles.includes('administrator'),
    draft: module && {
      id: module.id,
      revision: module.revision,
      count: module.draft.items.length,
      content: module.draft,
      mayUndo: module.mayUndo,
    },
  };
}
