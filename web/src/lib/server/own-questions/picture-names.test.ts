import { pictogramNames } from '@medespraak/framework';
import { expect, it } from 'vitest';
import { namedPictures } from './picture-names.ts';

it.each(['nl', 'en'] as const)(
  'names every picture, each in other words, and none by its file: %s',
  (language) => {
    const named = namedPictures(language);
    expect(named.map(({ value }) => value)).toEqual(pictogramNames());
    expect(new Set(named.map(({ label }) => label)).size).toBe(named.length);
    for (const { label } of named) expect(label).toMatch(/^[A-Z0-9É][^_{}]+$/);
    expect(named.filter(({ label }) => /^(picture|[a-z]+)-/.test(label))).toEqual([]);
  },
);
