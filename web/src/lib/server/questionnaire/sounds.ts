import { itemKeys, itemText, loadFramework } from '@medespraak/framework';
import type { Actor, Platform } from '@medespraak/platform';
import { purposes } from '@medespraak/platform/consent/consent';
import { consentText } from '@medespraak/platform/consent/texts';
import { listSounds } from '@medespraak/platform/recordings/hearing.operations';
import { soundFinder, spokenTexts } from '@medespraak/platform/recordings/recordings';
import type { Questionnaire } from '@medespraak/platform/surveys/where-she-is';
import type { Language } from '../../language.ts';
import { messages } from '../messages.ts';
import { mayUseDrafts } from '../offered-languages.ts';
import { describeItem } from './item.ts';

/** A text on a screen: its name among all texts, and the words as they stand there. */
export interface ShownText {
  part: string;
  key: string;
  words: string;
}

/** By the words on a screen, the address of their recording. */
export type SoundsByWords = Record<string, string>;

interface Room {
  platform: Platform;
  actor: Extract<Actor, { kind: 'respondent' }>;
  language: Language;
}

export const soundAddress = (contentDigest: string): string => `/questions/sound/${contentDigest}`;

/** What the buttons of every question say, and the screens around the questions. */
function roomTexts(
  screen: 'begin' | 'buttons' | 'personal',
  language: Language,
  organisation: string,
): ShownText[] {
  return spokenTexts()
    .filter((text) => (text.part === 'questionnaire' || text.part === 'kiosk') && text.screen === screen)
    .map(({ part, key }) => ({
      part,
      key,
      words: messages(part as 'questionnaire', language)(key as 'skip', { organisation }),
    }));
}

/** The screen before the questions. */
export const beginTexts = (language: Language, organisation: string): ShownText[] => [
  ...roomTexts('begin', language, organisation),
  ...purposes.flatMap((purpose) => {
    const { title, text } = consentText(purpose, language, organisation);
    return [
      { part: 'consent', key: `${purpose}.title`, words: title },
      { part: 'consent', key: `${purpose}.text`, words: text },
    ];
  }),
];

/** The door to the personal questions. */
export const personalTexts = (language: Language): ShownText[] => roomTexts('personal', language, '');

/**
 * A question with its options and the buttons below it. One of the organisation itself has no name among the texts of the framework: a
 * recording of another text that says the same is heard.
 */
export function questionTexts(itemId: string, state: Questionnaire, language: Language): ShownText[] {
  return [...ofQuestion(itemId, state, language), ...roomTexts('buttons', language, '')].flatMap(
    ({ words, ...name }) => (words === null ? [] : [{ ...name, words }]),
  );
}

function ofQuestion(itemId: string, state: Questionnaire, language: Language) {
  const item = loadFramework().items.get(itemId);
  const own = (key: string, words: string | null) => ({ part: 'own-questions', key, words });
  if (!item) {
    const { question, help, options } = describeItem(itemId, state, language, true);
    return [own(itemId, question), own(itemId, help), ...options.map(({ label }) => own(itemId, label))];
  }
  const core = (key: string, words: string | null) => ({ part: 'questions', key, words });
  const { text, help, options, notApplicable } = itemText(item, language, 'newcomer', state.frozenAt);
  return [
    core(itemKeys.text(item), text),
    core(itemKeys.help(item), help),
    ...options.map(({ id, label }) => core(itemKeys.option(item, id), label)),
    core(itemKeys.notApplicable(item), notApplicable),
  ];
}

interface FoundSound {
  words: string;
  address: string;
  size: number;
}

/** Finds the recordings of texts among those that her organisation has now. */
async function soundFinderOf({
  platform,
  actor,
  language,
}: Room): Promise<(texts: readonly ShownText[]) => FoundSound[]> {
  const sounds = await listSounds(platform, actor, { language });
  if (sounds.length === 0) return () => [];
  const find = soundFinder(sounds, await mayUseDrafts(actor.programmeId, language));
  return (texts) =>
    texts.flatMap((text) => {
      const sound = find(text, text.words);
      return sound
        ? [{ size: sound.size, words: text.words, address: soundAddress(sound.contentDigest) }]
        : [];
    });
}

/** Finds the recordings of what stands on a screen, of as many screens as there are. */
export async function soundsFor(room: Room): Promise<(texts: readonly ShownText[]) => SoundsByWords> {
  const find = await soundFinderOf(room);
  return (texts) => Object.fromEntries(find(texts).map(({ words, address }) => [words, address]));
}

/** The recordings of what stands on a screen. */
export const soundsOf = async (room: Room, texts: readonly ShownText[]): Promise<SoundsByWords> =>
  (await soundsFor(room))(texts);

/** Every recording of a whole questionnaire, once, with how many bytes they are together. */
export async function allSounds(
  room: Room,
  state: Questionnaire,
): Promise<{ addresses: string[]; bytes: number }> {
  const { language } = room;
  const steps = state.allSteps.flatMap((step) => (step.kind === 'item' ? [step.itemId] : []));
  const found = (await soundFinderOf(room))([
    ...beginTexts(language, state.organisation),
    ...steps.flatMap((itemId) => questionTexts(itemId, state, language)),
    ...personalTexts(language),
  ]);
  const sizes = new Map(found.map(({ address, size }) => [address, size]));
  return { addresses: [...sizes.keys()], bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0) };
}
