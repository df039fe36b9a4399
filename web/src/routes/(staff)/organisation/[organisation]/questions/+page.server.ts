import { compareModules, dependentsOf, trendBreaks } from '@medespraak/framework';
import { askingMoments } from '@medespraak/platform/modules/modules';
import {
  publishModule,
  setAskedIn,
  startModule,
  undoModule,
} from '@medespraak/platform/modules/modules.operations';
import { redirect } from '@sveltejs/kit';
import { LANGUAGES, type Language } from '#lib/language.ts';
import type { Done } from '#lib/own-questions/shown.ts';
import { messages, textsOf } from '#lib/server/messages.ts';
import { offeredLanguages } from '#lib/server/offered-languages.ts';
import { conditionInWords } from '#lib/server/own-questions/conditions.ts';
import * as edit from '#lib/server/own-questions/edit.ts';
import {
  changeDraft,
  type Done,
  mayEdit,
  readDraft,
  seenIn,
  takenIds,
} from '#lib/server/own-questions/room.ts';
import { changeInWords, faultInWords, warningInWords } from '#lib/server/own-questions/words.ts';
import { textIn } from '#lib/server/questionnaire/own-item.ts';
import { asForm, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await staffRoom(event);
  const { language, programme } = room;
  const module = await readDraft(event, room);
  const t = messages('own-questions', language);
  const texts = textsOf('own-questions', language);
  if (!module) return { texts, mayEdit: mayEdit(room), module: null };
  const { draft, versions } = module;
  const [last] = versions;
  const offered = await offeredLanguages(({ programmeId }) => programmeId === programme?.id);
  const changes = last ? compareModules(last.content, draft) : [];
  const breaks = trendBreaks(changes);
  const shown = event.url.searchParams.get('preview');
  const preview = draft.languages.find((code) => code === shown) ?? draft.languages[0] ?? 'nl';
  return {
    texts,
    mayEdit: mayEdit(room),
    module: {
      id: module.id,
      revision: module.revision,
      mayUndo: module.mayUndo,
      askedIn: askingMoments.map((moment) => ({ moment, isAsked: module.askedIn.includes(moment) })),
      version: last?.number ?? null,
      testLink: `${event.url.origin}/try/${module.testSecret}`,
      preview,
      languages: draft.languages.map((code) => ({
        code,
        name: LANGUAGES[code].name,
        title: draft.title[code] ?? '',
        isOffered: offered.includes(code),
      })),
      others: (Object.keys(LANGUAGES) as Language[])
        .filter((code) => !draft.languages.includes(code))
        .map((code) => ({ code, name: LANGUAGES[code].name })),
      faults: module.faults
        .filter(({ item }) => item === undefined)
        .map((fault) => faultInWords(fault, draft, language, t)),
      faultCount: module.faults.length,
      items: draft.items.map((item) => ({
        id: item.id,
        kind: item.kind,
        question: textIn(item.question, draft, language),
        isRequired: item.required,
        isSensitive: item.sensitive,
        condition: item.condition && conditionInWords(item.condition, draft, language, t),
        hangsOn: dependentsOf(draft, item.id).length,
        faults: module.faults
          .filter((fault) => fault.item === item.id)
          .map((fault) => faultInWords(fault, draft, language, t)),
        warnings: module.warnings
          .filter((warning) => warning.item === item.id)
          .map((warning) => warningInWords(warning, t)),
      })),
      changes: changes.map((change) => ({
        item: change.item ?? null,
        words: changeInWords(
          change,
          change.what === 'removed' ? (last?.content ?? draft) : draft,
          language,
          t,
        ),
      })),
      breaks: [...breaks].map(([id, why]) => ({
        id,
        why,
        question: textIn(
          [...draft.items, ...(last?.content.items ?? [])].find((item) => item.id === id)?.question ?? {},
          draft,
          language,
        ),
      })),
    },
  };
};

export const actions: Actions = {
  start: async (event) => {
    const { platform, actor, organisation, programme } = await staffRoom(event);
    const where = { organisationId: organisation.id, programmeId: programme?.id ?? '' };
    return (await asForm(event, () => startModule(platform, actor, where))) ?? {};
  },
  add: async (event) => {
    let made = '';
    const outcome = await changeDraft(event, 'added', (module, form) => {
      const kind = form.get('kind');
      made = edit.freshId('q', takenIds(module));
      return edit.isKind(kind) ? edit.addItem(module.draft, kind, made) : null;
    });
    if (!('done' in outcome)) return outcome;
    redirect(303, `${event.url.pathname}/${made}${programmeOf(event.url)}`);
  },
  move: (event) =>
    changeDraft(event, 'moved', ({ draft }, form) =>
      edit.moveItem(draft, String(form.get('item')), form.get('by') === 'up' ? -1 : 1),
    ),
  remove: (event) =>
    changeDraft(event, 'removed', ({ draft }, form) => edit.removeItem(draft, String(form.get('item')))),
  about: (event) => changeDraft(event, 'saved', ({ draft }, form) => edit.readAbout(draft, form)),
  undo: async (event) => {
    const room = await staffRoom(event);
    const form = await event.request.formData();
    return asForm(event, async () => {
      await undoModule(room.platform, room.actor, seenIn(form, room));
      return { done: 'undone' as Done };
    });
  },
  ask: async (event) => {
    const room = await staffRoom(event);
    const form = await event.request.formData();
    const askedIn = askingMoments.filter((moment) => form.getAll('moment').includes(moment));
    return asForm(event, async () => {
      await setAskedIn(room.platform, room.actor, { ...seenIn(form, room), askedIn });
      return { done: 'saved' as Done };
    });
  },
  publish: async (event) => {
    const room = await staffRoom(event);
    const form = await event.request.formData();
    return asForm(event, async () => {
      const outcome = await publishModule(room.platform, room.actor, {
        ...seenIn(form, room),
        comparable: form.getAll('comparable').map(String),
        summary: String(form.get('summary') ?? ''),
      });
      return { done: outcome.result as Done };
    });
  },
};

/** Stays in the programme that the address names. */
const programmeOf = (url: URL): string => {
  const slug = url.searchParams.get('programme');
  return slug ? `?programme=${encodeURIComponent(slug)}` : '';
};
