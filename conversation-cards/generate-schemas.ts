import { writeFileSync } from 'node:fs';
import { jsonSchemaOf, schemas } from './schema.ts';

/** Writes `schema/*.schema.json` anew: `node conversation-cards/generate-schemas.ts`. A test fails when they drift. */
for (const kind of Object.keys(schemas) as (keyof typeof schemas)[]) {
  const file = new URL(`./schema/${kind}.schema.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`);
}
