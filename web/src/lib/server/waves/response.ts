import { itemText, loadFramework } from '@medespraak/framework';
import type { ResponseDimension } from '@medespraak/platform/surveys/response.operations';
import type { ShownGroup } from '@medespraak/platform/surveys/showing';
import type { Language } from '../../language.ts';
import { groupName } from '../figures.ts';
import { messages } from '../messages.ts';

/** The question of an item, in words. */
export function itemWords(id: string, language: Language): string {
  const item = loadFramework().items.get(id);
  return item ? itemText(item, language).text : id;
}

/** Groups with their names; small ones that were put together have one of their own. */
export const namedGroups = (by: ResponseDimension, groups: readonly ShownGroup[], language: Language) =>
  inOrder(by, groups).map((group) => ({
    ...group,
    name:
      group.value === null
        ? messages('coordinator-response', language)('others')
        : groupName(by, group.value, language),
  }));

/** Ages from young to old, whoever did not say and small groups last; others from many people to few, as they come. */
const inOrder = (by: ResponseDimension, groups: readonly ShownGroup[]): readonly ShownGroup[] =>
  by === 'age-band'
    ? groups.toSorted((one, other) => (one.value ?? 'z').localeCompare(other.value ?? 'z'))
    : groups;
