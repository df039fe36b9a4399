import { languageName } from '@medespraak/exchange';
import { itemText, loadFramework, translate } from '@medespraak/framework';
import { limitOfBounded } from '@medespraak/platform/insights/bounded-limit';
import type { Figure, GroupDimension, ReleaseDefinition } from '@medespraak/platform/insights/insights';
import type { AnswerMode } from '@medespraak/platform/surveys/surveys';
import {
  isHidden,
  type FigureLine,
  type GroupView,
  type HeadingView,
  type OwnQuestionView,
  type ReleaseView,
  type ScoreMaking,
} from '../figures/view.ts';
import type { Language } from '../language.ts';
import { messages } from './messages.ts';
import { arrangeOwn, domainOf } from './own-figures.ts';
import { describeScore } from './score-questions.ts';

/**
 * The figures of one group, arranged under the four headings and their domains, in the framework's order. Own questions in which the
 * organisation sees an indicator stand at its domain, after what is common.
 */
export function arrangeFigures(
  figures: readonly Figure[],
  by: GroupDimension,
  group: string,
  language: Language,
  own: readonly OwnQuestionView[] = [],
  makingOf: (domainId: string) => ScoreMaking | null = () => null,
): HeadingView[] {
  const framework = loadFramework();
  const here = new Map(
    figures
      .filter((figure) => figure.groupDimension === by && figure.groupValue === group)
      .map((figure) => [`${figure.subjectKind} ${figure.subjectId}`, figure]),
  );
  const line = (kind: 'indicator' | 'domain', id: string): FigureLine | null => {
    const figure = here.get(`${kind} ${id}`);
    return figure ? { ...toLine(figure), id, kind, name: translate(`${kind}.${id}.name`, language) } : null;
  };
  return framework.headings
    .map(({ id }) => ({
      id,
      name: translate(`heading.${id}.name`, language),
      domains: framework.domains
        .filter((domain) => domain.heading === id)
        .map((domain) => {
          const score = line('domain', domain.id);
          return {
            id: domain.id,
            name: translate(`domain.${domain.id}.name`, language),
            score,
            made: score && !isHidden(score) ? makingOf(domain.id) : null,
            indicators: domain.indicators.flatMap((indicator) => line('indicator', indicator.id) ?? []),
            own: own.filter((question) => domainOf(question) === domain.id),
          };
        })
        .filter((domain) => domain.score !== null || domain.indicators.length + domain.own.length > 0),
    }))
    .filter((heading) => heading.domains.length > 0);
}

function toLine(figure: Figure): Omit<FigureLine, 'id' | 'kind' | 'name'> {
  const { status, n, value, lower, upper, details } = figure;
  const limit = limitOfBounded(figure);
  return {
    status,
    n,
    value,
    lower,
    upper,
    bound: details.bound ?? null,
    limit,
    missing: details.missing ?? null,
  };
}

/** The breakdowns that a reader may choose, with their groups in words. */
export function groupsOf(
  figures: readonly Figure[],
  language: Language,
): { by: GroupDimension; groups: GroupView[] }[] {
  const found = new Map<GroupDimension, Set<string>>();
  for (const figure of figures) {
    if (figure.groupDimension === 'all' || figure.subjectKind !== 'response') continue;
    found.set(figure.groupDimension, (found.get(figure.groupDimension) ?? new Set()).add(figure.groupValue));
  }
  return [...found].map(([by, values]) => ({
    by,
    groups: [...values].map((value) => ({ value, name: groupName(by, value, language) })),
  }));
}

const itemOf: Partial<Record<GroupDimension, string>> = {
  gender: 'bg-gender',
  'age-band': 'bg-age-band',
  route: 'bg-route',
};

/** A group in words: those of the question it comes from. */
export function groupName(by: GroupDimension, value: string, language: Language): string {
  const t = messages('coordinator-figures', language);
  if (by === 'all') return t('everybody');
  if (value === 'unknown') return t(`unknown-${by}`);
  if (by === 'language') return languageName(value, language);
  const item = loadFramework().items.get(itemOf[by] ?? '');
  const option = item && itemText(item, language).options.find(({ id }) => id === value);
  return option?.label ?? value;
}

/** The number of respondents of a group; null when withheld. */
export function respondentsIn(figures: readonly Figure[], by: GroupDimension, group: string): number | null {
  return (
    figures.find(
      (one) => one.subjectKind === 'response' && one.groupDimension === by && one.groupValue === group,
    )?.n ?? null
  );
}

/**
 * What a page of figures shows, for the group that its address names. `earlier` are the releases before it with which it may be
 * compared, newest first.
 */
export function figuresPage(
  figures: readonly Figure[],
  search: URLSearchParams,
  language: Language,
  definition: ReleaseDefinition,
  earlier: readonly { waveName: string; definition: ReleaseDefinition }[] = [],
) {
  const choices = groupsOf(figures, language);
  const [wishedBy, wishedGroup] = (search.get('group') ?? '').split(':');
  const chosen = choices.find(({ by }) => by === wishedBy);
  const group = chosen?.groups.find(({ value }) => value === wishedGroup);
  const by = group && chosen ? chosen.by : 'all';
  const value = group?.value ?? 'all';
  const asked = earlier.find((one) => one.definition.own);
  const before = asked?.definition.own ? { wave: asked.waveName, own: asked.definition.own } : null;
  const own = arrangeOwn(figures, definition.own, by, value, language, before);
  const makingOf = (id: string) => describeScore(id, definition, earlier, language);
  return {
    /** How far the wording of the questions has come. */
    wording: translate('framework.status', language),
    choices,
    group: { by, value, name: groupName(by, value, language) },
    respondents: respondentsIn(figures, by, value),
    headings: arrangeFigures(figures, by, value, language, own, makingOf),
    own: own.filter((question) => domainOf(question) === null),
  };
}

/** What a page says of a release beside its figures. `olderModes` are those that releases of method 4 kept elsewhere. */
export function describeRelease(
  release: Pick<ReleaseView, 'id' | 'waveName' | 'computedAt' | 'frameworkVersion' | 'methodVersion'> & {
    definition: ReleaseDefinition;
  },
  olderModes: ReleaseDefinition['modes'] = {},
): ReleaseView {
  const { id, waveName, computedAt, frameworkVersion, methodVersion, definition } = release;
  const modes = Object.entries(definition.modes ?? olderModes);
  return {
    id,
    waveName,
    computedAt,
    asked: definition.asked ?? null,
    frameworkVersion,
    methodVersion,
    minimum: definition.minimum,
    namesScores: definition.scores !== undefined,
    modes: modes.map(([mode, people]) => ({ mode: mode as AnswerMode, people })),
  };
}
