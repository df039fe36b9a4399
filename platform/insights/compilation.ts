import { createHmac } from 'node:crypto';
import type { Framework, OwnModule } from '@medespraak/framework';
import { ruleSets } from '@medespraak/statistics';
import { leaveOutHidden } from './as-shown.ts';
import type { EarlierRelease } from './earlier-releases.ts';
import { cellKey, tabulate, type Tabulated } from './figures.ts';
import type { Breakdown, Figure, ReleaseDefinition } from './insights.ts';
import { compileOwnFigures } from './own-figures.ts';
import { withheld } from './shown-values.ts';
import { measuresOf, type Measure, type Respondent } from './tabulation.ts';

/** Those who live elsewhere, or did not allow figures for their municipality: never shown, but counted when others are protected. */
const rest = 'rest';

/**
 * All figures of a release: those of the organisation, and for each municipality those of its residents, each by the rules
 * for who reads them. They are protected together: what a municipality reads never differs by one to nine people from what
 * the organisation reads, nor do several municipalities together. Groups of which nothing is shown have no lines. `earlier` are the organisation's earlier releases. `ownModule` are
 * its own questions as they were asked.
 */
export function compileFigures(
  respondents: readonly Respondent[],
  framework: Framework,
  instrumentId: string,
  definition: ReleaseDefinition,
  earlier: readonly EarlierRelease[] = [],
  ownModule: OwnModule | null = null,
): Figure[] {
  const measures = measuresOf(framework, instrumentId);
  const municipalityOf = (one: Respondent) => one.municipalityCode ?? rest;
  const whole = tabulate(respondents, measures, definition.dimensions, {
    rules: ruleSets.internal,
    extra: { by: 'municipality', groupOf: definition.shareWithMunicipality ? municipalityOf : () => rest },
    earlier,
  });
  const figures: Figure[] = whole.figures.map((figure) => ({
    ...figure,
    audience: 'organisation',
    municipalityCode: null,
  }));
  if (ownModule && definition.own) {
    const own = { content: ownModule, published: definition.own };
    figures.push(...compileOwnFigures(respondents, own, whole, definition, earlier));
  }
  if (!definition.shareWithMunicipality) return leaveOutHidden(figures);
  const residentsOf = (code: string) => respondents.filter((one) => one.municipalityCode === code);
  const codes = [...new Set(respondents.map((one) => one.municipalityCode))]
    .filter((code) => code !== null)
    .sort();
  const left = new PeopleLeft(whole, definition.minimum);
  // The largest chooses first what it may show, for the numbers of all municipalities together are subtracted from the whole.
  const bySize = [...codes].sort((a, b) => residentsOf(b).length - residentsOf(a).length || (a < b ? -1 : 1));
  const found = new Map(
    bySize.map((code) => {
      const before = earlier.map((release) => ({
        ...release,
        respondents: release.respondents.filter((one) => one.municipalityCode === code),
      }));
      return [code, municipalFigures(residentsOf(code), code, measures, definition, whole, before, left)];
    }),
  );
  for (const municipalityCode of codes)
    for (const figure of found.get(municipalityCode) ?? [])
      figures.push({ ...figure, audience: 'municipality', municipalityCode });
  return leaveOutHidden(figures);
}

function municipalFigures(
  residents: readonly Respondent[],
  code: string,
  measures: readonly Measure[],
  definition: ReleaseDefinition,
  whole: Tabulated,
  earlier: readonly EarlierRelease[],
  left: PeopleLeft,
): Tabulated['figures'] {
  const ofCode = (subject: string) => whole.cells.get(cellKey(subject, 'municipality', code));
  const isShown = (subject: string) => ofCode(subject)?.published === true;
  const shown = measures.filter((measure) => isShown(subjectOf(measure)));
  if (!isShown(everybody) || shown.length === 0) return [];
  const subjects = [everybody, ...shown.map(subjectOf)];
  const merges = new Map(
    definition.dimensions.map((by) => [by, hiddenGroups(residents, by, subjects, whole)] as const),
  );
  const merge = (people: readonly Respondent[]) =>
    people.map((one) => ({ ...one, groups: mergeHidden(one.groups, merges) }));
  const merged = merge(residents);
  const breakdowns = definition.dimensions.filter((by) => mayBreakDown(by, merged, shown, definition, whole));
  const options = {
    rules: ruleSets.municipal,
    earlier: earlier.map((release) => ({ ...release, respondents: merge(release.respondents) })),
    // What the whole may not say of these residents they may not say themselves.
    isHeld: (subject: string, by: string) =>
      by === 'all' && subject !== everybody && ofCode(subject)?.answers !== true,
  };
  const tabulated = tabulate(merged, shown, breakdowns, options);
  const kept = new Set<string>(['all', ...breakdowns.filter((by) => left.take(by, tabulated))]);
  const figures = tabulated.figures.filter(
    (figure) =>
      kept.has(figure.groupDimension) && (figure.groupDimension === 'all' || isOnPage(figure, whole)),
  );
  const aboutEverybody = measures.filter(({ among }) => !among);
  return [...figures, ...withheldBeside(figures, aboutEverybody)];
}

/**
 * A line for each measure that a group on the page has none of: it was asked, and is withheld. Whether it is for want of answers or to
 * protect others is not said, here as elsewhere.
 */
