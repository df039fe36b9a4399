import type { PGlite } from '@electric-sql/pglite';

/**
 * Does for the embedded database what a server of PostgreSQL does by itself: counts anew what stands in tables that changed
 * much, and takes dead rows out. Without such counts the database guesses, and reads whole tables again and again: the
 * board of 600 newcomers took 0.65 s of work instead of 0.15 s. The thresholds are those of PostgreSQL's autovacuum. Nothing to do
 * costs one small question.
 */
export async function tidyEmbedded(client: PGlite): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', s.schemaname, s.relname) as name
     from pg_stat_user_tables s join pg_class c on c.oid = s.relid
     where s.n_mod_since_analyze > 50 + 0.1 * greatest(c.reltuples, 0)
       or s.n_dead_tup > 50 + 0.2 * greatest(c.reltuples, 0)
     order by 1`,
  );
  // One after another, so that whoever asks something in between does not wait for all of them.
  for (const { name } of rows) await client.exec(`vacuum analyze ${name}`);
}
