import { createHash } from 'node:crypto';
import type { Respondent } from './tabulation.ts';

const two = ['woman', 'man'] as const;
const isRare = ({ groups }: Respondent) => !two.some((gender) => gender === groups.gender);

/**
 * Whether people who said neither woman nor man, or nothing, are too few to be a group: one to `minimum - 1`. Then the women, or
 * the men, would have to be withheld everywhere too, for these few follow from the others.
 */
export function hasRareGender(respondents: readonly Respondent[], minimum: number): boolean {
  const rare = respondents.filter(isRare).length;
  return rare > 0 && rare < minimum;
}

/**
 * Counts people who said neither woman nor man among the women or the men, by a chance that is hers: the lowest bit of a digest of
 * her pseudonym, so that it is the same in every wave and nobody outside can compute it. Nobody else changes.
 *
 * Source: the two-category gender variable ("women+" and "men+") of Statistics Canada, made for the same reason.
 *
 * @example
 * spreadRareGender([]); // => []
 */
export function spreadRareGender(respondents: readonly Respondent[]): Respondent[] {
  return respondents.map((one) => {
    if (!isRare(one)) return one;
    const [first = 0] = createHash('sha256').update(`gender ${one.pseudonym}`).digest();
    return { ...one, groups: { ...one.groups, gender: two[first & 1] ?? two[0] } };
  });
}
