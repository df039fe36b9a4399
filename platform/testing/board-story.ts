import { unsubscribeToken } from '../board/letters.ts';
import { listUndoable } from '../board/undoing.operations.ts';
import { saveView } from '../board/views.operations.ts';
import { addMember } from '../organisations/organisations.operations.ts';
import { setPersonState } from '../people/people.operations.ts';
import type { TestOrganisation } from './people.ts';
import type { TestPlatform } from './test-platform.ts';

/** What a coordinator keeps and did: a saved view, a step that she can take back, and the way out of group messages of somebody. */
export async function makeBoard(
  platform: TestPlatform,
  house: TestOrganisation,
  personId: string,
  mark: string,
) {
  const where = { organisationId: house.organisationId };
  const { coordinator } = house;
  if (coordinator.kind !== 'staff') throw new Error('a coordinator has an account');
  await addMember(platform, house.administrator, {
    ...where,
    accountId: coordinator.accountId,
    email: `${mark}-desk@example.org`,
    role: 'coordinator',
  });
  const view = { name: mark, list: 'waiting', query: 'days=30', isShared: false } as const;
  const { viewId } = await saveView(platform, coordinator, { ...where, ...view });
  for (const state of ['paused', 'active'] as const)
    await setPersonState(platform, coordinator, { ...where, personId, state });
  const [undoable] = await listUndoable(platform, coordinator, where);
  return {
    viewId,
    undoableLineId: undoable?.lineId ?? '',
    subscription: unsubscribeToken(platform.keys.links, personId),
  };
}
