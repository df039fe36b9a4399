import { askingMoments } from '@medespraak/platform/modules/modules';
import {
  publishModule,
  setAskedIn,
  startModule,
  undoModule,
} from '@medespraak/platform/modules/modules.operations';
import { redirect } from '@sveltejs/kit';
import type { Done } from '#lib/own-questions/shown.ts';
import { messages, textsOf } from '#lib/server/messages.ts';
import { offeredLanguages } from '#lib/server/offered-languages.ts';
import { describeModule } from '#lib/server/own-questions/describe.ts';
import * as edit from '#lib/server/own-questions/edit.ts';
import * as groups from '#lib/server/own-questions/groups.ts';
import { changeDraft, mayEdit, readDraft, seenIn, takenIds } from '#lib/server/own-questions/room.ts';
import { asForm, staffRoom } from '#lib/server/room.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const room = await staffRoom(event);
  const { language, programme } = room;
  const module = await readDraft(event, room);
  const t = messages('own-questions', language);
  const texts = textsOf('own-questions', language);
  if (!module) return { texts, mayEdit: mayEdit(room), module: null };
  const offered = await offeredLanguages(({ programmeId }) => programmeId === programme?.id);
  const testLink = `${event.url.origin}/try/${module.testSecret}`;
  const preview = event.url.searchParams.get('preview');
  const shown = describeModule(module, { language, offered, preview, t });
  return { texts, mayEdit: mayEdit(room), module: { ...shown, testLink } };
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
  'group-add': (event) =>
    changeDraft(event, 'saved', ({ draft }) =>
      groups.addGroup(
        draft,
        edit.freshId(
          'g',
          draft.groups.map(({ id }) => id),
        ),
      ),
    ),
  group: (event) =>
    changeDraft(event, 'saved', ({ draft }, form) =>
      groups.readGroup(draft, String(form.get('group')), form),
    ),
  'group-move': (event) =>
    changeDraft(event, 'moved', ({ draft }, form) =>
      groups.moveGroup(draft, String(form.get('group')), form.get('by') === 'up' ? -1 : 1),
    ),
  'group-remove': (event) =>
    changeDraft(event, 'removed', ({ draft }, form) => groups.removeGroup(draft, String(form.get('group')))),
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
    return asForm(event, async () => {
      await setAskedIn(room.platform, room.actor, { ...seenIn(form, room), askedIn: momentsIn(form) });
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
        ...(form.has('moments') && { askedIn: momentsIn(form) }),
      });
      return { done: outcome.result as Done };
    });
  },
};

const momentsIn = (form: FormData) =>
  askingMoments.filter((moment) => form.getAll('moment').includes(moment));

/** Stays in the programme that the address names. */
const programmeOf = (url: URL): string => {
  const slug = url.searchParams.get('programme');
  return slug ? `?programme=${encodeURIComponent(slug)}` : '';
};
