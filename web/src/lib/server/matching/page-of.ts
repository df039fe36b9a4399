/** One page of a list. A number that is none, or too large, gives the nearest page there is; an empty list has one page. */
export function pageOf<Row>(rows: readonly Row[], asked: string | null, size: number) {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const current = Math.min(pages, Math.max(1, Math.trunc(Number(asked)) || 1));
  return { rows: rows.slice((current - 1) * size, current * size), current, pages, total: rows.length };
}
