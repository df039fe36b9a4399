/** Somebody with what may tell her apart from others of the same name. */
export interface Namesake {
  id: string;
  /** As names are compared: who has the same is her namesake. */
  name: string;
  birthYear: number | null;
  residence: string | null;
  /** YYYY-MM-DD. */
  registeredOn: string;
}

/** What tells somebody apart from others of her name: only what is needed is there. */
export interface Mark {
  birthYear?: number;
  residence?: string;
  /** YYYY-MM-DD. */
  registeredOn?: string;
  /** Where nothing else tells them apart: which of them she is, in the order in which they came. Counts from 1. */
  number?: number;
}

type Fact = 'birthYear' | 'residence' | 'registeredOn';

/** What is tried, one after the other, until it is known of everybody of a name and of no two the same. */
const ways: readonly (readonly Fact[])[] = [
  ['birthYear'],
  ['residence'],
  ['registeredOn'],
  ['birthYear', 'residence'],
  ['birthYear', 'residence', 'registeredOn'],
];

const markBy = (person: Namesake, way: readonly Fact[]): Mark =>
  Object.fromEntries(way.map((fact) => [fact, person[fact]]));

/** What everybody of a name is told apart by: the same for all of them, so that a list can be read. */
function marksOf(people: readonly Namesake[]): (readonly [string, Mark])[] {
  const way = ways.find((facts) => {
    const known = people.filter((person) => facts.every((fact) => person[fact] !== null));
    const values = new Set(known.map((person) => JSON.stringify(markBy(person, facts)).toLowerCase()));
    return values.size === people.length;
  });
  return people.map((person, at) => [
    person.id,
    way ? markBy(person, way) : { registeredOn: person.registeredOn, number: at + 1 },
  ]);
}

/**
 * What tells people of the same name apart: the year of birth where that does, else the place, else the day of registration, else
 * these together, and as a last resort a number. Expects them in the order in which they came. Who shares her name with nobody, or
 * has none, is absent from the map.
 */
export function tellApart(people: readonly Namesake[]): Map<string, Mark> {
  const groups = [...Map.groupBy(people, ({ name }) => name)];
  return new Map(groups.flatMap(([name, some]) => (name === '' || some.length < 2 ? [] : marksOf(some))));
}
