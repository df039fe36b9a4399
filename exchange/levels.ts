import { read, readWithWarning, refuse, type Parsed } from './parsed.ts';
import { isBlank, toKey } from './text.ts';

/** Levels of Dutch after the European framework, with A0 for who begins, or learns to read and write. */
export const LEVELS = ['A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type Level = (typeof LEVELS)[number];

/** Words for a level, most telling first; the levels are how Dutch programmes use the words, so they come with a warning. */
const WORDS: [RegExp, Level][] = [
  [/\b(?:nul|0|geen nederlands|spreekt geen|spreekt nog geen|pre ?a1|alfa ?[abc]?|alfabetisering|analfabeet|anders ?alfabeet|anderstalig ongeletterd|illiterate|absolute beginner|nulniveau|no dutch|not yet)\b/, 'A0'],
  [/\b(?:half ?gevorderde?n?|licht gevorderde?|enigszins gevorderd|pre intermediate|elementary|basis|basic|1f|elementair)\b/, 'A2'],
  [/\b(?:upper intermediate|staatsexamen (?:ii|2)|nt2 ii|3f)\b/, 'B2'],
  [/\b(?:gevorderde?n?|intermediate|staatsexamen (?:i|1)|nt2 i|2f|advanced|redelijk gevorderd)\b/, 'B1'],
  [/\b(?:beginners?|beginnend|begin|starter|start|beginnersniveau)\b/, 'A1'],
  [/\b(?:vloeiend|fluent|moedertaal|native|near native)\b/, 'C1'],
]; // prettier-ignore

const NEGATED = /\b(?:niet|geen|behalve|zonder|uitgezonderd|not|no|except|without)\b/;
const BELOW = /^\s*(?:<|pre[ -]?|onder |below |under )/i;
/** A level and nothing beside it that could change it; a remark between brackets is told as interpreted. */
const PLAIN =
  /^(?:(?:taal|nt2)?[ -]?niveau|level|nt2|cefr|erk|nederlands|dutch|ned\.?)*[ :-]*[\p{L}] ?[-.]? ?[0-2](?:\.\d)?(?: ?(?:niveau|level|nederlands|dutch))?\.?$/iu;

/**
 * Somebody's level of Dutch. «a2», «A 2» and «niveau A2» are read as they are; of two («A1/A2», «A1-A2») the lower one, of
 * «onder A1» the one below, and «B1+» or «bezig met B1» as B1, with the warning `level-interpreted`, like words such as «alfa»
 * and «beginner». Empty: null with the warning `level-missing`. Anything else, and «niet A2», is the problem `level-invalid`.
 */
export function parseLevel(text: string): Parsed<Level | null> {
  if (isBlank(text)) return readWithWarning(null, 'level-missing', 'level');
  // «niet A2», «examen A2 niet gehaald»: what the level is instead, only a person knows.
  if (NEGATED.test(toKey(text)) && findLevels(text).length > 0) return refuse(null, 'level-invalid', 'level');
  const found = findLevels(text);
  const first = found[0];
  if (first) {
    if (found.length === 1 && BELOW.test(text))
      return interpret(LEVELS[Math.max(LEVELS.indexOf(first) - 1, 0)]!);
    const lowest = found.reduce(
      (low, level) => (LEVELS.indexOf(level) < LEVELS.indexOf(low) ? level : low),
      first,
    );
    const plain = found.length === 1 && PLAIN.test(text.trim());
    return plain ? read(lowest) : interpret(lowest);
  }
  const word = findWord(text);
  return word ? interpret(word) : refuse(null, 'level-invalid', 'level');
}

function interpret(level: Level): Parsed<Level> {
  return readWithWarning(level, 'level-interpreted', 'level', { level });
}

/** All levels named in a text, in order; «A1.2» and «A1-» count as A1. */
function findLevels(text: string): Level[] {
  const letters = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/А/g, 'A')
    .replace(/В/g, 'B')
    .replace(/С/g, 'C');
  return [...letters.matchAll(/(?<![\p{L}\p{N}])([ABC])[ .-]?([0-2])(?!\d)/gu)]
    .map((match) => `${match[1]}${match[2]}`)
    .filter((level): level is Level => (LEVELS as readonly string[]).includes(level));
}

