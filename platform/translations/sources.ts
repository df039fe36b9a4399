import { languageCodes, loadFramework, type LanguageCode } from '@medespraak/framework';
import canDo from '../enrolment/can-do.json' with { type: 'json' };
import conduct from '../enrolment/texts.json' with { type: 'json' };
import consent from '../consent/texts.json' with { type: 'json' };
import { letterPart } from '../foundation/letter-words.ts';
import letters from '../foundation/letter-words.json' with { type: 'json' };
import problems from '../foundation/problem-words.json' with { type: 'json' };
import { problemInFiles, problemCodes } from '../foundation/problems.ts';
import {
  frameworkPart,
  offerTexts,
  type SourceText,
  type TextPart,
  type Words,
} from '../foundation/texts.ts';
import invitation from '../surveys/invitation-words.json' with { type: 'json' };

/** The texts of every language, gathered key by key. */
function gather(
  note: (key: string) => string,
  byLanguage: Partial<Record<LanguageCode, Readonly<Record<string, Words | undefined>>>>,
): TextPart {
  const texts = new Map<string, SourceText>();
  for (const language of languageCodes)
    for (const [key, words] of Object.entries(byLanguage[language] ?? {})) {
      if (words === undefined) continue;
      const text = texts.get(key) ?? { note: note(key), words: {} };
      text.words[language] = words;
      texts.set(key, text);
    }
  return texts;
}

function questions(): TextPart {
  const texts = new Map<string, SourceText>();
  for (const [language, own] of loadFramework().translations)
    for (const [key, { text, note, state, checked }] of own) {
      const found = texts.get(key) ?? { note: '', words: {}, checked: {} };
      found.words[language] = text;
      if (note && !(found.note && language === 'en')) found.note = note;
      if (checked && found.checked) found.checked[language] = { state, ...checked };
      texts.set(key, found);
    }
  return texts;
}

/** What consent is asked with, `purpose.title` and `purpose.text`. */
const consentTexts = (): TextPart =>
  gather(
    (key) =>
      key.endsWith('.title')
        ? 'The question when consent is asked; a newcomer answers yes or no.'
        : 'What consent means, below the question. Every word counts: a promise is kept to the letter.',
    Object.fromEntries(
      languageCodes.map((language) => [
        language,
        Object.fromEntries(
          Object.entries<Record<string, Record<string, string>>>(consent.purposes).flatMap(([purpose, own]) =>
            Object.entries(own[language] ?? {}).map(([field, text]) => [`${purpose}.${field}`, text]),
          ),
        ),
      ]),
    ),
  );

/** Texts that the files have one by one, each with its id, its words by language, and perhaps a note beside that of all. */
const listed = (texts: readonly Record<string, string>[], note: string): TextPart =>
  gather(
    (key) => `${texts.find(({ id }) => id === key)?.['note'] ?? ''} ${note}`.trim(),
    Object.fromEntries(
      languageCodes.map((language) => [
        language,
        Object.fromEntries(texts.map((one) => [one['id'] ?? '', one[language]])),
      ]),
    ),
  );

/** Dutch and English stand in the letter itself, in another order; here they say what each line says. */
const invitationIn: Record<'nl' | 'en', Record<string, string>> = {
  nl: {
    subject: '{organisation}: hoe gaat het met u?',
    hello: 'Hallo,',
    ask: '{organisation} wil graag weten hoe het met u gaat. Wilt u een paar vragen beantwoorden? Dit is de link:',
    until: 'Dat kan tot en met {date}. U hoeft niet mee te doen. U mag elke vraag overslaan.',
    nobody: 'Niemand van de organisatie ziet uw antwoorden. Een maatje krijgt u ook als u niet meedoet.',
    'reminder-subject': '{organisation}: de vragen staan nog open',
    'reminder-ask':
      'U kunt de vragen van {organisation} nog beantwoorden. Wat u al antwoordde, is bewaard. Dit is de link:',
    'reminder-last': 'Dit is de laatste keer dat we u over deze vragen schrijven.',
    stop: 'Wilt u geen berichten meer over vragen? Dit is de link:',
    sms: '{organisation}: wilt u een paar vragen beantwoorden? {link}',
  },
  en: {
    subject: '{organisation}: how are you?',
    hello: 'Hello,',
    ask: '{organisation} would like to know how you are. Will you answer a few questions? This is the link:',
    until: 'You can do so until {date}. You do not have to take part. You may skip every question.',
    nobody: 'Nobody of the organisation sees your answers. You get a buddy also when you do not take part.',
    'reminder-subject': '{organisation}: the questions are still open',
    'reminder-ask':
      'You can still answer the questions of {organisation}. What you answered before was kept. This is the link:',
    'reminder-last': 'This is the last time that we write to you about these questions.',
    stop: 'Do you want no more messages about questions? This is the link:',
    sms: '{organisation}: will you answer a few questions? {link}',
  },
};

const invitationTexts = (): TextPart =>
  gather(() => 'A line of the mail, the reminder or the text message with a personal link.', {
    ...invitation.words,
    ...invitationIn,
  });

const letterTexts = (): TextPart =>
  gather(
    (key) =>
      key.endsWith('-subject')
        ? 'The subject of a mail about a pair, an appointment, a talk or a code.'
        : 'A line of a mail or text message about a pair, an appointment, a talk or a code. {other} is the first name of the other.',
    letters.words,
  );

const problemTexts = (): TextPart =>
  gather(() => 'What goes wrong, said to newcomers and buddies. What happened, then what she can do.', {
    ...problems.words,
    nl: problemsIn('nl'),
    en: problemsIn('en'),
  });

const problemsIn = (language: 'nl' | 'en'): Record<string, string> => {
  const translated: object = problems.words.ar;
  return Object.fromEntries(
    problemCodes
      .filter((code) => code in translated)
      .map((code) => [code, problemInFiles(code, language, 'participant')]),
  );
};

offerTexts(frameworkPart, questions);
offerTexts('consent', consentTexts);
offerTexts('can-do', () => listed(canDo.statements, canDo.note));
offerTexts('conduct', () => listed(conduct.conduct.lines, conduct.conduct.note));
offerTexts('invitation', invitationTexts);
offerTexts(letterPart, letterTexts);
offerTexts('problems', problemTexts);
