/** One line of the table: what was measured, and within which bounds it must be. */
export interface Line {
  what: string;
  measured: number;
  atLeast?: number;
  atMost?: number;
  /** How many decimals; 3 unless told. */
  digits?: number;
}

export const passes = ({ measured, atLeast = -Infinity, atMost = Infinity }: Line) =>
  measured >= atLeast && measured <= atMost;

/** Prints the lines as a table and returns how many fail. */
export function printTable(title: string, lines: readonly Line[]): number {
  console.log(`\n## ${title}\n\n| what | measured | wanted | |\n|---|---|---|---|`);
  for (const line of lines) {
    const { what, measured, atLeast, atMost, digits = 3 } = line;
    const wanted =
      atLeast !== undefined && atMost !== undefined
        ? atLeast === atMost
          ? String(atLeast)
          : `${atLeast} to ${atMost}`
        : atLeast !== undefined
          ? `at least ${atLeast}`
          : `at most ${atMost}`;
    console.log(
      `| ${what} | ${measured.toFixed(digits)} | ${wanted} | ${passes(line) ? 'pass' : '**FAIL**'} |`,
    );
  }
  return lines.filter((line) => !passes(line)).length;
}
