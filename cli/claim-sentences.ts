import {
  allowedWording,
  evidenceLevelNames,
  expectedErrors,
  type CheckedText,
  type NeededLevel,
  type TextRemark,
} from '@medespraak/platform/insights/text-check';

const levelInWords = (level: NeededLevel): string =>
  level === 6 ? 'no level allows it' : `needs level ${level} (${evidenceLevelNames[level].en})`;

/** A sentence that says too much: why, itself, and the words that weighed. */
export function describeRemark(remark: TextRemark, { text }: CheckedText): string {
  const why = [
    ...(remark.needs === null ? [] : [levelInWords(remark.needs)]),
    ...(remark.lacksInterval ? ['"significant" without an interval'] : []),
  ];
  const words = remark.weighed.map(({ start, end }) => `"${text.slice(start, end)}"`);
  return `${why.join('; ')}\n    ${remark.sentence}\n    what weighed most: ${words.join(', ')}`;
}

/** How many sentences say too much, and what may be said instead, with an example in the language of the text. */
export function describeText({ remarks, sentences, level, language }: CheckedText): string {
  const read = `${sentences} ${sentences === 1 ? 'sentence' : 'sentences'}, read as ${language === 'nl' ? 'Dutch' : 'English'}`;
  const name = `level ${level} (${evidenceLevelNames[level].en})`;
  if (remarks.length === 0) return `Found nothing stronger than ${name} allows in ${read}.`;
  const { verbs, example } = allowedWording[level][language];
  return [
    `${remarks.length} of ${read}, ${remarks.length === 1 ? 'looks' : 'look'} stronger than ${name} allows.`,
    `At this level you may say ${allowedWording[level].en.may}: ${verbs.join(', ')}.`,
    `For example: ${example}`,
  ].join('\n');
}

/** That it is a help, with how often it errs. */
export function describeLimits({ language, level }: CheckedText): string {
  const { missed, alarms } = expectedErrors(language, level);
  const range = ([low, high]: readonly [number, number]) => (low === high ? `${low}` : `${low} to ${high}`);
  return (
    `This is a help, no judgement: in sentences it never saw it misses ${range(missed)} of 100 that say too much, ` +
    `and stops ${range(alarms)} of 100 fine ones. A person reads the report.`
  );
}
