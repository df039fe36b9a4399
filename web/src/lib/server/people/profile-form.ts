import {
  explainFinding,
  interestName,
  languageName,
  readList,
  slotName,
  SLOTS,
  type Field,
  type ListKind,
} from '@medespraak/exchange';
import { routes, type Profile } from '@medespraak/platform/people/people';
import type { Language } from '#lib/language.ts';

/** The fields of the form that are one text and one column of a list; the others are made of several controls. */
// prettier-ignore
const textFields = [
  'givenName', 'familyName', 'email', 'phone', 'gender', 'birthYear', 'firstLanguage', 'languages', 'residence',
  'level', 'interests', 'wishesGender', 'registeredOn', 'notes', 'capacity', 'certificateIssuedOn',
] as const satisfies readonly Field[];
const controls = [...textFields, 'levelMin', 'levelMax', 'route'] as const;

export type FormValues = Record<(typeof controls)[number], string> & { slots: string[] };

/** Remarks that a list may pass over; in a form somebody is there to repair them. */
const unread =
  /^(language-unknown|gender-unknown|email-several|phone-several|capacity-interpreted|certificate-)/;

/**
 * Reads a form as a list of one row, so that both understand the same words and say the same of what is wrong. `errors`
 * holds a sentence per field; without any, the profile can be written.
 */
export function readProfileForm(
  form: FormData,
  kind: ListKind,
  today: string,
  language: Language,
): { values: FormValues; profile: Profile | null; errors: Record<string, string> } {
  const values = valuesOf(form);
  const { levelMin, levelMax, slots } = values;
  const cells: Partial<Record<Field, string>> = {
    ...Object.fromEntries(textFields.map((field) => [field, values[field]])),
    slots: slots.map((slot) => slotName(slot, 'nl')).join(', '),
    levels: levelMin || levelMax ? `${levelMin || 'A0'}-${levelMax || 'C2'}` : '',
  };
  const headers = Object.keys(cells) as Field[];
  const row = { number: 1, cells: headers.map((field) => cells[field] ?? '') };
  const table = { headers, rows: [row], headerRow: 1, format: { kind: 'csv' as const } };
  const mapping = Object.fromEntries(headers.map((field) => [field, field]));
  const [read] = readList(table, kind, { mapping, today }).rows;
  const errors: Record<string, string> = {};
  for (const finding of read?.findings ?? []) {
    if (finding.severity === 'problem' || unread.test(finding.code))
      errors[finding.field ?? 'givenName'] ??= explainFinding(finding, language);
  }
  if (!read) return { values, profile: null, errors };
  const route = kind === 'newcomers' ? (routes.find((name) => name === values.route) ?? null) : null;
  const registeredOn = read.candidate.registeredOn ?? today;
  return { values, profile: { ...read.candidate, route, registeredOn }, errors };
}

function valuesOf(form: FormData): FormValues {
  const texts = Object.fromEntries(controls.map((name) => [name, String(form.get(name) ?? '').trim()]));
  const slots = form
    .getAll('slots')
    .map(String)
    .filter((slot) => SLOTS.includes(slot));
  return { ...(texts as Record<(typeof controls)[number], string>), slots };
}

/** What the form shows of somebody who is known. */
export function formValuesOf(person: Profile, language: Language): FormValues {
  const words = [...person.interests.map((id) => interestName(id, language)), ...person.interestsOther];
  return {
    givenName: person.givenName,
    familyName: person.familyName,
    email: person.email ?? '',
    phone: person.phone ?? '',
    gender: person.gender ?? '',
    birthYear: String(person.birthYear ?? ''),
    firstLanguage: person.firstLanguage ? languageName(person.firstLanguage, language) : '',
    languages: person.languages.map((code) => languageName(code, language)).join(', '),
    residence: person.residence ?? '',
    level: person.level ?? '',
    levelMin: person.levelMin ?? '',
    levelMax: person.levelMax ?? '',
    interests: words.join(', '),
    wishesGender: person.wishesGender ?? '',
    registeredOn: person.registeredOn,
    notes: person.notes ?? '',
    capacity: String(person.capacity ?? ''),
    certificateIssuedOn: person.certificateIssuedOn ?? '',
    route: person.route ?? '',
    slots: person.slots,
  };
}

/** A form in which only the date is filled in. */
export function emptyFormValues(today: string): FormValues {
  return { ...valuesOf(new FormData()), registeredOn: today };
}

/** The 21 times in a week with their names, for the boxes of the form. */
export const slotOptions = (language: Language) =>
  SLOTS.map((slot) => ({ value: slot, label: slotName(slot, language) }));
