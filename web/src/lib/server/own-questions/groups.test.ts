import type { OwnModule } from '@medespraak/framework';
import { describe, expect, it } from 'vitest';
import { addGroup, moveGroup, readGroup, removeGroup } from './groups.ts';
import { addItem } from './edit.ts';

const empty: OwnModule = { title: {}, languages: ['nl', 'ar'], groups: [], items: [] };
const withItems = (...ids: string[]) =>
  ids.reduce((module, id) => addItem(module, 'short-text', id), addGroup(empty, 'g1'));
const form = (title: string, ...members: string[]) => {
  const data = new FormData();
  data.set('title.nl', title);
  for (const member of members) data.append('member', member);
  return data;
};
const order = ({ items }: OwnModule) =>
  items.map(({ id, group }) => (group === null ? id : `${group}:${id}`)).join(' ');

describe('a group of own questions', () => {
  it('has a heading, and its questions come together where the first stands', () => {
    const module = readGroup(withItems('a', 'b', 'c', 'd'), 'g1', form(' Thuis ', 'b', 'd'));
    expect(module.groups).toEqual([{ id: 'g1', title: { nl: 'Thuis' } }]);
    expect(order(module)).toBe('a g1:b g1:d c');
  });

  it('lets go of who is not chosen any more, and of all when it is removed', () => {
    const module = readGroup(withItems('a', 'b', 'c'), 'g1', form('Thuis', 'a', 'b'));
    expect(order(readGroup(module, 'g1', form('Thuis', 'b')))).toBe('a g1:b c');
    const without = removeGroup(module, 'g1');
    expect([order(without), without.groups]).toEqual(['a b c', []]);
  });

  it('moves as a whole past a question or another group, and stays at the edge', () => {
    const one = readGroup(withItems('a', 'b', 'c', 'd', 'e'), 'g1', form('Thuis', 'b', 'c'));
    const two = readGroup(addGroup(one, 'g2'), 'g2', form('Werk', 'd', 'e'));
    expect(order(moveGroup(two, 'g1', 1))).toBe('a g2:d g2:e g1:b g1:c');
    expect(order(moveGroup(two, 'g1', -1))).toBe('g1:b g1:c a g2:d g2:e');
    expect(moveGroup(two, 'g2', 1)).toBe(two);
  });

  it('keeps sensitive questions last', () => {
    const module = withItems('a', 'b', 'c');
    const sensitive = {
      ...module,
      items: module.items.map((item) => ({ ...item, sensitive: item.id === 'c' })),
    };
    expect(order(readGroup(sensitive, 'g1', form('Thuis', 'a', 'c')))).toBe('g1:a b g1:c');
  });
});
