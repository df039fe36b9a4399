import { type DefaultWords, defaultWords } from './claim-default-words.ts';
import { type ClaimedPiece } from './claim-grammar.ts';
import { type ClaimLanguage } from './claim-phrases.ts';
import {
  isAboutTheWork,
  isAssociation,
  isComparison,
  isHandling,
  isPractical,
  withoutBystanders,
} from './claim-roles.ts';
import { effectVerbs } from './claim-verbs.ts';
import { claimWords } from './claim-words.ts';

/**
 * Reads by default: a sentence that names something that could be a cause and something that lives consist of is a claim of effect,
 * unless it has one of the shapes that say less: groups compared, things that go together, the programme as a time or a place,
 * the work itself without a change in lives, or what those who write did to find out.
 */
export function findByDefault(claimed: string, language: ClaimLanguage): ClaimedPiece | null {
  if (isAssociation(claimed, language) || isComparison(claimed, language)) return null;
  const sentence = withoutBystanders(claimed, language);
  if (isPractical(sentence, language) || isAboutTheWork(sentence, language)) return null;
  const known = defaultWords[language];
  const reason = findReason(sentence, known);
  if (reason) return piece(reason, 4);
  const cause =
    known.cause.exec(sentence) ?? known.us.exec(sentence) ?? findUnnamed(sentence, known, language);
  if (!cause) return null;
  return isPraised(sentence, known) || !isExcused(sentence, known, language) ? piece(cause, 4) : null;
}

/** A change in lives without any cause: level 1, whatever the wording. */
export function findChange(claimed: string, language: ClaimLanguage): ClaimedPiece | null {
  const known = defaultWords[language];
  if (known.work.test(claimed) || known.others.test(claimed) || isHandling(claimed, language)) return null;
  const change = known.change.exec(claimed) ?? now.exec(claimed);
  return change && known.outcome.test(claimed) && known.people.test(claimed) ? piece(change, 1) : null;
}

const piece = (match: RegExpExecArray, needs: 1 | 4): ClaimedPiece => ({
  start: match.index,
  end: match.index + match[0].length,
  needs,
});

const now = /(?<!\p{L})(?:nu|inmiddels|now|can|could|kan|kunnen)(?!\p{L})/iu;

/** "Because …" beside a life that became another. */
function findReason(sentence: string, known: DefaultWords): RegExpExecArray | null {
  const changed = known.outcome.test(sentence) && (known.change.test(sentence) || now.test(sentence));
  return changed && !known.work.test(sentence) ? known.because.exec(sentence) : null;
}

/**
 * What stands before a verb of bringing about and is neither people nor a figure: whatever it is called, it is said to have done
 * something to people's lives.
 */
function findUnnamed(sentence: string, known: DefaultWords, language: ClaimLanguage): RegExpExecArray | null {
  const verb = effectVerbs[language].exec(sentence) ?? known.makes.exec(sentence);
  if (!verb || known.work.test(sentence) || known.others.test(sentence)) return null;
  const [before, after] = [sentence.slice(0, verb.index), sentence.slice(verb.index + verb[0].length)];
  if ([known.people, known.outcome, known.us, known.figure].some((word) => word.test(before))) return null;
  const named = /\p{L}{3,}[^,;:]*$/u.exec(before);
  return named && (known.outcome.test(after) || known.people.test(after)) ? named : null;
}

/** The programme called valuable, or making or getting people something, or standing before a colon with lives after it. */
function isPraised(sentence: string, known: DefaultWords): boolean {
  const rest = withoutCauses(sentence, known);
  if (known.praise.test(rest)) return true;
  if (known.work.test(sentence)) return false;
  if (known.cause.test(sentence) && known.people.test(sentence) && known.makes.test(rest)) return true;
  const [before = '', after = ''] = sentence.split(/[:–—]\s/u);
  return known.cause.test(before) && (known.outcome.test(after) || known.change.test(after));
}

/** The shapes that name a cause and lives, and still say no more than what was done. */
function isExcused(sentence: string, known: DefaultWords, language: ClaimLanguage): boolean {
  const brings = effectVerbs[language].test(sentence);
  if (!known.outcome.test(sentence) && !(brings && known.people.test(sentence))) return true;
  if (!brings && isHandling(sentence, language)) return true;
  const changes = brings || known.change.test(sentence);
  if (known.us.test(sentence) && known.reporting.test(sentence))
    if (!known.cause.test(sentence) || !changes) return true;
  return !changes && (known.work.test(sentence) || isDeed(sentence, known, language));
}

const withoutCauses = (sentence: string, { cause }: DefaultWords) =>
  sentence.replace(new RegExp(cause, 'giu'), ' ');

/** Whether some word of a sentence is a verb of merely taking place. */
function isDeed(sentence: string, known: DefaultWords, language: ClaimLanguage): boolean {
  const { neutral, be } = claimWords[language];
  return withoutCauses(sentence, known)
    .split(/[^\p{L}’'-]+/u)
    .some((word) => neutral.test(word) || be.test(word));
}
