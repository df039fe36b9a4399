import { read, readWithWarning, refuse, type Parsed } from './parsed.ts';
import { isBlank } from './text.ts';

export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const DAY_PARTS = ['morning', 'afternoon', 'evening'] as const;
/** The 21 times in a week, Monday morning first: 'mon-morning' … 'sun-evening'. */
export const SLOTS: readonly string[] = DAYS.flatMap((day) => DAY_PARTS.map((part) => `${day}-${part}`));

const NAMES = {
  nl: { days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'], parts: ['ochtend', 'middag', 'avond'] },
  en: { days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'], parts: ['morning', 'afternoon', 'evening'] },
}; // prettier-ignore

/** «maandagavond», «Monday evening»; English for any other language: staff alone read this. An unknown id is given back as it is. */
export function slotName(id: string, language: string): string {
  const place = SLOTS.indexOf(id);
  if (place === -1) return id;
  const names = NAMES[language === 'nl' ? 'nl' : 'en'];
  const [day, part] = [names.days[Math.floor(place / 3)]!, names.parts[place % 3]!];
  return language === 'nl' ? day + part : `${day} ${part}`;
}

type Token =
  | { kind: 'day'; days: number[]; group: boolean; always?: true }
  | { kind: 'part'; parts: number[] }
  | { kind: 'to' | 'comma' | 'break' | 'unknown' | 'not' };

const ALL_DAYS = [0, 1, 2, 3, 4, 5, 6];
const ALL_PARTS = [0, 1, 2];

const DAY = String.raw`(?<day>maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|maa|din|woe|don|vrd|zat|zon|mon|mo|tues|tue|weds|wed|thurs|thur|thu|fri|fr|sat|sun|ma|di|wo|do|vr|za|zo|vrij)(?:en|s)?\.?`;
/** What a text can begin with, longer expressions before the small words that they begin with; null is passed over. */
const RULES: [RegExp, (match: RegExpExecArray) => Token | null][] = [
  [/^(?:[^\S\n]+|[:()/+&])/, () => null],
  [/^[;\n]/, () => ({ kind: 'break' })],
  [/^[,.]/, () => ({ kind: 'comma' })],
  [/^(?:altijd|always|alle dagen|alle tijden|(?:de )?hele week|any ?time|all week|dagelijks|daily|maakt niet uit|geen voorkeur|no preference|(?:every|iedere|elke) ?day|(?:iedere|elke) dag|24\/7|alles)(?!\p{L})/u, () => ({ kind: 'day', days: [...ALL_DAYS], group: true, always: true })],
  [/^(?:(?:de )?(?:hele|heel de|gehele) dag(?:en)?|all day|whole day)(?!\p{L})/u, () => ({ kind: 'part', parts: ALL_PARTS })],
  [/^(?:weekend(?:en|s|dagen)?|wkd)(?=\p{L}{4}|(?!\p{L}))/u, () => ({ kind: 'day', days: [5, 6], group: true })],
  [/^(?:door ?de ?weekse? ?(?:dagen|dag)?|door de week|doordeweeks|werkdagen|werkdag|weekdagen|weekdays?|work(?:ing)? ?days?)(?!\p{L})/u, () => ({ kind: 'day', days: [0, 1, 2, 3, 4], group: true })],
  [/^(?:t\/m|t ?en ?m|tm|tot en met|through|until|to|tot)(?!\p{L})|^[-–—]/u, () => ({ kind: 'to' })],
  [/^(?:niet|geen|behalve|except|not|never|nooit|no|uitgezonderd|zonder)(?!\p{L})/u, () => ({ kind: 'not' })],
  [/^(?:ochtend(?:en|s)?|(?:'s |’s |s )?morgen(?:s)?|vroeg|mornings?|voormiddag(?:en|s)?|am|och|ocht|vm)(?!\p{L})/u, () => ({ kind: 'part', parts: [0] })],
  [/^(?:na ?middag(?:en|s)?|middag(?:en|s)?|afternoons?|pm|mid|nm|midd)(?!\p{L})/u, () => ({ kind: 'part', parts: [1] })],
  [/^(?:avond(?:en|s)?|evenings?|nights?|av|avd|eve)(?!\p{L})/u, () => ({ kind: 'part', parts: [2] })],
  [/^(?:overdag|daytime|during the day|kantooruren|(?:onder )?schooltijd(?:en)?)(?!\p{L})/u, () => ({ kind: 'part', parts: [0, 1] })],
  [/^(?:vrij|free)(?= (?:op|in|on))/u, () => null],
  [new RegExp(`^${DAY}(?=(?:ochtend|morgen|middag|namiddag|avond|morning|afternoon|evening)|(?!\\p{L}))`, 'u'), (match) => ({ kind: 'day', days: [dayOf(match.groups!['day']!)], group: false })],
  [/^(?:de|op|in|het|en|and|of|or|ook|alleen|vooral|liefst|graag|bij voorkeur|kan|meestal|elke|iedere|every|each|on|the|at|'s|’s|s|per|week|dag(?:en)?|uur|are|fine|beschikbaar|available|only|alle|all|voorkeur|begin|eind|einde|late|laat|vroege|early)(?!\p{L})/u, () => null],
]; // prettier-ignore

const HOURS =
  /^(?:(?<before>na|vanaf|van|tussen|between|after|from|voor|before|tot|until)\s+)?(?<from>[01]?\d|2[0-4])(?<minutes>[:.u]?[0-5]\d(?!\d))?\s*(?<unit>(?:uur|u|h|hrs?|o'clock)(?!\p{L}))?(?:\s*(?:-|–|tot|to|t\/m|until|en|and)\s*(?<to>[01]?\d|2[0-4])(?:[:.u]?[0-5]\d(?!\d))?\s*(?:(?:uur|u|h)(?!\p{L}))?)?(?![\p{L}\p{N}])/u;

/** What was meant as an hour and is none: «25:00», «9.75», «30 uur», with what it runs to. */
const NO_HOURS =
  /^\d+(?:[:.]\d+|\s*(?:uur|u|h)(?!\p{L}))(?:\s*(?:-|–|tot|to|t\/m|until)\s*\d+(?:[:.]\d+)?(?:\s*(?:uur|u|h)(?!\p{L}))?)?/u;

/**
 * The times of a week that somebody is free, as ids in the order of the week. «ma avond, di middag», «maandagavond», «ma/wo
 * avond», «ma-vr avond», «doordeweeks 's avonds», «weekend», «elke avond», «Monday evening», «ma 19:00-21:00»; a day
 * without a part is the whole day, a part without a day is every day. Hours, «altijd» and «behalve vrijdag» are interpreted
 * with a warning.
 * Empty or «in overleg»: none, with the warning `slots-missing`. Words that are not understood: the warning
 * `slots-partly-read`, with what was left out, when something else was: of «ma avnd, di avond» Tuesday evening alone, since what
 * cannot be read never makes more time. Otherwise (or with a «niet» that is not clear) the problem `slots-invalid`.
 */
export function parseSlots(text: string): Parsed<string[]> {
  const lower = writeOut(
    text
      .toLowerCase()
      .replace(/ë/g, 'e')
      .replace(/\u00a0/g, ' ')
      .trim(),
  );
  if (
    isBlank(text) ||
    /^(?:flexibel|in overleg|wisselend|flexible|wisselt|varieert|overleg|nader te bepalen|later)\.?$/.test(
      lower,
    )
  )
    return readWithWarning([], 'slots-missing', 'slots');
  const { tokens, unread, hours } = tokenise(lower);
  const not = tokens.findIndex((token) => token.kind === 'not');
  const chosen = combine(not === -1 ? tokens : tokens.slice(0, not));
  if (not !== -1) {
    // «elke avond behalve vrijdag»: only what stands last and is fully understood can be taken off.
    const excluded = combine(tokens.slice(not + 1));
    const unclear = tokens
      .slice(not + 1)
      .some(({ kind }) => kind === 'not' || kind === 'break' || kind === 'unknown');
    if (chosen.size === 0 || excluded.size === 0 || unclear) return refuse([], 'slots-invalid', 'slots');
    for (const slot of excluded) chosen.delete(slot);
  }
  const value = SLOTS.filter((_, index) => chosen.has(index));
  if (value.length === 0) return refuse([], 'slots-invalid', 'slots');
  if (unread.length > 0)
    return readWithWarning(value, 'slots-partly-read', 'slots', { unread: unread.join(' ') });
  if (hours || not !== -1 || tokens.some((token) => token.kind === 'day' && token.always))
    return readWithWarning(value, 'slots-interpreted', 'slots', { count: value.length });
  return read(value);
}

const PART_WORD = String.raw`(?:avond(?:en)?|ochtend(?:en)?|(?:na)?middag(?:en)?|evenings?|mornings?|afternoons?)`;
const AND = String.raw`\s*(?:,|\ben\b|\band\b|\bof\b|\bor\b|[+&])\s*`;
const BOTH_WAYS = [
  new RegExp(`(${PART_WORD})${AND}(?=(?:in )?(?:het |the )?weekend)`, 'g'),
  new RegExp(`(weekend(?:en|s)?)${AND}(?=(?:alle |all )?${PART_WORD}(?!\\p{L}))`, 'gu'),
];
const SHORT_PART: Record<string, string> = { o: 'ochtend', m: 'middag', a: 'avond' };

/** Shorthand as it is meant: «avonden en weekend» are both; «ma-wo-vr» are three days; «di a» is Tuesday evening. */
function writeOut(text: string): string {
  return BOTH_WAYS.reduce((rest, pattern) => rest.replace(pattern, '$1; '), text)
    .replace(/\b(?:ma|di|wo|do|vr|za|zo)(?:-(?:ma|di|wo|do|vr|za|zo)){2,}\b/g, (days) =>
      days.replaceAll('-', ', '),
    )
    .replace(
      /\b(ma|di|wo|do|vr|za|zo) ([oma])(?=\s*(?:[,;/]|$))/g,
      (_, day, part) => `${day} ${SHORT_PART[part]}`,
    );
}

function dayOf(word: string): number {
  const starts = [['ma', 'mo'], ['di', 'tu'], ['wo', 'we'], ['do', 'th'], ['vr', 'fr'], ['za', 'sa'], ['zo', 'su']];
  return starts.findIndex((pair) => pair.some((start) => word.startsWith(start)));
} // prettier-ignore

function tokenise(text: string): { tokens: Token[]; unread: string[]; hours: boolean } {
  const tokens: Token[] = [];
  const unread: string[] = [];
  let hours = false;
  let rest = text.slice(0, 2000);
  /** The day before this, when nothing stands between. */
  let day = '';
  while (rest !== '') {
    const hour = HOURS.exec(rest);
    // A bare number is no time: «2 keer per week».
    if (hour?.groups && ['before', 'minutes', 'unit', 'to'].some((name) => hour.groups![name])) {
      tokens.push({ kind: 'part', parts: partsOfHours(hour.groups) });
      hours = true;
      day = '';
      rest = rest.slice(hour[0].length);
      continue;
    }
    const wrong = NO_HOURS.exec(rest)?.[0];
    if (wrong) {
      tokens.push({ kind: 'part', parts: [] });
      unread.push(day + wrong);
      day = '';
      rest = rest.slice(wrong.length);
      continue;
    }
    const rule = firstMatch(rest);
    if (rule.token) tokens.push(rule.token);
    const words = rest.slice(0, rule.length);
    if (rule.token?.kind === 'unknown') unread.push(day + words);
    day = rule.token?.kind === 'day' ? words : rule.token === null && day ? day + words : '';
    rest = rest.slice(rule.length);
  }
  return { tokens, unread, hours };
}

function firstMatch(rest: string): { token: Token | null; length: number } {
  for (const [pattern, make] of RULES) {
    const match = pattern.exec(rest);
    if (match) return { token: make(match), length: match[0].length };
  }
  return { token: { kind: 'unknown' }, length: /^(?:[\p{L}\p{N}'’]+|[^])/u.exec(rest)?.[0].length ?? 1 };
}

/** Mornings end at 12, afternoons at 18; a part counts when at least an hour of it is free. */
function partsOfHours(groups: Record<string, string | undefined>): number[] {
  let [from, to] = [Number(groups['from']), Number(groups['to'] ?? groups['from'])];
  if (groups['to'] === undefined) to = from + 1;
  if (/^(?:na|vanaf|van|after|from)$/.test(groups['before'] ?? '') && groups['to'] === undefined) to = 24;
  if (/^(?:voor|before|tot|until)$/.test(groups['before'] ?? '')) [from, to] = [6, from];
  const limits = [[0, 12], [12, 18], [18, 25]] as const; // prettier-ignore
  return [0, 1, 2].filter((part) => Math.min(to, limits[part]![1]) - Math.max(from, limits[part]![0]) >= 1);
}

/** Pairs days with the parts that follow them, or stand before them («avond: ma, di»). */
function combine(tokens: Token[]): Set<number> {
  const chosen = new Set<number>();
  let days: number[] = [];
  let parts: number[] = [];
  let order: 'none' | 'days-first' | 'parts-first' = 'none';
  let paired = false;
  const flush = () => {
    if (order === 'parts-first') add(chosen, days.length > 0 ? days : ALL_DAYS, parts);
    else if (!paired) add(chosen, days, ALL_PARTS);
    [days, parts, order, paired] = [[], [], 'none', false];
  };
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (token.kind === 'break') flush();
    // «weekend, wo middag»: the weekend is meant as a whole. «ma, wo avond»: both evenings.
    if (token.kind === 'comma' && before?.kind === 'day' && before.group && order === 'days-first' && !paired)
      flush();
    if (token.kind === 'day') {
      if (paired) flush();
      if (order === 'none') order = 'days-first';
      const last = days.at(-1);
      if (before?.kind === 'to' && last !== undefined)
        for (let day = (last + 1) % 7; day !== token.days[0] && day !== last; day = (day + 1) % 7)
          days.push(day);
      days.push(...token.days);
    }
    // «ma avnd» is not the whole of Monday.
    if (token.kind === 'unknown' && before?.kind === 'day' && order === 'days-first') paired = true;
    if (token.kind === 'part') {
      if (order === 'parts-first' && days.length > 0) flush();
      if (order === 'none') order = 'parts-first';
      if (order === 'days-first') {
        add(chosen, days, token.parts);
        paired = true;
      } else parts.push(...token.parts);
    }
  });
  flush();
  return chosen;
}

function add(chosen: Set<number>, days: readonly number[], parts: readonly number[]): void {
  for (const day of days) for (const part of parts) chosen.add(day * 3 + part);
}
