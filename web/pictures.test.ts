import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pictogramNames } from '@medespraak/framework';
import { picturedInterests } from './src/lib/server/sign-up/choices.ts';
import { describe, expect, it } from 'vitest';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
const drawn = (path: string): string[] =>
  [...read(path).matchAll(/<symbol id="([^"]+)"/g)].map((match) => match[1] ?? '');

describe('the pictures', () => {
  it('hold a drawing for every pictogram that a question, an option, a domain or an interest asks for', () => {
    const asked = [...pictogramNames(), ...picturedInterests.map((id) => `interest-${id}`)];
    expect(drawn('./static/pictograms.svg').sort()).toEqual(asked.sort());
  });

  it('hold a drawing for every icon that a component may name', () => {
    const named = [...read('./src/lib/components/icons.ts').matchAll(/\| '([^']+)'/g)].map(
      (match) => match[1] ?? '',
    );
    expect(drawn('./static/icons.svg').sort()).toEqual(named.sort());
  });
});
