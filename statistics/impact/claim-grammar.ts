import { type ClaimLanguage, type NeededLevel } from './claim-phrases.ts';
import { effectVerbs } from './claim-verbs.ts';
import { type ClaimWords, claimWords } from './claim-words.ts';

/** A piece of a sentence that claims, and the level it needs. */
export interface ClaimedPiece {
  start: number;
  end: number;
  needs: NeededLevel;
}

interface Word {
  text: string;
  start: number;
  end: number;
  /** A comma, colon or bracket stands before it. */
  opens: boolean;
}

/**
 * Reads a sentence for what no list of phrases can hold: that the programme is its *subject* and does something to people's
 * lives. Not the verbs of bringing about are listed (there is no end to those) but those of merely taking place: what a
 * programme does otherwise, with an outcome or people as object, is a claim of effect.
 */
export function findDoings(sentence: string, language: ClaimLanguage): ClaimedPiece[] {
  const words = readWords(sentence);
  const known = claimWords[language];
  const found: ClaimedPiece[] = [];
  for (const [at, { text }] of words.entries()) {
    const ours =
      /^(?:werk|work)$/iu.test(text) && /^(?:ons|our|dit|this|hun|their)$/iu.test(words[at - 1]?.text ?? '');
    if (/^work$/iu.test(text) && !ours) continue;
    // "Volunteers help with …": here it is the verb.
    if (
      /^(?:help|helps|talks?|contact|supports?|offers?|match|matches|work|meeting)$/iu.test(text) &&
      known.agent.test(words[at - 1]?.text ?? '') &&
      !words[at]!.opens
    )
      continue;
    if (!(known.agent.test(text) || ours) || !isSubject(words, at, known)) continue;
    const piece = readPredicate(sentence, words, at, known);
    if (piece) found.push(piece);
  }
  return [...found, ...findUs(sentence, language)];
}

function readWords(sentence: string): Word[] {
  return [...sentence.matchAll(/[\p{L}\d][\p{L}\d’'-]*/gu)].map((match, index, all) => {
    const before = all[index - 1];
    const between = before ? sentence.slice(before.index + before[0].length, match.index) : '';
    return {
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      opens: /[,:()–—]/u.test(between),
    };
  });
}

/** How many words back a clause is looked for: no clause is longer, and a text of one endless sentence costs no more than its length. */
const LONGEST_CLAUSE = 60;

/** Only determiners and adjectives between the beginning of the clause and this word. */
function isSubject(words: readonly Word[], at: number, known: ClaimWords): boolean {
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_CLAUSE); before--) {
    if (words[before + 1]!.opens) return true;
    const { text } = words[before]!;
    if (known.conjunction.test(text) || known.subordinate.test(text)) return true;
    if (known.preposition.test(text)) return false;
    if (!known.determiner.test(text) && !known.adjective.test(text) && !known.agent.test(text)) return false;
  }
  return true;
}

/** The verb of the subject at `at`, and whether what follows makes it a claim. */
function readPredicate(
  sentence: string,
  words: readonly Word[],
  at: number,
  known: ClaimWords,
): ClaimedPiece | null {
  const next = words[at + 1];
  // "Contact en taal hangen samen": two subjects, said to go together.
  if (next && !next.opens && (known.conjunction.test(next.text) || compound.test(next.text))) return null;
  // "The more conversations, the higher …": no verb in between.
  if (next?.opens && known.determiner.test(next.text)) return null;
  const isLast = isSubordinate(words, at, known);
  let verb = at + 1;
  while (verb < words.length) {
    const { text } = words[verb]!;
    if (known.preposition.test(text)) verb = skipNounPhrase(words, verb + 1, known);
    else if (known.adverb.test(text)) verb++;
    else break;
  }
  const end = clauseEnd(words, verb);
  if (verb >= end) {
    // Nothing but the subject and its verb: "de aanpak loont" has been passed over as a noun phrase.
    return null;
  }
  const last = words[end - 1]!;
  const rest = sentence.slice(words[verb]!.start, last.end);
  const piece = { start: words[at]!.start, end: last.end, needs: 4 as const };
  const verbs = isLast ? words.slice(verb, end) : [words[verb]!];
  if (isLast) {
    const doing = verbs.some(({ text }) => known.neutral.test(text) || known.be.test(text));
    return !doing && (known.outcome.test(rest) || known.alone.test(last.text)) ? piece : null;
  }
  const { text } = words[verb]!;
  const onwards = words[verb + 1]?.text ?? '';
  if (
    known.alone.test(text) &&
    (verb + 1 === end || !known.preposition.test(onwards) || /^(?:for|voor)$/iu.test(onwards))
  )
    return piece;
  if (known.be.test(text)) {
    // "Volunteers are driving …": the verb comes after.
    const going = words.slice(verb + 1, verb + 3).find((word) => /^\p{L}{2,}ing$/u.test(word.text));
    const drives = known === claimWords.en && going !== undefined && effectVerbs.en.test(going.text);
    return known.praise.test(rest) || (drives && known.outcome.test(rest)) ? piece : null;
  }
  const object = sentence.slice(words[verb]!.end, last.end);
  if (ofTheTeam.test(object)) return null;
  if (known.have.test(text)) return doesInPerfect(words, verb, end, known) ? piece : null;
  // So many hours given, so many matches made: what was done, in numbers.
  if (known.neutral.test(text) || counted.test(object)) return null;
  const following = words[verb + 1];
  // Nothing is done to anybody: "paused in summer". Unless lives are named.
  const isIntransitive = following === undefined || verb + 1 >= end || known.preposition.test(following.text);
  return !isIntransitive || known.outcome.test(object) ? piece : null;
}

