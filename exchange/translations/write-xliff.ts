import type { LanguageCode } from '@medespraak/framework';
import { exactForm, formsFor, inForm, type Form, type TextUnit } from './unit.ts';

export const xliffNamespace = 'urn:oasis:names:tc:xliff:document:2.0';

const states = { draft: 'translated', reviewed: 'reviewed', tested: 'final' } as const;
const rightToLeft: readonly LanguageCode[] = ['ar', 'fa', 'prs'];

/** Characters that XML cannot hold, not even escaped; XLIFF has an element for them. */
const unspeakable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
const escape = (text: string): string =>
  text.replace(/[&<>"\r]/g, (character) => escapes[character] ?? character);
const inAttribute = (text: string): string =>
  escape(text.replace(new RegExp(unspeakable, 'g'), '')).replace(
    /[\t\n]/g,
    (one) => `&#${one.charCodeAt(0)};`,
  );
const codePoint = (character: string): string =>
  `<cp hex="${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`;
const escapeText = (text: string): string =>
  text
    .split(new RegExp(`(${unspeakable.source})`))
    .map((piece) => (piece.length === 1 && unspeakable.test(piece) ? codePoint(piece) : escape(piece)))
    .join('');

/** A text with what the program fills in as placeholders; the n-th `{name}` is the same one in source and target. */
function withPlaceholders(text: string): string {
  const counts = new Map<string, number>();
  return text
    .split(/(\{\w+\})/)
    .map((piece) => {
      const hole = /^\{(\w+)\}$/.exec(piece)?.[1];
      if (hole === undefined) return escapeText(piece);
      const count = (counts.get(hole) ?? 0) + 1;
      counts.set(hole, count);
      return `<ph id="${hole}-${count}" dataRef="${hole}" equiv="{${hole}}" disp="{${hole}}" canDelete="no"/>`;
    })
    .join('');
}

const holesIn = (...texts: string[]): string[] => [
  ...new Set(texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((found) => found[1] ?? ''))),
];

function unitOf(unit: TextUnit, form: Form): string {
  const source = inForm(unit.dutch, form);
  const target = exactForm(unit.translation, form);
  const english = inForm(unit.english, form);
  const notes = [
    ...(unit.note ? [`<note category="instruction">${escapeText(unit.note)}</note>`] : []),
    ...(english ? [`<note category="English">${escapeText(english)}</note>`] : []),
    ...(form ? [`<note category="plural form">${form}</note>`] : []),
  ];
  const holes = holesIn(source, target);
  const data = holes.map((hole) => `<data id="${hole}">{${hole}}</data>`);
  const state = target === '' ? 'initial' : states[unit.state];
  const id = form ? `${unit.key}:${form}` : unit.key;
  return [
    `    <unit id="${inAttribute(id)}" canResegment="no">`,
    ...(notes.length > 0 ? [`      <notes>${notes.join('')}</notes>`] : []),
    ...(data.length > 0 ? [`      <originalData>${data.join('')}</originalData>`] : []),
    `      <segment state="${state}">`,
    `        <source>${withPlaceholders(source)}</source>`,
    ...(target === '' ? [] : [`        <target>${withPlaceholders(target)}</target>`]),
    '      </segment>',
    '    </unit>',
  ].join('\n');
}

/**
 * Every text of a language as XLIFF 2.1 (OASIS 2018), for translation programs: a file per part, a unit per text or plural form,
 * what the program fills in as placeholders that cannot be deleted, notes and the English text beside the Dutch source.
 */
export function writeXliff(units: readonly TextUnit[], language: LanguageCode): Uint8Array {
  const parts = Map.groupBy(units, ({ part }) => part);
  const direction = rightToLeft.includes(language) ? 'rtl' : 'ltr';
  const files = [...parts].map(([part, own]) =>
    [
      `  <file id="${inAttribute(part)}" srcDir="ltr" trgDir="${direction}" xml:space="preserve">`,
      ...own.flatMap((unit) => formsFor(unit, language).map((form) => unitOf(unit, form))),
      '  </file>',
    ].join('\n'),
  );
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff xmlns="${xliffNamespace}" version="2.1" srcLang="nl" trgLang="${language}">`,
    ...files,
    '</xliff>',
    '',
  ];
  return new TextEncoder().encode(lines.join('\n'));
}
