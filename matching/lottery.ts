import { checkObject, checkTexts, checkTickets, checkWholeNumber, MatchingError } from './input.ts';
import { sha256 } from './sha256.ts';

/** Somebody who may be drawn, and the group within which she is drawn (such as a level and a region). */
export interface Ticket {
  id: string;
  stratum: string;
}

/** What stands before a draw. */
export interface LotteryList {
  tickets: readonly Ticket[];
  /** How many are drawn: a whole number from 0; everybody when it is more than there are tickets. */
  places: number;
  /** By what people were put in groups, such as `level`. Absent in a draw of which the hash covers the tickets alone. */
  strata?: readonly string[] | undefined;
}

/** Everything a draw was made of: whoever has this can make it again, and see that nothing was chosen. */
export interface LotteryRecord {
  /** The hash of the seed, published before anybody knew who would be drawn. */
  commitment: string;
  /** Published afterwards. */
  seed: string;
  /** The hash of the list (see `hashOfList`): it stood before the draw. */
  listHash: string;
  /** In the order of ids, with everybody's place in the order of her stratum, from 1. */
  tickets: (Ticket & { place: number; drawn: boolean })[];
  /** How many are drawn from each stratum. */
  places: Record<string, number>;
  /** By what people were put in groups; absent when the hash covers the tickets alone. */
  strata?: readonly string[];
}

function checkSeed(seed: string): void {
  if (typeof seed !== 'string' || seed === '')
    throw new MatchingError('invalid-value', 'seed', 'a text that is not empty');
}

function checkList({ tickets, places, strata }: LotteryList): void {
  checkTickets(tickets);
  checkWholeNumber(places, 'places', 0);
  if (strata !== undefined) checkTexts(strata, 'strata');
}

/** What is published before a draw: the hash of a seed that stays secret until it. */
export function commitTo(seed: string): string {
  checkSeed(seed);
  return sha256(`seed:${seed}`);
}

const inOrder = (tickets: readonly Ticket[]) => [...tickets].sort((a, b) => (a.id < b.id ? -1 : 1));

/**
 * The hash of what stands before a draw, whatever the order of its tickets: published with the commitment. It is the SHA-256 of
 * `{"places":3,"strata":["level"],"tickets":[["id","A1"],…]}`, tickets in the order of ids; without `strata`, as before
 * 29 November 2026, of the tickets alone, which leaves open how many are drawn. One is never the other's.
 */
export function hashOfList(list: LotteryList): string {
  checkObject(list, 'list');
  checkList(list);
  const { tickets, places, strata } = list;
  const pairs = inOrder(tickets).map(({ id, stratum }) => [id, stratum]);
  return sha256(
    JSON.stringify(strata ? { places: Math.min(places, pairs.length), strata, tickets: pairs } : pairs),
  );
}

/**
 * How many are drawn from each stratum, known before a draw: places are shared by how many people each has, largest remainders
 * first, equal ones in the order of names. No more are shared than there are tickets. A small stratum can get none. No tickets give
 * no strata. @throws {MatchingError} as `drawLottery` does.
 * @example sharePlaces([{ id: 'a', stratum: 'A1' }, { id: 'b', stratum: 'A1' }, { id: 'c', stratum: 'A2' }], 1) // { A1: 1, A2: 0 }
 */
export function sharePlaces(tickets: readonly Ticket[], places: number): Record<string, number> {
  checkList({ tickets, places });
  const sizes = new Map<string, number>();
  for (const { stratum } of inOrder(tickets)) sizes.set(stratum, (sizes.get(stratum) ?? 0) + 1);
  const count = Math.min(places, tickets.length);
  const strata = [...sizes].sort(([a], [b]) => (a < b ? -1 : 1));
  // Whole numbers: size × count over the number of tickets, as quotient and remainder.
  const shares = strata.map(([name, size]) => {
    const rest = (size * count) % Math.max(1, tickets.length);
    return { name, rest, whole: (size * count - rest) / Math.max(1, tickets.length) };
  });
  const left = count - shares.reduce((sum, { whole }) => sum + whole, 0);
  const more = new Set(
    [...shares]
      .sort((a, b) => b.rest - a.rest)
      .slice(0, left)
      .map(({ name }) => name),
  );
  return Object.fromEntries(shares.map(({ name, whole }) => [name, whole + (more.has(name) ? 1 : 0)]));
}

/**
 * Draws who takes part when newcomers outnumber places: within each stratum in the order of the hash of seed and id, so
 * that nobody can steer it once commitment and list are published. Who a ticket belongs to is not known here. Places are shared over the strata by size, so within a
 * stratum everybody has the same chance, which is what a study of the effect needs.
 *
 * @throws {MatchingError} when an id stands twice, a ticket has no id or stratum, the seed is no text or empty, or the number of
 *   places is not a whole one from 0.
 */
export function drawLottery(list: LotteryList, seed: string): LotteryRecord {
  checkObject(list, 'list');
  checkList(list);
  checkSeed(seed);
  const { tickets, places, strata } = list;
  const ordered = inOrder(tickets);
  const shares = sharePlaces(ordered, places);
  const lots = ordered
    .map(({ id, stratum }) => ({ id, stratum, lot: sha256(`${seed}:${id}`) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1));
  const placeOf = new Map<string, number>();
  const reached = new Map<string, number>();
  for (const { id, stratum } of lots) {
    const place = (reached.get(stratum) ?? 0) + 1;
    reached.set(stratum, place);
    placeOf.set(id, place);
  }
  return {
    commitment: commitTo(seed),
    seed,
    listHash: hashOfList({ tickets: ordered, places, strata }),
    tickets: ordered.map(({ id, stratum }) => {
      const place = placeOf.get(id)!;
      return { id, stratum, place, drawn: place <= (shares[stratum] ?? 0) };
    }),
    places: shares,
    ...(strata && { strata }),
  };
}

/** The draw that the list and the seed of a record give. @throws {MatchingError} as `drawLottery` does. */
export function drawAgain(record: LotteryRecord): LotteryRecord {
  checkObject(record, 'record');
  checkObject(record.places, 'record.places');
  const { tickets, places, strata, seed } = record;
  const drawn = Object.values(places).reduce((sum, count) => sum + count, 0);
  return drawLottery({ tickets, places: drawn, strata }, seed);
}

/** A value as text, names in order: a database or another program may have put the names of a record in another order. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/**
 * Whether a record is what its seed gives, and the commitment and list hash are those that were published. Without `strata` the
 * number of places is taken from the record. @throws {MatchingError} when it is no record.
 */
export function isFairDraw(
  record: LotteryRecord,
  published: { commitment: string; listHash: string },
): boolean {
  checkObject(published, 'published');
  const again = drawAgain(record);
  return (
    again.commitment === published.commitment &&
    again.listHash === published.listHash &&
    textOf(again) === textOf({ ...again, ...record })
  );
}
