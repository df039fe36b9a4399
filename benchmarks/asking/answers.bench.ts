/**
 * How many answers are saved in a second on PostgreSQL with durable commits by 8 at once, beside a bare client that does the
 * same inserts, one transaction for each answer; and whether memory stays flat.
 * Run: node --expose-gc benchmarks/asking/answers.bench.ts [seconds of a round, default 5] [answers for memory, default 200000]
 */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { keepAnswer } from '@medespraak/platform/surveys/respondent.operations';
import { describeMachine, median, startDatabase } from '../machine.ts';
import { seeded } from '../seeded.ts';
import { askPeople, openForMeasuring, type Question, type Respondent } from './respondents.ts';

const SEED = 20261128;
const [seconds = 5, most = 200_000] = process.argv.slice(2).map(Number);
const rounds = 5;
const atOnce = 8;
const people = 400;

const { folder, url, stop } = await startDatabase();
const platform = await openForMeasuring(url, folder);
const { organisationId, respondents, questions } = await askPeople(platform, url, people);
const random = seeded(SEED);
const pick = <Value>(values: readonly Value[]): Value =>
  values[Math.floor(random() * values.length)] as Value;

type Save = (who: Respondent, what: Question, optionId: string) => Promise<unknown>;

const product: Save = ({ actor }, { itemId }, optionId) =>
  keepAnswer(platform, actor, { itemId, given: { optionId }, submissionId: randomUUID(), language: 'nl' });

/** What the product writes of an answer, and nothing else: no checks, no row-level security. */
const bare =
  (client: pg.Client): Save =>
  async ({ pseudonym, sheetId }, { itemId }, optionId) => {
    const now = new Date();
    await client.query('begin');
    await client.query({
      name: 'submission',
      text: `insert into answers.submission (id, organisation_id, pseudonym, sheet_id, item_id, at)
        values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      values: [randomUUID(), organisationId, pseudonym, sheetId, itemId, now],
    });
    await client.query({
      name: 'answer',
      text: `insert into answers.answer (id, sheet_id, organisation_id, pseudonym, item_id, item_version, option_id, language, mode,
          helper_present, audio_played, changed, started_at, answered_at)
        values ($1, $2, $3, $4, $5, 1, $6, 'nl', 'self', false, false, false, $7, $7)
        on conflict (sheet_id, item_id) do update set option_id = excluded.option_id, answered_at = excluded.answered_at`,
      values: [randomUUID(), sheetId, organisationId, pseudonym, itemId, optionId, now],
    });
    await client.query('commit');
  };

/** Answers saved in a second, with everybody answering as fast as it goes. Two of the eight never answer for the same person. */
async function measure(savers: readonly Save[], enough: () => boolean): Promise<number> {
  let saved = 0;
  const began = performance.now();
  await Promise.all(
    savers.map(async (save, own) => {
      const mine = respondents.filter((_, index) => index % savers.length === own);
      while (!enough()) {
        const question = pick(questions);
        await save(pick(mine), question, pick(question.options));
        saved += 1;
      }
    }),
  );
  return saved / ((performance.now() - began) / 1000);
}

const during = (milliseconds: number) => {
  const end = performance.now() + milliseconds;
  return () => performance.now() > end;
};

const clients = await Promise.all(
  Array.from({ length: atOnce }, async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return client;
  }),
);
const products = Array.from({ length: atOnce }, () => product);
await measure(products, during(1000));
await measure(clients.map(bare), during(1000));
const found: { product: number; bare: number }[] = [];
for (let round = 0; round < rounds; round += 1) {
  const ours = await measure(products, during(seconds * 1000));
  const theirs = await measure(clients.map(bare), during(seconds * 1000));
  found.push({ product: ours, bare: theirs });
}
for (const client of clients) await client.end();

const ours = median(found.map((round) => round.product));
const theirs = median(found.map((round) => round.bare));
console.log(describeMachine());
console.log(`seed ${SEED}, ${atOnce} at once, medians of ${rounds} rounds of ${seconds} s`);
console.log(`product  ${ours.toFixed(0)} answers a second`);
console.log(`bare     ${theirs.toFixed(0)} answers a second`);
console.log(`ratio    ${((ours / theirs) * 100).toFixed(0)}%`);

let count = 0;
const heap: number[] = [];
const quarter = Math.ceil(most / 4);
await measure(products, () => {
  count += 1;
  if (count % quarter === 0) {
    globalThis.gc?.();
    heap.push(process.memoryUsage().heapUsed / 2 ** 20);
  }
  return count > most;
});
console.log(
  `memory   ${heap.map((mebibytes) => mebibytes.toFixed(0)).join(', ')} MiB after each quarter of ${most} answers`,
);
await platform.close();
await stop();
