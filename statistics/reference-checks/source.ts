import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where expected numbers are read from: the copies kept here, or a larger set that lies beside the repository. */
export interface ReferenceSource {
  name: string;
  /** The expected numbers of a check and their tolerance, or null when this source does not have it. */
  check(id: string): { tolerance: number; expected: unknown; whole: Record<string, unknown> } | null;
  /** Rows of a data file, by column name. */
  rows(file: string): Record<string, string>[];
}

/** What a family of checks exports: one function per check id, which computes what is expected, in the same shape. */
export type ReferenceChecks = Record<string, (source: ReferenceSource) => unknown>;

function sourceAt(name: string, folder: string): ReferenceSource {
  return {
    name,
    check: (id) => {
      const path = `${folder}checks/${id}.json`;
      if (!existsSync(path)) return null;
      const whole = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
      const { value } = whole['tolerance'] as { value: number };
      return { tolerance: value, expected: whole['expected'], whole };
    },
    rows: (file) => {
      const [header = '', ...lines] = readFileSync(`${folder}data/${file}`, 'utf8').trim().split(/\r?\n/);
      const fields = (line: string) => line.split(',').map((field) => field.replaceAll('"', ''));
      const names = fields(header);
      return lines.map((line) => Object.fromEntries(fields(line).map((field, i) => [names[i] ?? '', field])));
    },
  };
}

/** The copies, and the folder beside the repository when it is there. */
export function referenceSources(): ReferenceSource[] {
  const here = fileURLToPath(new URL('copies/', import.meta.url));
  const beside = fileURLToPath(new URL('../../../shared/reference/', import.meta.url));
  const sources = [sourceAt('copies', here)];
  if (existsSync(`${beside}checks`)) sources.push(sourceAt('beside the repository', beside));
  return sources;
}
