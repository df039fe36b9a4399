import { itemText, loadFramework } from '@medespraak/framework';
import type { ReleaseDefinition } from '@medespraak/platform/insights/insights';
import { isSameScore } from '@medespraak/platform/insights/score-questions';
import type { ScoreMaking } from '../figures/view.ts';
import type { Language } from '../language.ts';

/** A release, as far as others are compared with it. */
export interface ComparedRelease {
  waveName: string;
  definition: Pick<ReleaseDefinition, 'scores'>;
}

/**
 * From which questions a domain's score comes, and whether it is the same measure as in the newest of the `earlier` releases (newest
 * first) that has the score, or may have it as it does not say; null where the release does not say. A question that the framework
 * no longer has is named by its id.
 */
export function describeScore(
  domainId: string,
  { scores }: Pick<ReleaseDefinition, 'scores'>,
  earlier: readonly ComparedRelease[],
  language: Language,
): ScoreMaking | null {
  const questions = scores?.[domainId];
  if (!questions) return null;
  const before = earlier.find(({ definition }) => !definition.scores || definition.scores[domainId]);
  const framework = loadFramework();
  const domain = framework.domains.find(({ id }) => id === domainId);
  return {
    questions: Object.keys(questions).map((id) => {
      const item = framework.items.get(id);
      return item ? itemText(item, language).text : id;
    }),
    total: domain?.items.filter(({ direction }) => direction !== null).length ?? 0,
    trend: before
      ? {
          wave: before.waveName,
          kind: !before.definition.scores
            ? 'unknown'
            : isSameScore(questions, before.definition.scores[domainId])
              ? 'same'
              : 'other',
        }
      : null,
  };
}

/** How many scores of a release come from the same questions in another; null when either does not say. */
export function countSameScores(
  here: Pick<ReleaseDefinition, 'scores'>,
  there: Pick<ReleaseDefinition, 'scores'>,
): { same: number; total: number } | null {
  if (!here.scores || !there.scores) return null;
  const scores = Object.entries(here.scores);
  const same = scores.filter(([id, questions]) => isSameScore(questions, there.scores?.[id])).length;
  return { same, total: scores.length };
}
