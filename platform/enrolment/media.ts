/** What somebody may show of herself. */
export const mediaKinds = ['photo', 'introduction'] as const;
export type MediaKind = (typeof mediaKinds)[number];