function findWord(text: string): Level | null {
  const key = toKey(text);
  return WORDS.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}

export interface LevelRange {
  min: Level | null;
  max: Level | null;
}

const ANY =
  /\b(?:alle|alles|all|any|elk|elke|ieder|iedereen|every|maakt niet uit|geen voorkeur|no preference|allemaal|everyone)\b/;

/**
 * The levels a buddy can help with: «A1-B1», «A2 t/m B2», «A1, A2», «vanaf A2» (to C2), «t/m B1» (from A0), «alle niveaus»,
 * «A2». Words such as «beginners» become one level with the warning `level-interpreted`. Empty: both null with the warning
 * `levels-missing`; anything else is the problem `levels-invalid`; a range the wrong way round is turned with a warning.
 */
export function parseLevelRange(text: string): Parsed<LevelRange> {
  const key = toKey(text);
  if (/^(?:geen voorkeur|no preference)$/.test(key)) return read({ min: 'A0', max: 'C2' });
  if (isBlank(text)) return readWithWarning({ min: null, max: null }, 'levels-missing', 'levels');
  // «alles behalve A0», «geen beginners»: a level that was excluded must never be offered.
  if (NEGATED.test(key.replace(/maakt (?:\p{L}+ )?niet uit/u, '')))
    return refuse({ min: null, max: null }, 'levels-invalid', 'levels');
  const whole = writeOut(text);
  const found = findLevels(whole);
  if (found.length >= 2) return readRange(found, whole);
  const only = found[0];
  if (only) {
    if (
      /\b(?:vanaf|minimaal|minstens|tenminste|from|at least|en hoger|of hoger|hoger|and up|and above|min|boven)\b|[+>≥]/.test(
        text.toLowerCase(),
      )
    )
      return />(?!=)/.test(text)
        ? readWithWarning({ min: only, max: 'C2' }, 'levels-interpreted', 'levels', { levels: `${only}-C2` })
        : read({ min: only, max: 'C2' });
    if (
      /\b(?:t ?\/ ?m|t\/m|tm|tot|maximaal|max|hoogstens|up to|until|en lager|of lager|lager)\b|[<≤]/.test(
        text.toLowerCase(),
      )
    )
      return /^(?!.*(?:t\/m|tot en met)).*(?:<(?!=)|\btot\b|\buntil\b)/i.test(text)
        ? readWithWarning({ min: 'A0', max: only }, 'levels-interpreted', 'levels', { levels: `A0-${only}` })
        : read({ min: 'A0', max: only });
    return PLAIN.test(text.trim()) || /^(?:alleen|only) /i.test(text.trim())
      ? read({ min: only, max: only })
      : readWithWarning({ min: only, max: only }, 'levels-interpreted', 'levels', { levels: only });
  }
  if (ANY.test(key)) return read({ min: 'A0', max: 'C2' });
  // «beginners en gevorderden» are two levels, of which a word finds one.
  const word = /\b(?:en|of|tot|and|or|to)\b/.test(key) ? null : findWord(text);
  if (word) return readWithWarning({ min: word, max: word }, 'level-interpreted', 'levels', { level: word });
  return refuse({ min: null, max: null }, 'levels-invalid', 'levels');
}

/** «A1-2» → «A1-A2»; «0-A2» → «A0-A2». */
function writeOut(text: string): string {
  return text
    .replace(/([ABC]) ?([0-2])( ?(?:[-–/,]|t\/m|tot|en) ?)([0-2])(?!\d)/giu, '$1$2$3$1$4')
    .replace(/^\s*0( ?(?:[-–/]|t\/m|tot) ?[ABC])/iu, 'A0$1');
}

function readRange(found: Level[], text: string): Parsed<LevelRange> {
  const places = found.map((level) => LEVELS.indexOf(level));
  const value = { min: LEVELS[Math.min(...places)]!, max: LEVELS[Math.max(...places)]! };
  const turned = found.length === 2 && places[0]! > places[1]! && /-|t\/m|tot/i.test(text);
  const gaps = new Set(places).size < Math.max(...places) - Math.min(...places) + 1 && found.length > 2;
  return turned || gaps
    ? readWithWarning(value, 'levels-interpreted', 'levels', { levels: `${value.min}-${value.max}` })
    : read(value);
}
