/** Why a coordinator keeps two people apart. A closed list, since free words could tell what nobody should read about somebody. */
export const exclusionReasons = ['asked', 'known', 'no-fit', 'worry', 'other'] as const;
export type ExclusionReason = (typeof exclusionReasons)[number];
