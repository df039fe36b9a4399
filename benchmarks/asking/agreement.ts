import type { Person } from './devices.ts';

/** Asks the database, as its owner. */
export type Ask = <Row>(text: string, values?: unknown[]) => Promise<Row[]>;

interface SheetRow {
  id: string;
  pseudonym: string;
  state: string;
  finished_at: unknown;
}
interface AnswerRow {
  pseudonym: string;
  item_id: string;
  option_id: string | null;
  missing: string | null;
  changed: boolean;
}

/**
 * Compares what people were told with what is there.
 * @param pseudonymOf under what name somebody's answers stand
 * @param devices how many devices each person had
 * @returns what is wrong, one line each; nothing when all is right.
 */
export async function compare(
  ask: Ask,
  people: readonly { person: Person; pseudonym: string; devices: number }[],
): Promise<string[]> {
  const wrong: string[] = [];
  const sheets = await ask<SheetRow>('select id, pseudonym, state, finished_at from answers.sheet');
  const columns = 'pseudonym, item_id, option_id, missing, changed';
  const answers = await ask<AnswerRow>(
    `select ${columns} from answers.answer union all select ${columns} from answers.sensitive_answer`,
  );
  const submissions = await ask<{ pseudonym: string; item_id: string; times: number }>(
    'select pseudonym, item_id, count(*)::int as times from answers.submission group by 1, 2',
  );
  const takenIn = new Map(submissions.map((row) => [`${row.pseudonym} ${row.item_id}`, row.times]));
  for (const { person, pseudonym, devices } of people) {
    const say = (what: string) => wrong.push(`${pseudonym.slice(0, 6)}: ${what}`);
    const acts = person.acts.toSorted((one, other) => one.answered.localeCompare(other.answered));
    for (const act of acts) {
      if (act.refused) say(`was refused: ${act.step}`);
      if (!act.taken) say(`never arrived: ${act.step}`);
    }
    const given = acts.filter(({ answer }) => /^(option:|missing:|skip$)/.test(answer));
    const byItem = Map.groupBy(given, ({ step }) => step);
    for (const [item, list] of byItem) {
      const times = takenIn.get(`${pseudonym} ${item}`) ?? 0;
      if (times !== list.length) say(`${item} was given ${list.length} times and taken in ${times} times`);
      takenIn.delete(`${pseudonym} ${item}`);
    }
    const own = sheets.filter((one) => one.pseudonym === pseudonym);
    const [sheet] = own;
    if (own.length !== 1 || !sheet) {
      say(`has ${own.length} sheets`);
      continue;
    }
    if ((sheet.state === 'finished') !== (sheet.finished_at !== null))
      say(`${sheet.state}, and finished at ${String(sheet.finished_at)}`);
    if (!['started', 'finished', 'stopped'].includes(sheet.state)) say(`is ${sheet.state}`);
    const state = acts.at(-1)?.answer === 'stop' ? 'stopped' : person.isThrough ? 'finished' : 'started';
    if (devices === 1 && sheet.state !== state) say(`is ${sheet.state} and should be ${state}`);
    const rows = new Map<string, AnswerRow>();
    for (const row of answers.filter((one) => one.pseudonym === pseudonym)) {
      if (rows.has(row.item_id)) say(`has two answers to ${row.item_id}`);
      rows.set(row.item_id, row);
    }
    for (const [item, list] of byItem) {
      if (list.some(({ answer }) => answer === 'skip')) continue;
      const row = rows.get(item);
      const stands = row?.option_id ? `option:${row.option_id}` : `missing:${row?.missing}`;
      if (stands !== list.at(-1)?.answer) say(`${item} is ${stands}, and was last ${list.at(-1)?.answer}`);
      const wasChanged = list.some(({ answer }) => answer !== list[0]?.answer);
      if (devices === 1 && row && row.changed !== wasChanged)
        say(`${item} is ${row.changed ? '' : 'not '}marked as changed`);
    }
    for (const item of rows.keys())
      if (byItem.get(item)?.[0]?.answer.includes(':') !== true)
        say(`never answered ${item}, and has an answer`);
  }
  for (const [what, times] of takenIn) wrong.push(`${what} was taken in ${times} times, and never given`);
  return wrong;
}
