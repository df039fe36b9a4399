/** The page that an address asks for with `?page=`, counted from 1; anything odd is the first. */
export const pageOf = (url: URL): number =>
  Math.min(1_000_000, Math.max(1, Math.trunc(Number(url.searchParams.get('page'))) || 1));
