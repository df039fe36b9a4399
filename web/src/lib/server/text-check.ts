import {
  allowedWording,
  evidenceLevelNames,
  evidenceOfReleases,
  expectedErrors,
  longestText,
  type CheckedText,
  type ClaimLanguage,
  type EvidenceLevel,
} from '@medespraak/platform/insights/text-check';
import type { RequestEvent } from '@sveltejs/kit';
import { STAFF_LANGUAGES, staffLanguage, type Language } from '../language.ts';
import { textsOf } from './messages.ts';
import { asForm } from './room.ts';

const evidenceLevels = [0, 1, 2, 3, 4, 5] as const;

/** What the page on which a text is checked shows whatever the text: what figures carry, and how often the check errs. */
export function textCheckPage(language: Language) {
  const { level } = evidenceOfReleases();
  const shown = staffLanguage(language);
  return {
    texts: textsOf('text-check', language),
    level,
    levels: evidenceLevels.map((one) => ({
      level: one,
      name: evidenceLevelNames[one][shown],
      ...allowedWording[one][shown],
    })),
    /** How often the check errs, by the level that a text is checked for. */
    errors: evidenceLevels.map((at) =>
      STAFF_LANGUAGES.map((one) => ({ language: one, ...expectedErrors(one, at) })),
    ),
    longest: longestText,
  };
}

export type TextCheckPage = ReturnType<typeof textCheckPage>;

/** What a form on that page sends. */
export interface TextAsked {
  text: string;
  language: ClaimLanguage | undefined;
  level: EvidenceLevel | undefined;
  reader: ClaimLanguage;
}

/** Has the text of a form checked. It comes back to the page with what was found, or with what was wrong, and is kept nowhere. */
export async function checkTextOf(event: RequestEvent, check: (asked: TextAsked) => Promise<CheckedText>) {
  const form = await event.request.formData();
  const text = String(form.get('text') ?? '');
  const chosen = STAFF_LANGUAGES.find((one) => one === form.get('language'));
  const level = evidenceLevels.find((one) => String(one) === form.get('level'));
  const values = { text, language: chosen ?? '', level: level ?? 0 };
  return asForm(
    event,
    async () => {
      const asked = { text, language: chosen, level, reader: staffLanguage(event.locals.language) };
      const checked = await check(asked);
      return { checked, instead: allowedWording[checked.level][checked.language].verbs, values };
    },
    values,
  );
}