function withheldBeside(figures: Tabulated['figures'], measures: readonly Measure[]): Tabulated['figures'] {
  const keyOf = (figure: Pick<Figure, 'subjectKind' | 'subjectId' | 'groupDimension' | 'groupValue'>) =>
    cellKey(`${figure.subjectKind} ${figure.subjectId}`, figure.groupDimension, figure.groupValue);
  const there = new Set(figures.map(keyOf));
  return figures
    .filter(({ subjectKind }) => subjectKind === 'response')
    .flatMap(({ groupDimension, groupValue }) =>
      measures.map(({ kind, id }) => ({
        subjectKind: kind,
        subjectId: id,
        groupDimension,
        groupValue,
        ...withheld,
      })),
    )
    .filter((line) => !there.has(keyOf(line)));
}

/** How many people of each group of the whole are in no figure of a municipality yet. */
class PeopleLeft {
  readonly #whole: Tabulated;
  readonly #minimum: number;
  readonly #taken = new Map<string, number>();

  constructor(whole: Tabulated, minimum: number) {
    this.#whole = whole;
    this.#minimum = minimum;
  }

  /** Takes a municipality's groups from what is left, unless that would leave one to nine people anywhere. */
  take(by: Breakdown, tabulated: Tabulated): boolean {
    const sizes = [...tabulated.cells].flatMap(([key, cell]) => {
      const whole = this.#whole.cells.get(key);
      const isVisible = key.split('\u001f')[1] === by && cell.published && whole?.published === true;
      return isVisible ? [{ key, n: cell.n, left: whole.n - (this.#taken.get(key) ?? 0) - cell.n }] : [];
    });
    if (sizes.some(({ left }) => left > 0 && left < this.#minimum)) return false;
    for (const { key, n } of sizes) this.#taken.set(key, (this.#taken.get(key) ?? 0) + n);
    return true;
  }
}

const everybody = 'respondents';
const hiddenTogether = 'hidden together';
const subjectOf = (measure: Measure) => `${measure.kind} ${measure.id}`;

/** Only what the organisation reads itself: a group that is hidden there would come back here. */
function isOnPage(figure: Tabulated['figures'][number], whole: Tabulated): boolean {
  const subject = figure.subjectKind === 'response' ? everybody : `${figure.subjectKind} ${figure.subjectId}`;
  return whole.cells.get(cellKey(subject, figure.groupDimension, figure.groupValue))?.published === true;
}

/** The groups that the organisation may not see for some subject. */
function hiddenGroups(
  people: readonly Respondent[],
  by: Breakdown,
  subjects: readonly string[],
  whole: Tabulated,
): ReadonlySet<string> {
  const groups = [...new Set(people.map((one) => one.groups[by]))];
  const published = (subject: string, group: string) =>
    whole.cells.get(cellKey(subject, by, group))?.published === true;
  const kept = subjects.filter((subject) => groups.some((group) => published(subject, group)));
  return new Set(groups.filter((group) => !kept.every((subject) => published(subject, group))));
}

/** Puts them into one, so that they protect each other here as they do there. */
function mergeHidden(
  groups: Respondent['groups'],
  merges: ReadonlyMap<Breakdown, ReadonlySet<string>>,
): Respondent['groups'] {
  const merged = { ...groups };
  for (const [by, hidden] of merges) if (hidden.has(groups[by])) merged[by] = hiddenTogether;
  return merged;
}

/**
 * Whether a municipality may read by a breakdown: in each group, and in those hidden together, it must be about the same
 * people as the organisation's figure, or about at least ten fewer.
 */
function mayBreakDown(
  by: Breakdown,
  residents: readonly Respondent[],
  measures: readonly Measure[],
  definition: ReleaseDefinition,
  whole: Tabulated,
): boolean {
  const shown = new Set(residents.map((one) => one.groups[by]));
  const counters = [
    { subject: everybody, counts: () => true },
    ...measures.map((measure) => ({
      subject: subjectOf(measure),
      counts: (one: Respondent) => 'amount' in measure.measure(one),
    })),
  ];
  return counters.every(({ subject, counts }) => {
    const here = new Map<string, number>();
    for (const one of residents)
      if (counts(one)) here.set(one.groups[by], (here.get(one.groups[by]) ?? 0) + 1);
    const there = new Map<string, number>();
    for (const [key, cell] of whole.cells) {
      const [itsSubject, itsBy, group] = key.split('\u001f');
      if (itsSubject !== subject || itsBy !== by || group === undefined) continue;
      const place = shown.has(group) ? group : hiddenTogether;
      there.set(place, (there.get(place) ?? 0) + cell.n);
    }
    return [...there].every(([group, n]) => {
      const difference = n - (here.get(group) ?? 0);
      return difference === 0 || difference >= definition.minimum;
    });
  });
}

/**
 * The check number of a release: HMAC-SHA-256 over what it was computed from, in an order that does not depend on the database, with the
 * installation's key. A plain digest would let whoever knows all answers but one try out the last.
 */
export function digestOf(respondents: readonly Respondent[], key: Buffer): string {
  const lines = respondents.map((one) =>
    JSON.stringify([
      Object.entries(one.groups).sort(),
      one.municipalityCode,
      [...one.responses].sort(([a], [b]) => (a < b ? -1 : 1)),
      ...(one.own ? [[...one.own].sort(([a], [b]) => (a < b ? -1 : 1))] : []),
    ]),
  );
  return createHmac('sha256', key).update(lines.sort().join('\n')).digest('hex');
}
