import { checkRules, checkWeights } from './input.ts';
import { EXACT_UP_TO } from './pair-up.ts';
import { ENGINE } from './round.ts';
import { OBSTACLES, SWITCHABLE_RULES, mayOverride, pairRulesOf } from './rules.ts';
import type { Obstacle, Rules } from './rules.ts';
import { PARTS, SCORE_PARTS, pointsOf } from './score.ts';
import type { Part, Weights } from './score.ts';

/** What a round does, as an entry in an algorithm register needs it: from the rules and weights in force, not from memory. */
export interface Method {
  engine: string;
  /** Up to so many newcomers the result is proven to be the best there is. */
  exactUpTo: number;
  /** What is compared first, second and third between two ways to pair everybody. */
  order: readonly ['long-waiters', 'pairs', 'score', 'days-waited'];
  /** The rules in the order in which they are applied. */
  rules: { rule: Obstacle; applies: boolean; maySwitchOff: boolean; mayOverride: boolean }[];
  /** The parts that count, with the most points each can give; together 10,000. */
  parts: { part: Part; points: number; looksAt: readonly string[] }[];
  certificateRequired: boolean;
  certificateValidMonths: number | null;
  scoreFloor: number;
  /** Every property of a person that a rule or a part in force looks at: nothing else can matter. */
  properties: { newcomer: readonly string[]; buddy: readonly string[] };
}

const WORDS: Partial<Record<Part, string>> = { interests: 'interests', time: 'slots', language: 'languages' };

/**
 * Describes how a round with these rules and weights comes about, for a register, a council member or an auditor.
 *
 * @throws {MatchingError} as `proposeRound` does.
 */
export function describeMethod(rules: Rules, weights: Weights): Method {
  checkRules(rules);
  checkWeights(weights);
  const points = pointsOf(weights);
  const off: readonly string[] = rules.off ?? [];
  const switchable: readonly string[] = SWITCHABLE_RULES;
  const applies = (rule: Obstacle): boolean => {
    if (rule === 'level-unknown') return !off.includes('level');
    if (rule === 'no-times-known') return !off.includes('common-time');
    if (rule === 'certificate') return rules.certificateRequired;
    if (rule === 'below-floor') return (rules.scoreFloor ?? 0) > 0;
    return !off.includes(rule);
  };
  const looksAt = (name: Part): { newcomer: readonly string[]; buddy: readonly string[] } => {
    const part = SCORE_PARTS[name];
    if (part.kind === 'attributes') return part;
    if (part.kind === 'own')
      return part.of === 'newcomer'
        ? { newcomer: ['waitsSince'], buddy: [] }
        : { newcomer: [], buddy: ['waitsSince'] };
    const words = WORDS[name] ?? name;
    return { newcomer: [words, ...part.newcomer], buddy: [words] };
  };
  const parts = PARTS.filter((part) => points[part] > 0);
  const properties = { newcomer: new Set<string>(), buddy: new Set<string>(['capacity']) };
  const note = ({ newcomer, buddy }: { newcomer: readonly string[]; buddy: readonly string[] }) => {
    newcomer.forEach((name) => properties.newcomer.add(name));
    buddy.forEach((name) => properties.buddy.add(name));
  };
  // Days waited decide among equal scores, whatever the weights.
  note({ newcomer: ['waitsSince'], buddy: rules.certificateRequired ? ['certificateIssuedOn'] : [] });
  if (applies('common-time')) note({ newcomer: ['slots'], buddy: ['slots'] });
  for (const { rule } of pairRulesOf(rules)) note(rule);
  parts.forEach((part) => note(looksAt(part)));
  return {
    engine: ENGINE,
    exactUpTo: EXACT_UP_TO,
    order: ['long-waiters', 'pairs', 'score', 'days-waited'],
    rules: OBSTACLES.map((rule) => ({
      rule,
      applies: applies(rule),
      maySwitchOff: switchable.includes(rule),
      mayOverride: mayOverride(rule),
    })),
    parts: parts.map((part) => {
      const { newcomer, buddy } = looksAt(part);
      return { part, points: points[part], looksAt: [...new Set([...newcomer, ...buddy])] };
    }),
    certificateRequired: rules.certificateRequired,
    certificateValidMonths: rules.certificateValidMonths,
    scoreFloor: rules.scoreFloor ?? 0,
    properties: { newcomer: [...properties.newcomer].sort(), buddy: [...properties.buddy].sort() },
  };
}
