import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The larger set of reference numbers that lies beside the repository on some machines. Tests only. */
const folder = fileURLToPath(new URL('../../../shared/reference/', import.meta.url));

export const hasReference = existsSync(folder);

/** For the title of a test that is skipped. */
export const referenceNote = hasReference
  ? ''
  : ' (skipped: the reference folder is not beside this repository)';

/** Rows of a reference table as texts, by column name. */
export function readReferenceRows(file: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(`${folder}data/${file}`, 'utf8').trim().split(/\r?\n/);
  const unquote = (line: string) => line.split(',').map((field) => field.replaceAll('"', ''));
  const names = unquote(header);
  return lines.map((line) =>
    Object.fromEntries(unquote(line).map((field, index) => [names[index] ?? '', field])),
  );
}

/** One reference check as parsed JSON; the caller says what shape it expects. */
export function readReferenceCheck<T>(name: string): T {
  return JSON.parse(readFileSync(`${folder}checks/${name}.json`, 'utf8')) as T;
}

/** Relative difference above 1, absolute below: the measure that the reference numbers use. */
export function distance(actual: number, expected: number): number {
  return Math.abs(actual - expected) / Math.max(1, Math.abs(expected));
}
