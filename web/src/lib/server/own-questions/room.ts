import { readModule, saveModule } from '@medespraak/platform/modules/modules.operations';
import type { OwnModule } from '@medespraak/framework';
import { error, type RequestEvent } from '@sveltejs/kit';
import type { Done } from '../../own-questions/shown.ts';
import { asForm, asPage, staffRoom, type StaffRoom } from '../room.ts';

/** A programme's own questions as they are being written. */
export type Module = NonNullable<Awaited<ReturnType<typeof readModule>>>;

export const mayEdit = ({ roles }: Pick<StaffRoom, 'roles'>): boolean =>
  roles.includes('coordinator') || roles.includes('administrator');

/** The own questions of the programme that the address names; null when it has none, or there is no programme. */
export async function readDraft(event: RequestEvent, room: StaffRoom): Promise<Module | null> {
  const { platform, actor, organisation, programme } = room;
  if (!programme) return null;
  const where = { organisationId: organisation.id, programmeId: programme.id };
  return asPage(event, () => readModule(platform, actor, where));
}

/** Every name that an item or an option has or had, so that none is given out twice. */
export function takenIds({ draft, versions }: Pick<Module, 'draft' | 'versions'>, item?: string): string[] {
  return [draft, ...versions.map(({ content }) => content)].flatMap(({ items }) =>
    items.flatMap((one) =>
      item === undefined
        ? [one.id]
        : one.id === item && 'options' in one
          ? one.options.map(({ id }) => id)
          : [],
    ),
  );
}

/** What the form saw: the module and its revision. */
export const seenIn = (form: FormData, room: StaffRoom) => ({
  organisationId: room.organisation.id,
  moduleId: String(form.get('module') ?? ''),
  revision: Number(form.get('revision')),
});

/** Changes a draft as a form asks, and keeps it; what somebody else changed meanwhile is never overwritten. */
export async function changeDraft(
  event: RequestEvent,
  done: Done,
  change: (module: Module, form: FormData) => OwnModule | null,
) {
  const room = await staffRoom(event);
  const form = await event.request.formData();
  const module = await readDraft(event, room);
  if (!module) error(404);
  return asForm(event, async () => {
    const content = change(module, form);
    if (!content) error(404);
    await saveModule(room.platform, room.actor, { ...seenIn(form, room), content });
    return { done } satisfies { done: Done };
  });
}