/** "The buddy group", "project leaders": the programme only says which ones. */
const compound =
  /^(?:participants?|newcomers?|people|residents|deelnemers?|nieuwkomers?|mensen|groups?|pairs?|leaders?|members?|organisations?|staff|coordinators?|weeks?|year)$/iu;

/** What is done to those who do the work: they are trained and thanked. */
export const ofTheTeam =
  /^\s*(?:(?:de|onze?|alle|the|our|all) )?(?:\p{L}+e )?(?:vrijwilligers|buddy['’]s|maatjes|coördinator(?:en)?|volunteers|buddies|coordinators)(?!\p{L})/iu;

/** So many hours given: what was done, in numbers. */
export const counted =
  /^\s*(?:(?:ongeveer|bijna|ruim|circa|samen|about|nearly|over|almost)\s+)?[\d.,]+ (?:\p{L}+ )?(?:u(?:ur|ren)|keer|minuten|gesprek\p{L}*|koppel\p{L}*|afspra\p{L}*|bijeenkomst\p{L}*|vra\p{L}*|hours?|times|minutes|conversations|matches|pairs|meetings|sessions|questions)/iu;

function isSubordinate(words: readonly Word[], at: number, known: ClaimWords): boolean {
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_CLAUSE); before--) {
    if (known.subordinate.test(words[before]!.text)) return known === claimWords.nl;
    if (words[before + 1]!.opens) return false;
  }
  return false;
}

/** "heeft … veranderd", "has changed …": a participle that is not one of taking place. */
function doesInPerfect(words: readonly Word[], verb: number, end: number, known: ClaimWords): boolean {
  const neutral =
    /^(?:ge(?:sproken|had|daan|gaan|komen|volgd|kregen|vonden|start|stopt|duurd|kost|meld|praat|zien|holpen|bruikt|teld|vuld|wacht|houden|lopen|schreven|beld|vraagd|worden|weest)|ontmoet|gevuld|ingevuld|afgesproken|been|had|met|spoken|seen|started|stopped|run|lasted|cost|taken|found|received|asked|held|signed|called|completed|attended|become)$/iu;
  const participle =
    /^(?:\p{L}{0,7}ge\p{L}{2,12}(?:d|t|en)|(?:ver|be|ont|her)\p{L}+(?:d|t|en)|\p{L}+(?:ed|en)|given|made|brought|built|broken|kept|helped|led|put|set|cut)$/iu;
  const parts = words.slice(verb + 1, end).filter(({ text }) => participle.test(text));
  if (known === claimWords.en) {
    const next = words.slice(verb + 1, end).find(({ text }) => !known.adverb.test(text));
    return next !== undefined && participle.test(next.text) && !neutral.test(next.text);
  }
  const last = words[end - 1];
  return (
    parts.some(({ text }) => !neutral.test(text)) &&
    last !== undefined &&
    participle.test(last.text) &&
    !neutral.test(last.text)
  );
}

function skipNounPhrase(words: readonly Word[], from: number, known: ClaimWords): number {
  let at = from;
  while (
    at < words.length &&
    (known.determiner.test(words[at]!.text) || known.adjective.test(words[at]!.text))
  )
    at++;
  return at + 1;
}

function clauseEnd(words: readonly Word[], from: number): number {
  const last = Math.min(words.length, from + LONGEST_CLAUSE);
  for (let at = from + 1; at < last; at++) if (words[at]!.opens) return at;
  return last;
}

/** "Zo vergroten we de zelfredzaamheid", "we lift people out of poverty": we as those who bring about. */
function findUs(sentence: string, language: ClaimLanguage): ClaimedPiece[] {
  const known = claimWords[language];
  const we = language === 'nl' ? /(?<!\p{L})(?:wij|we)(?!\p{L})/iu : /\bwe\b/iu;
  const who = we.exec(sentence);
  if (!who || !known.outcome.test(sentence)) return [];
  const verb = known.us.exec(sentence) ?? pushedBack(sentence, language);
  if (!verb) return [];
  const [from, to] = [Math.min(who.index, verb.index), Math.max(who.index, verb.index) + verb[0].length];
  // The verb beside its subject, not in another clause; and making so many matches is no claim.
  const between = sentence.slice(from, to);
  if (between.split(/\s+/u).length > 4 || /[,;:]/u.test(between)) return [];
  if (/\d/u.test(sentence.slice(to, to + 12))) return [];
  return [{ start: from, end: to, needs: 4 }];
}

/** "Wij dringen eenzaamheid terug", "we push loneliness back": a verb with a direction. */
function pushedBack(sentence: string, language: ClaimLanguage): RegExpExecArray | null {
  return language === 'nl'
    ? /(?<!\p{L})(?:dring(?:en)?|drongen|bren(?:gen)|brachten|halen|haalden|trekken|trokken|krijgen|kregen|tillen|duwen|helpen)(?!\p{L})(?=.*(?<!\p{L})(?:terug|omlaag|omhoog|uit|vooruit|weg|naar beneden)(?!\p{L}))/iu.exec(
        sentence,
      )
    : /\b(?:push(?:ed)?|bring|brought|drove|drive|pull(?:ed)?|got|get|move[d]?)\b(?=.*\b(?:back|down|up|out|forward|away|closer)\b)/iu.exec(
        sentence,
      );
}
