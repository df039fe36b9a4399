import type { Outlook } from '@medespraak/platform/conversations/announcing.operations';
import { countOf } from './match-sentences.ts';

/** What a draw will do, in lines: every group with its chance, who has none and what helps, and how many pairs may come of it. */
export function describeOutlook({ people, places, strata, shares, fewer, expected }: Outlook): string[] {
  const without = shares.filter(({ drawn }) => drawn === 0);
  const helps = fewer.map((names) =>
    names.length === 0 ? 'without --strata' : `with --strata ${names.join(',')}`,
  );
  const { pairs, fewest, most, trials } = expected ?? { pairs: 0, fewest: 0, most: 0, trials: 0 };
  const between =
    trials === 1 ? `${fewest} in` : fewest === most ? `${fewest} in each of` : `${fewest} to ${most} in`;
  return [
    `${countOf(people, 'person', 'people')} on the list, ${places} drawn${strata.length > 0 ? `, by ${strata.join(' and ')}` : ''}:`,
    ...shares.map(
      ({ stratum, people: size, drawn }) =>
        `  ${stratum}: ${countOf(size, 'person', 'people')}, ${drawn} drawn, a chance of ${Math.round((drawn / size) * 100)}%`,
    ),
    ...(without.length === 0
      ? []
      : [
          `WARNING: nobody is drawn of ${without.map(({ stratum }) => stratum).join(', ')}: too small a group for so few places.`,
          `What helps: fewer groups. Everybody has a chance ${helps.join(', or ')}.`,
        ]),
    ...(expected
      ? [
          `Of the ${places} drawn about ${Math.round(pairs)} can be paired (${between} ${countOf(trials, 'trial draw', 'trial draws')}; that says nothing of who will be drawn).`,
        ]
      : []),
  ];
}
