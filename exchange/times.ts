import { dayParts, days, slots } from '@medespraak/platform/people/people';
import { comparable } from './words.ts';

const dayWords: Record<string, readonly string[]> = {
  mon: ['ma', 'maandag', 'mon', 'monday'],
  tue: ['di', 'dinsdag', 'tue', 'tues', 'tuesday'],
  wed: ['wo', 'woensdag', 'woe', 'wed', 'wednesday'],
  thu: ['do', 'donderdag', 'thu', 'thur', 'thurs', 'thursday'],
  fri: ['vr', 'vrij', 'vrijdag', 'fri', 'friday'],
  sat: ['za', 'zat', 'zaterdag', 'sat', 'saturday'],
  sun: ['zo', 'zon', 'zondag', 'sun', 'sunday'],
};
const partWords: Record<string, readonly string[]> = {
  morning: ['ochtend', 'ochtends', 'morgen', 'morgens', 'voormiddag', 'morning', 'mornings', 'am'],
  afternoon: ['middag', 'middags', 'namiddag', 'afternoon', 'afternoons', 'pm'],
  evening: ['avond', 'avonden', 'avonds', 'evening', 'evenings', 'night'],
};
const groupWords: Record<string, readonly string[]> = {
  weekend: ['sat', 'sun'],
  weekends: ['sat', 'sun'],
  weekenden: ['sat', 'sun'],
  doordeweeks: days.slice(0, 5),
  'door de week': days.slice(0, 5),
  werkdagen: days.slice(0, 5),
  weekdays: days.slice(0, 5),
  weekday: days.slice(0, 5),
  elke: days,
  iedere: days,
  alle: days,
  every: days,
  dagelijks: days,
};

const lookUp = (table: Record<string, readonly string[]>, word: string) =>
  Object.keys(table).find((key) => table[key]?.includes(word)) ?? null;

/**
 * The times in a week that free words mean: "ma avond", "ma/wo avond", "ma-vr avond", "weekend", "altijd", "Tuesday evening".
 * Parts that mean nothing are given back. A day without a part is the whole day; a part without a day is every day.
 */
export function readTimes(text: string): { slots: string[]; leftovers: string[] } {
  const found = new Set<string>();
  const leftovers: string[] = [];
  for (const raw of text.split(/[,;\n|]+/)) {
    const part = raw.trim();
    if (part === '') continue;
    const read = readPhrase(part);
    if (read === null) leftovers.push(part);
    else for (const slot of read) found.add(slot);
  }
  return { slots: slots.filter((slot) => found.has(slot)), leftovers };
}

function readPhrase(phrase: string): string[] | null {
  const words = comparable(phrase).replace(/'s\s*/g, ' ').replace(/\./g, '');
  if (
    /^(altijd|always|hele week|flexibel|maakt niet uit|any ?time|alles|elke dag|iedere dag|every day)$/.test(
      words.trim(),
    )
  )
    return [...slots];
  const chosenDays = new Set<string>();
  const chosenParts = new Set<string>();
  const pieces = splitCompounds(words)
    .split(/[\s/+&]+|(?<=[a-z])-(?=[a-z])/)
    .filter(Boolean);
  const isRange = /(^|\s)[a-z]+ ?(-|t\/m|tm|tot( en met)?|to) ?[a-z]+/.test(
    words.replace(/door ?de ?week/, ''),
  );
  for (const piece of pieces) {
    const day = lookUp(dayWords, piece);
    const part = lookUp(partWords, piece);
    if (day) chosenDays.add(day);
    else if (part) chosenParts.add(part);
    else if (groupWords[piece]) for (const one of groupWords[piece]) chosenDays.add(one);
    else if (
      /^(de|het|op|in|dag|dagen|hele|en|and|t|m|tm|tot|met|to|on|the|all|day|whole|week|door|liefst|alleen|vooral)$/.test(
        piece,
      )
    ) {
      if (piece === 'week' || piece === 'door') for (const one of days.slice(0, 5)) chosenDays.add(one);
    } else return null;
  }
  if (chosenDays.size === 0 && chosenParts.size === 0) return null;
  const inOrder = days.filter((day) => chosenDays.has(day));
  const range =
    isRange && inOrder.length === 2
      ? days.slice(days.indexOf(inOrder[0] ?? 'mon'), days.indexOf(inOrder[1] ?? 'sun') + 1)
      : inOrder;
  const theDays = range.length > 0 ? range : days;
  const theParts = chosenParts.size > 0 ? dayParts.filter((part) => chosenParts.has(part)) : dayParts;
  return theDays.flatMap((day) => theParts.map((part) => `${day}-${part}`));
}

/** "maandagavond" → "maandag avond". */
function splitCompounds(words: string): string {
  return words.replace(/(dag|ma|di|wo|do|vr|za|zo|weekend)(ochtend|morgen|middag|avond)(en|s)?\b/g, '$1 $2');
}
