import type { Profile } from '@medespraak/platform/people/people';
import type { Field, ListKind } from './headers.ts';
import type { Finding, Severity } from './findings.ts';
import { findInterest, findLanguage, findMunicipality } from './lists.ts';
import { readTimes } from './times.ts';
import {
  isCitizenNumber,
  readBirthYear,
  readCapacity,
  readDate,
  readEmail,
  readGender,
  readLevel,
  readLevels,
  readPhone,
  readRoute,
  readWish,
  type Reading,
} from './values.ts';
import { partsOf, saysNothing } from './words.ts';

/** The text of a row's cell for a field, with the header it stands under. */
export type CellOf = (field: Field) => { text: string; column: string } | null;

/** Reads the cells of one row into a profile, and says everything that was odd. Never throws. */
export function readRow(
  row: number,
  cellOf: CellOf,
  kind: ListKind,
  today: string,
): { profile: Profile; findings: Finding[] } {
  const findings: Finding[] = [];
  const say = (field: Field, code: string, severity: Severity, value: string, params?: Finding['params']) =>
    findings.push({
      row,
      column: cellOf(field)?.column ?? field,
      field,
      code,
      severity,
      value,
      ...(params ? { params } : {}),
    });

  const textOf = (field: Field): string => {
    const text = cellOf(field)?.text ?? '';
    if (field !== 'phone' && isCitizenNumber(text)) {
      say(field, 'number-refused', 'warning', '…');
      return '';
    }
    return saysNothing(text) ? '' : text;
  };
  /** A value, or null with a finding when the cell holds something else. */
  const take = <T>(field: Field, read: (text: string) => Reading<T>, severity: Severity): T | null => {
    const text = textOf(field);
    if (text === '') return null;
    const reading = read(text);
    if ('value' in reading) {
      if (reading.guessed && (field === 'level' || field === 'levels'))
        say(field, 'level-read-as', 'warning', text, { as: reading.guessed });
      return reading.value;
    }
    say(field, reading.expected, severity, text);
    return null;
  };

  const { givenName, familyName } = readName(textOf);
  if (givenName === '' && familyName === '')
    say(cellOf('fullName') ? 'fullName' : 'givenName', 'no-name', 'problem', '');
  const email = take('email', readEmail, 'problem');
  const phone = take('phone', readPhone, 'problem');
  const isReachable =
    email !== null || phone !== null || findings.some(({ field }) => field === 'email' || field === 'phone');
  if (!isReachable) say('email', 'no-contact', 'warning', '');
  const registeredOn = take('registeredOn', readDate, 'problem');
  if (registeredOn === null && textOf('registeredOn') === '' && cellOf('registeredOn'))
    say('registeredOn', 'no-date', 'warning', '');
  if (registeredOn !== null && registeredOn > today)
    say('registeredOn', 'future-date', 'warning', textOf('registeredOn'));
  const firstLanguage = readLanguages(textOf('firstLanguage'), 'firstLanguage', say)[0] ?? null;
  const languages = [
    ...new Set([
      ...(firstLanguage ? [firstLanguage] : []),
      ...readLanguages(textOf('languages'), 'languages', say),
    ]),
  ];
  const residence = textOf('residence') || null;
  const municipalityCode = residence ? findMunicipality(residence) : null;
  if (residence && !municipalityCode) say('residence', 'place-unknown', 'warning', residence);
  const interests = readInterests(textOf('interests'), say);
  const times = readTimes(textOf('slots'));
  for (const part of times.leftovers) say('slots', 'times', 'warning', part);
  if (times.slots.length === 0) say('slots', 'no-times', 'warning', '');
  const isNewcomer = kind === 'newcomers';
  const level = isNewcomer ? take('level', readLevel, 'problem') : null;
  if (isNewcomer && level === null && textOf('level') === '') say('level', 'no-level', 'warning', '');
  const range = isNewcomer ? null : take('levels', readLevels, 'problem');
  const capacity = isNewcomer ? null : take('capacity', readCapacity, 'problem');
  if (!isNewcomer && capacity === null && textOf('capacity') === '' && cellOf('capacity'))
    say('capacity', 'no-capacity', 'warning', '');
  return {
    profile: {
      givenName,
      familyName,
      email,
      phone,
      gender: take('gender', readGender, 'warning'),
      birthYear: take('birthYear', (text) => readBirthYear(text, today), 'problem'),
      firstLanguage,
      languages,
      residence,
      municipalityCode,
      ...interests,
      slots: times.slots,
      wishesGender: take('wishesGender', readWish, 'warning'),
      registeredOn: registeredOn ?? today,
      notes: (cellOf('notes')?.text ?? '').slice(0, 4_000) || null,
      level,
      route: isNewcomer ? take('route', readRoute, 'warning') : null,
      levelMin: range?.[0] ?? null,
      levelMax: range?.[1] ?? null,
      capacity: isNewcomer ? null : (capacity ?? 1),
      certificateIssuedOn: isNewcomer ? null : take('certificateIssuedOn', readDate, 'problem'),
    },
    findings,
  };
}

type Say = (field: Field, code: string, severity: Severity, value: string) => void;

/** "Jansen, Piet" and "Piet van den Berg" both have a given and a family name. */
function readName(textOf: (field: Field) => string): { givenName: string; familyName: string } {
  const family = [textOf('namePrefix'), textOf('familyName')].filter(Boolean).join(' ').slice(0, 120);
  const given = textOf('givenName').slice(0, 120);
  if (given || family) return { givenName: given, familyName: family };
  const full = textOf('fullName');
  const [last, first] = full.split(/,\s*/, 2);
  if (first) return { givenName: first.slice(0, 120), familyName: (last ?? '').slice(0, 120) };
  const space = full.indexOf(' ');
  return space < 0
    ? { givenName: full.slice(0, 120), familyName: '' }
    : { givenName: full.slice(0, space).slice(0, 120), familyName: full.slice(space + 1).slice(0, 120) };
}

function readLanguages(text: string, field: Field, say: Say): string[] {
  return partsOf(text).flatMap((part) => {
    const code = findLanguage(part);
    if (code === null) say(field, 'language-unknown', 'warning', part);
    return code === null ? [] : [code];
  });
}

function readInterests(text: string, say: Say): { interests: string[]; interestsOther: string[] } {
  const interests = new Set<string>();
  const interestsOther: string[] = [];
  for (const part of partsOf(text)) {
    const id = findInterest(part);
    if (id) interests.add(id);
    else {
      interestsOther.push(part.slice(0, 120));
      say('interests', 'interest-kept', 'warning', part);
    }
  }
  return { interests: [...interests], interestsOther };
}
