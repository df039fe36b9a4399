import type { IdsLock } from './schema.ts';
import type { Framework, Item } from './types.ts';

const optionIds = ({ response }: Item): string[] =>
  response.type === 'single-choice' ? response.options.map(({ id }) => id) : [];

/** The ids that answers, figures and other installations may refer to, in the shape of `ids.lock.json`. */
export function idsOf(framework: Framework): IdsLock {
  return {
    headings: framework.headings.map(({ id }) => id),
    domains: framework.domains.map(({ id }) => id),
    indicators: framework.domains.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
    items: Object.fromEntries([...framework.items.values()].map((item) => [item.id, optionIds(item)])),
    instruments: [...framework.instruments.keys()],
  };
}

/**
 * What stands between the framework and the ids that were published, one sentence each: ids removed or renamed (answers
 * that are stored would lose their meaning) and ids that were never locked. Empty when they agree.
 */
export function compareWithLock(framework: Framework, lock: IdsLock): string[] {
  const now = idsOf(framework);
  const kinds = ['headings', 'domains', 'indicators', 'instruments'] as const;
  const pairs: [string, string[], string[]][] = [
    ...kinds.map((kind): [string, string[], string[]] => [kind, lock[kind], now[kind]]),
    ['items', Object.keys(lock.items), Object.keys(now.items)],
    ...Object.entries(lock.items).map(([item, options]): [string, string[], string[]] => [
      `options of ${item}`,
      options,
      now.items[item] ?? options,
    ]),
  ];
  return pairs.flatMap(([kind, published, present]) => [
    ...published
      .filter((id) => !present.includes(id))
      .map(
        (id) =>
          `${kind}: "${id}" was published and is gone; stored answers and figures refer to it. Put it back.`,
      ),
    ...present
      .filter((id) => !published.includes(id))
      .map(
        (id) =>
          `${kind}: "${id}" is new; add it to framework/data/ids.lock.json once you are sure of its name.`,
      ),
  ]);
}
