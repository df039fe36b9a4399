import {
  itemsForNewcomers,
  languageCodes,
  ownOptions,
  pipedItems,
  type LanguageCode,
  type OwnModule,
  type OwnTexts,
  type ReviewState,
} from '@medespraak/framework';
import { decidedWords, frameworkPart, sourceText } from '../foundation/texts.ts';
import { purposes } from '../consent/consent.ts';
import type { RecordingRules } from '../enrolment/recording.ts';
import { digestOf } from '../translations/translations.ts';

export const spokenLanguages = languageCodes;

/** A text of the questionnaire is seconds long; a minute is somebody who forgot to stop. */
export const soundRules: RecordingRules = {
  bytes: 1_000_000,
  seconds: 60,
  types: ['audio/mpeg', 'audio/mp4', 'audio/ogg', 'audio/webm'],
  unreadable: 'sound-unreadable',
  tooLong: 'sound-too-long',
};

/** What a text is on the screen of a newcomer. */
export const spokenKinds = ['question', 'help', 'option', 'text', 'button'] as const;
export type SpokenKind = (typeof spokenKinds)[number];

/** A text that can be heard: its name among all texts, and the screen on which it stands. */
export interface SpokenText {
  part: string;
  key: string;
  kind: SpokenKind;
  /** The id of the question; or the screen before the questions, the buttons below them, the door to the personal ones. */
  screen: string;
  /** The words of a question of the organisation itself; those of other texts stand among all texts. */
  own?: OwnTexts;
}

const screenTexts: Record<'buttons' | 'begin' | 'personal', Record<string, SpokenKind>> = {
  begin: {
    title: 'text',
    welcome: 'text',
    why: 'text',
    'who-never': 'text',
    'may-stop': 'text',
    yes: 'option',
    no: 'option',
    stays: 'text',
    begin: 'button',
  },
  buttons: {
    'dont-know': 'button',
    'prefer-not': 'button',
    skip: 'button',
    year: 'button',
    language: 'button',
    municipality: 'button',
    save: 'button',
    'own-multiple': 'help',
    'own-rank': 'help',
    'own-private': 'help',
  },
  personal: {
    'sensitive-title': 'question',
    'sensitive-text': 'help',
    'sensitive-yes': 'option',
    'sensitive-no': 'option',
  },
};

const textsOn = (screen: keyof typeof screenTexts): SpokenText[] =>
  Object.entries(screenTexts[screen]).map(([key, kind]) => ({ part: 'questionnaire', key, kind, screen }));

/** What the same screen says on a device that is not hers. */
const inVisits: SpokenText = { part: 'kiosk', key: 'stands', kind: 'text', screen: 'begin' };

/** Everything that a newcomer can have read to her, in the order in which she meets it. */
export function spokenTexts(): SpokenText[] {
  const ask = purposes.flatMap((purpose): SpokenText[] => [
    { part: 'consent', key: `${purpose}.title`, kind: 'question', screen: 'begin' },
    { part: 'consent', key: `${purpose}.text`, kind: 'help', screen: 'begin' },
  ]);
  const questions = itemsForNewcomers().flatMap(({ id, keys }) =>
    keys.map(({ key, kind }): SpokenText => ({ part: frameworkPart, key, kind, screen: id })),
  );
  return [
    ...textsOn('begin'),
    ...ask,
    inVisits,
    ...textsOn('buttons'),
    ...questions,
    ...textsOn('personal'),
  ].filter(({ part, key }) => sourceText(part, key) !== null);
}

const ownPart = 'own-questions';

/**
 * What can be heard of the own questions of a programme. A text in which an answer of hers is repeated sounds different for everybody: it
 * is left to the voice of the browser.
 */
export function ownSpokenTexts(programme: string, { groups, items }: OwnModule): SpokenText[] {
  const text = (screen: string, key: string, kind: SpokenKind, own: OwnTexts): SpokenText[] =>
    Object.values(own).some((words) => words.trim() !== '' && pipedItems(words).length === 0)
      ? [{ part: ownPart, key: `${programme}.${key}`, kind, screen: `${programme}.${screen}`, own }]
      : [];
  return [
    ...groups.flatMap(({ id, title }) => text(id, `group.${id}`, 'text', title)),
    ...items.flatMap((item) => [
      ...text(item.id, `${item.id}.question`, 'question', item.question),
      ...text(item.id, `${item.id}.help`, 'help', item.help),
      ...ownOptions(item).flatMap(({ id, texts }) =>
        text(item.id, `${item.id}.option.${id}`, 'option', texts),
      ),
    ]),
  ];
}

/**
 * The very words that a newcomer of an organisation hears now: its name is in them where a text names it. Null for a text that
 * this language does not have.
 */
export function wordsToSpeak(
  { part, key, own }: Pick<SpokenText, 'part' | 'key' | 'own'>,
  language: LanguageCode,
  organisation: string,
): string | null {
  if (own) {
    const words = own[language]?.trim() ?? '';
    return words === '' || pipedItems(words).length > 0 ? null : words;
  }
  const words = decidedWords(part, key, language) ?? sourceText(part, key)?.words[language];
  return typeof words === 'string' ? words.replaceAll('{organisation}', organisation) : null;
}

/** What tells words apart: a recording is of exactly these. */
export const wordsDigestOf = (words: string): string => digestOf(words.normalize('NFC').trim());

/** The name of a file from somebody who spoke texts: the key of the text, with the part before it where that is not the questions. */
export const fileNameOf = ({ part, key }: { part: string; key: string }): string =>
  part === frameworkPart ? key : `${part}.${key}`;

/** Which of the texts a file is of, by its name; null when none is called like that. */
export function textOfFile(name: string, texts: readonly SpokenText[]): SpokenText | null {
  const bare = (name.split(/[\\/]/).at(-1) ?? '')
    .replace(/\.\w{2,5}$/, '')
    .trim()
    .toLowerCase();
  return texts.find((text) => fileNameOf(text).toLowerCase() === bare) ?? null;
}

/** A recording as far as its state and whether it may be heard follow from it. */
export interface Sound {
  part: string;
  key: string;
  wordsDigest: string;
  state: ReviewState;
}

/**
 * The recording of these words among those of an organisation: that of the text itself, else of another text that says the same.
 * Nothing for words that changed after somebody spoke them.
 *
 * @param mayDraft whether one counts that nobody but who made it has listened to
 */
export function soundFinder<S extends Sound>(
  sounds: readonly S[],
  mayDraft: boolean,
): (text: { part: string; key: string }, words: string) => S | null {
  const byWords = Map.groupBy(
    sounds.filter(({ state }) => mayDraft || state !== 'draft'),
    ({ wordsDigest }) => wordsDigest,
  );
  return ({ part, key }, words) => {
    const same = byWords.get(wordsDigestOf(words)) ?? [];
    return same.find((one) => one.part === part && one.key === key) ?? same[0] ?? null;
  };
}
