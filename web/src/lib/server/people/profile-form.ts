import { levels, type Level, type Profile } from '@medespraak/platform/people/people';

/** A profile with what a form says; what the form does not hold stays as it was. */
export function profileFrom(form: FormData, known: Profile): Profile {
  const text = (name: string, before: string | null) =>
    form.has(name) ? String(form.get(name)).trim() || null : before;
  const number = (name: string, before: number | null) => {
    const written = text(name, before === null ? null : String(before));
    return written === null ? null : Number(written);
  };
  const level = (name: string, before: Level | null) => {
    const written = text(name, before);
    return levels.find((candidate) => candidate === written) ?? null;
  };
  return {
    givenName: text('givenName', known.givenName) ?? '',
    familyName: text('familyName', known.familyName) ?? '',
    email: text('email', known.email),
    phone:
      text('phone', known.phone)
        ?.replace(/[\s-]/g, '')
        .replace(/^0(?!0)/, '+31') ?? null,
    gender: known.gender,
    birthYear: number('birthYear', known.birthYear),
    firstLanguage: known.firstLanguage,
    languages: known.languages,
    residence: text('residence', known.residence),
    municipalityCode: known.municipalityCode,
    interests: known.interests,
    interestsOther: known.interestsOther,
    slots: form.has('slots-shown') ? form.getAll('slots').map(String) : known.slots,
    wishesGender: known.wishesGender,
    registeredOn: known.registeredOn,
    notes: text('notes', known.notes),
    level: level('level', known.level),
    route: known.route,
    levelMin: level('levelMin', known.levelMin),
    levelMax: level('levelMax', known.levelMax),
    capacity: number('capacity', known.capacity),
    certificateIssuedOn: text('certificateIssuedOn', known.certificateIssuedOn),
  };
}
