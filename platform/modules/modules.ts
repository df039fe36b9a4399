import {
  checkModule,
  compareModules,
  loadFramework,
  pictogramNames,
  trendBreaks,
  type KnownNames,
  type ModuleFault,
  type OwnModule,
} from '@medespraak/framework';

/** The questionnaires after which an own module can be asked. */
export const askingMoments = ['baseline', 'pulse', 'core'] as const;
/** What is offered when nothing was decided yet: beside the long ones, so that the short one stays short and answers can be compared. */
export const usualMoments: readonly AskingMoment[] = ['baseline', 'core'];
export type AskingMoment = (typeof askingMoments)[number];

/** A module before anybody wrote in it. Dutch alone: a language that is chosen must have every text. */
export const emptyModule: OwnModule = {
  title: { nl: 'Eigen vragen', en: 'Our own questions' },
  languages: ['nl'],
  groups: [],
  items: [],
};

/** Since which version the answers to each item are one line. */
export type Since = Readonly<Record<string, number>>;

/** What keeps a module from being published, by the framework that runs here. */
export const faultsOfModule = (module: OwnModule): ModuleFault[] => checkModule(module, namesOfFramework());

let names: KnownNames | null = null;
const namesOfFramework = (): KnownNames =>
  (names ??= {
    indicators: new Set(loadFramework().domains.flatMap(({ indicators }) => indicators.map(({ id }) => id))),
    pictures: new Set(pictogramNames()),
  });

/**
 * Since which version the answers to each item of a new version are one line: that of the version before it, unless the
 * item is new or something broke its trend. Other words alone break it too, but for the items that somebody declares
 * comparable.
 */
export function sinceOf(
  before: { content: OwnModule; since: Since } | null,
  after: OwnModule,
  number: number,
  comparable: readonly string[],
): Since {
  const breaks = before ? trendBreaks(compareModules(before.content, after)) : new Map<string, string>();
  return Object.fromEntries(
    after.items.map(({ id }) => {
      const broke = breaks.get(id);
      const isBroken = broke === 'structure' || (broke === 'wording' && !comparable.includes(id));
      return [id, isBroken ? number : (before?.since[id] ?? number)];
    }),
  );
}
