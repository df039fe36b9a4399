import type { AskingStep, Said } from '@medespraak/platform/enrolment/sign-up';
import { readContact } from '../contact.ts';

const text = (form: FormData, name: string): string => String(form.get(name) ?? '');
const texts = (form: FormData, name: string): string[] => form.getAll(name).map(String);
const orNull = (value: string): string | null => value || null;

/** What a screen's form says, in the shape that the platform checks. */
export function readStep(step: AskingStep, form: FormData): Record<string, unknown> {
  switch (step) {
    case 'name':
      return { givenName: text(form, 'givenName'), adult: text(form, 'adult') === 'yes' };
    case 'contact':
      return { contact: readContact(text(form, 'contact')), typed: text(form, 'contact') };
    case 'level': {
      const canDo = texts(form, 'canDo');
      // Nothing at all is no answer; «none of these» is.
      return { canDo: canDo.length === 0 ? null : canDo.filter((id) => id !== 'none') };
    }
    case 'help':
      return {
        levelMin: text(form, 'levelMin'),
        levelMax: text(form, 'levelMax'),
        capacity: Number(text(form, 'capacity')),
      };
    case 'interests':
      return { interests: texts(form, 'interests') };
    case 'times':
      return { slots: texts(form, 'slots'), timeZone: text(form, 'timeZone') };
    case 'wishes':
      return {
        gender: orNull(text(form, 'gender')),
        wishesGender: orNull(text(form, 'wishesGender')),
        firstLanguage: text(form, 'firstLanguage'),
        languages: texts(form, 'languages').filter((code) => code !== text(form, 'firstLanguage')),
      };
    case 'introduction':
      return { about: text(form, 'about') };
    case 'conduct':
      return { conductVersion: text(form, 'conductVersion') };
  }
}

/** The recording in a form; null when none was chosen. */
export async function readFile(form: FormData, name: string): Promise<Uint8Array | null> {
  const file = form.get(name);
  return file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : null;
}

/** What a screen shows when it opens: what was said before. */
export function shownOf(step: AskingStep, said: Said): Record<string, unknown> {
  if (step !== 'contact') return { ...said[step] };
  const contact = said.contact?.contact;
  return { typed: contact && ('email' in contact ? contact.email : contact.phone) };
}
