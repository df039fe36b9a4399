import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemaOf, schemas } from './schema.ts';

const kinds = Object.keys(schemas) as (keyof typeof schemas)[];

describe('the JSON Schemas in schema/', () => {
  it.each(kinds)(
    '%s.schema.json is what the code would write now (node conversation-cards/generate-schemas.ts)',
    (kind) => {
      const committed: unknown = JSON.parse(
        readFileSync(new URL(`./schema/${kind}.schema.json`, import.meta.url), 'utf8'),
      );
      expect(committed).toEqual(jsonSchemaOf(kind));
    },
  );

  it('are there for every kind and no other', () => {
    const files = readdirSync(new URL('./schema/', import.meta.url));
    expect(files.toSorted()).toEqual(kinds.map((kind) => `${kind}.schema.json`).toSorted());
  });

  it('are named by every data file, so that an editor finds them', () => {
    const files = readdirSync(new URL('./data/', import.meta.url), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.json'))) {
      const at = new URL(`./data/${file}`, import.meta.url);
      const data: unknown = JSON.parse(readFileSync(at, 'utf8'));
      const named: unknown =
        typeof data === 'object' && data !== null ? Reflect.get(data, '$schema') : undefined;
      expect(JSON.parse(readFileSync(new URL(String(named), at), 'utf8'))).toHaveProperty('title');
    }
  });
});
