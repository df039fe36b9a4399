import { currentPlatform, textsEdition } from '@medespraak/platform';
import { readDraftLanguages } from '@medespraak/platform/organisations/organisations.operations';
import type { RequestEvent } from '@sveltejs/kit';
import { LANGUAGES, STAFF_LANGUAGES, staffLanguage, type Language } from '../language.ts';
import { anybody } from './room.ts';
import { isWhollyChecked } from './text-states.ts';

type Programme = Awaited<ReturnType<typeof readDraftLanguages>>[number];

/** What programmes decided is asked anew after this time: it is needed for every page, and changes a few times a year. */
const freshMilliseconds = 10_000;
let known: { at: number; programmes: Promise<readonly Programme[]> } | null = null;

function readProgrammes(): Promise<readonly Programme[]> {
  const now = Date.now();
  if (!known || now - known.at > freshMilliseconds)
    known = { at: now, programmes: readDraftLanguages(currentPlatform(), anybody, {}) };
  const { programmes } = known;
  programmes.catch(() => (known = null));
  return programmes;
}

/** After a change by this process it shows at once. */
export const forgetProgrammes = (): void => void (known = null);

const everyLanguage = Object.keys(LANGUAGES) as Language[];
/** Asked for with every page, and the same until translators decide something. */
let drafts: { edition: string; languages: ReadonlySet<Language> } | null = null;

/**
 * Whether a language has texts that nobody has checked: one among them makes it a draft. Dutch and English are what the others
 * are made from.
 */
export function isDraft(language: Language): boolean {
  const edition = textsEdition();
  if (drafts?.edition !== edition) {
    const languages = everyLanguage.filter((code) => staffLanguage(code) !== code && !isWhollyChecked(code));
    drafts = { edition, languages: new Set(languages) };
  }
  return drafts.languages.has(language);
}

/**
 * The languages that newcomers and buddies may choose: what was checked, and the drafts that their programme allows. Where no
 * programme is known yet (the door), those that any programme here allows.
 */
export async function offeredLanguages(
  holds: (programme: Programme) => boolean = () => true,
): Promise<Language[]> {
  const allowed = new Set((await readProgrammes()).filter(holds).flatMap(({ languages }) => languages));
  return everyLanguage.filter((code) => !isDraft(code) || allowed.has(code));
}

/** Whether a programme lets its newcomers meet what nobody has checked in a language. */
export const mayUseDrafts = async (programmeId: string, language: Language): Promise<boolean> =>
  (await readProgrammes()).some(
    (programme) =>
      programme.programmeId === programmeId && programme.languages.some((one) => one === language),
  );

/** Whether a language is a draft that not every programme here lets its people choose. */
export const someStopped = async (language: Language): Promise<boolean> =>
  isDraft(language) &&
  (await readProgrammes()).some(({ languages }) => !languages.some((one) => one === language));

/** The languages of one programme, for the pages of who belongs to it. */
export const languagesOfRoom = async (
  { locals }: Pick<RequestEvent, 'locals'>,
  holds: ((programme: Programme) => boolean) | undefined,
): Promise<{ languages: Language[]; isDraftLanguage: boolean }> => ({
  languages: await offeredLanguages(holds),
  isDraftLanguage: isDraft(locals.language),
});

/** Open pages that newcomers and buddies come to: the first of all, and those from a mail. */
const openPages = ['/(public)', '/(public)/unsubscribe/[token]', '/(public)/draws/[organisation]'];

/** Whether an address is of who answers questions. */
export const isOfNewcomer = (route: string | null): boolean => route?.startsWith('/(newcomer)') === true;

/** Whether an address is of newcomers or buddies, who have every language; or of no page at all, which anybody may be looking for. */
export const isOwnRoom = (route: string | null): boolean =>
  route === null || /^\/\((newcomer|participant)\)/.test(route) || openPages.includes(route);

/** What a page may be shown in. */
export const languagesFor = (route: string | null): Promise<readonly Language[]> =>
  isOwnRoom(route) ? offeredLanguages() : Promise.resolve(STAFF_LANGUAGES);
