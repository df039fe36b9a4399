import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: ['./foundation/schemas.ts', './*/*.schema.ts'],
  out: './migrations',
  schemaFilter: ['identity', 'talks', 'answers', 'publication', 'accounts'],
});
