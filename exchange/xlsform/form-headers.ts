import type { LanguageCode } from '@medespraak/framework';
import { formLanguage } from './form-language.ts';

export interface FormColumn {
  /** Our word for it: `label`, `image`, `relevant`, …; what stood there, where we know no such column. */
  name: string;
  /** What stood behind `::`, as written; empty where nothing did. */
  language: string;
  /** The language of ours that this is; null for another one, and where nothing is written. */
  code: LanguageCode | null;
  known: boolean;
}

const spellings: Record<string, string[]> = {
  type: ['command', 'question_type'],
  name: ['tag', 'value', 'variable', 'variable_name'],
  label: ['caption', 'question', 'text', 'labels'],
  hint: ['hints'],
  guidance_hint: ['guidance'],
  relevant: ['relevance', 'relevent', 'bind::relevant', 'skip_logic'],
  constraint: ['constraints', 'bind::constraint', 'validation'],
  constraint_message: ['constraint_msg', 'constraining_message', 'constraintmsg', 'jr:constraintmsg', 'bind::jr:constraintmsg'],
  required: ['require', 'mandatory', 'bind::required'],
  required_message: ['requiredmsg', 'required_msg', 'jr:requiredmsg', 'bind::jr:requiredmsg'],
  calculation: ['calculate', 'calculations', 'bind::calculate'],
  appearance: ['control::appearance', 'body::appearance'],
  default: ['defaults'],
  read_only: ['readonly', 'bind::readonly'],
  repeat_count: ['count', 'jr:count', 'control::jr:count'],
  choice_filter: ['filter', 'choicefilter'],
  list_name: ['list', 'listname', 'list_names'],
  image: ['media::image', 'picture', 'media::big-image', 'big-image'],
  audio: ['media::audio'],
  video: ['media::video'],
  parameters: ['parameter'],
  trigger: [],
  note: ['notes', 'comment', 'comments', 'remark', 'remarks'],
  order: [],
  autoplay: ['control::autoplay', 'body::autoplay'],
  disabled: [],
  form_title: ['title', 'set_form_title'],
  form_id: ['id_string', 'set_form_id', 'formid'],
  version: ['form_version'],
  default_language: ['defaultlanguage', 'default_lang'],
  instance_name: [],
  style: [],
  allow_choice_duplicates: [],
  public_key: [],
  submission_url: [],
}; // prettier-ignore

const names = new Map(
  Object.entries(spellings).flatMap(([name, others]) => [name, ...others].map((one) => [one, name])),
);

const snake = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '_');

/** `media::image` is one column, `label::English` a column in a language: the longest beginning that we know counts. */
function cut(parts: string[]): { name: string; rest: string[] } | null {
  for (let length = Math.min(3, parts.length); length > 0; length--) {
    const name = names.get(parts.slice(0, length).map(snake).join('::'));
    if (name !== undefined) return { name, rest: parts.slice(length) };
  }
  return null;
}

/**
 * What a header of an XLSForm means, in any spelling that occurs: `Label :: Arabic (ar)`, `media::image::English`,
 * `label:French`, `list name`, `Relevance`, `label_English`.
 *
 * @example formColumn('media::image::English (en)').name // → 'image'
 */
export function formColumn(header: string): FormColumn {
  const written = header.replace(/[\u200b\u200e\u200f\ufeff]/g, '').trim();
  if (/^medespraak_\w+$/i.test(written))
    return { name: written.toLowerCase(), language: '', code: null, known: true };
  const parts = written.split(/\s*::\s*/);
  const bySingle = written
    .replace(/\bjr:/g, 'jr\u0000')
    .split(/\s*:\s*/)
    .map((part) => part.replace('\u0000', ':'));
  const found = cut(parts) ?? (parts.length === 1 ? (cut(bySingle) ?? inOneWord(written)) : null);
  if (!found) return { name: written, language: '', code: null, known: false };
  const language = found.rest.join('::').trim();
  return { name: found.name, language, code: language === '' ? null : formLanguage(language), known: true };
}

/** `label_English`, `label (Arabic)`, `hint-so`: only where what follows is a language of ours, so that nothing is guessed. */
function inOneWord(written: string): { name: string; rest: string[] } | null {
  const [, name, rest] = /^(label|hint|image|audio)[\s_-]*(?:\(\s*)?(.+?)(?:\s*\))?$/i.exec(written) ?? [];
  if (name === undefined || rest === undefined || formLanguage(rest) === null) return null;
  return { name: name.toLowerCase(), rest: [rest] };
}
