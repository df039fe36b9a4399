import { interestSource } from '@medespraak/exchange';
import { offerTexts, type SourceText, type TextPart } from '@medespraak/platform';
import { LANGUAGES, type Language } from '../language.ts';
import type { Room } from '../messages/translator.ts';
import { questionPart, questionTexts, titlePart, titleTexts, wordPart, wordTexts } from './cards/glosses.ts';
import { roomInFiles, roomsIn } from './messages.ts';

const languages = Object.keys(LANGUAGES) as Language[];

/** A room in every language, with the note of the Dutch file. */
function roomTexts(room: Room): TextPart {
  const texts = new Map<string, SourceText>();
  for (const language of languages)
    for (const [key, { words, note }] of roomInFiles(room, language) ?? []) {
      const text = texts.get(key) ?? { note, words: {} };
      text.words[language] = words;
      texts.set(key, text);
    }
  return texts;
}

/** The rooms of newcomers and buddies, which are those that a translated language has. */
for (const room of roomsIn('ar')) offerTexts(room, () => roomTexts(room));
offerTexts('interests', interestSource);
offerTexts(titlePart, titleTexts);
offerTexts(questionPart, questionTexts);
offerTexts(wordPart, wordTexts);
