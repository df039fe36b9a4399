import {
  ownKinds,
  ownOptions,
  type LanguageCode,
  type OwnItem,
  type OwnKind,
  type OwnModule,
  type OwnOption,
  type OwnResponse,
  type OwnTexts,
} from '@medespraak/framework';
import { readConditions } from './conditions.ts';

/** Changes of a draft, each giving a new one: the builder's buttons. */

/** A name that nothing has or ever had: answers to a question that is gone stay answers to that one. */
export function freshId(prefix: string, taken: Iterable<string>): string {
  const used = new Set(taken);
  let number = 1;
  while (used.has(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}

const option = (id: string): OwnOption => ({ id, texts: {}, picture: null });

function responseOf(kind: OwnKind): OwnResponse {
  switch (kind) {
    case 'single':
    case 'multiple':
    case 'scale':
      return { kind, options: [option('o1'), option('o2'), option('o3')] };
    case 'rank':
      return { kind, options: [option('o1'), option('o2'), option('o3')], atMost: 3 };
    case 'number':
      return { kind, decimals: 0, min: 0, max: null };
    case 'year':
    case 'date':
      return { kind, min: null, max: null };
    default:
      return { kind };
  }
}

export const isKind = (value: unknown): value is OwnKind => ownKinds.some((kind) => kind === value);

/** Adds an empty item at the end; a sensitive one after it stays last. */
export function addItem(module: OwnModule, kind: OwnKind, id: string): OwnModule {
  const item: OwnItem = {
    id,
    question: {},
    help: {},
    picture: null,
    required: false,
    sensitive: false,
    condition: null,
    indicator: null,
    group: null,
    ...responseOf(kind),
  };
  const open = module.items.filter(({ sensitive }) => !sensitive);
  return { ...module, items: [...open, item, ...module.items.filter(({ sensitive }) => sensitive)] };
}

/** Moves an item one place up or down; at the edge it stays. */
export function moveItem(module: OwnModule, id: string, by: -1 | 1): OwnModule {
  return { ...module, items: moved(module.items, id, by) };
}

function moved<Thing extends { id: string }>(list: readonly Thing[], id: string, by: -1 | 1): Thing[] {
  const from = list.findIndex((one) => one.id === id);
  const [one, other] = [list[from], list[from + by]];
  if (!one || !other) return [...list];
  return list.map((here, index) => (index === from ? other : index === from + by ? one : here));
}

export const removeItem = (module: OwnModule, id: string): OwnModule => ({
  ...module,
  items: module.items.filter((item) => item.id !== id),
});

/** The texts of one thing, from the fields `name.nl`, `name.ar` and so on; other languages keep what they had. */
export function readTexts(
  form: FormData,
  name: string,
  languages: readonly LanguageCode[],
  before: OwnTexts,
): OwnTexts {
  const texts: OwnTexts = { ...before };
  for (const language of languages) {
    const text = String(form.get(`${name}.${language}`) ?? '').trim();
    if (text === '') delete texts[language];
    else texts[language] = text;
  }
  return texts;
}

const picked = (form: FormData, name: string): string | null => String(form.get(name) ?? '') || null;
const number = (form: FormData, name: string): number | null => {
  const text = String(form.get(name) ?? '')
    .trim()
    .replace(',', '.');
  return text === '' || !Number.isFinite(Number(text)) ? null : Number(text);
};

function readResponse(item: OwnItem, form: FormData, languages: readonly LanguageCode[]): OwnResponse {
  const options = ownOptions(item).map((one): OwnOption => {
    const alone = item.kind === 'multiple' && form.get(`alone.${one.id}`) === 'on';
    return {
      id: one.id,
      texts: readTexts(form, `option.${one.id}`, languages, one.texts),
      picture: picked(form, `picture.${one.id}`),
      ...(alone && { alone }),
    };
  });
  const whole = (name: string) => (number(form, name) === null ? null : Math.round(number(form, name) ?? 0));
  switch (item.kind) {
    case 'single':
    case 'multiple':
    case 'scale':
      return { kind: item.kind, options };
    case 'rank':
      return { kind: 'rank', options, atMost: Math.min(5, Math.max(1, whole('at-most') ?? 3)) };
    case 'number':
      return {
        kind: 'number',
        decimals: Math.min(6, Math.max(0, whole('decimals') ?? 0)),
        min: number(form, 'min'),
        max: number(form, 'max'),
      };
    case 'year':
      return { kind: 'year', min: whole('min'), max: whole('max') };
    case 'date':
      return { kind: 'date', min: picked(form, 'min'), max: picked(form, 'max') };
    default:
      return { kind: item.kind };
  }
}

/** What the form of an item says, with what its button does to the options: `add`, `up:o1`, `down:o1`, `remove:o1`. */
export function readItem(module: OwnModule, item: OwnItem, form: FormData, newOption: string): OwnModule {
  const { languages } = module;
  const changed = {
    id: item.id,
    question: readTexts(form, 'question', languages, item.question),
    help: readTexts(form, 'help', languages, item.help),
    picture: picked(form, 'picture'),
    required: item.kind !== 'note' && form.get('required') === 'on',
    sensitive: form.get('sensitive') === 'on',
    condition: readConditions(form, item.condition),
    indicator: picked(form, 'indicator'),
    group: item.group,
    ...readResponse(item, form, languages),
  } as OwnItem;
  const [what, id = ''] = String(form.get('do') ?? 'save').split(':');
  if ('options' in changed) {
    if (what === 'add') changed.options = [...changed.options, option(newOption)];
    if (what === 'up' || what === 'down')
      changed.options = moved(changed.options, id, what === 'up' ? -1 : 1);
    if (what === 'remove') changed.options = changed.options.filter((one) => one.id !== id);
  }
  return { ...module, items: module.items.map((one) => (one.id === item.id ? changed : one)) };
}

/** The title and languages of a module. The first language is the one it was written in. */
export function readAbout(module: OwnModule, form: FormData): OwnModule {
  const asked = form.getAll('language') as LanguageCode[];
  const languages = [
    ...module.languages.filter((code) => asked.includes(code)),
    ...asked.filter((code) => !module.languages.includes(code)),
  ];
  return { ...module, languages, title: readTexts(form, 'title', module.languages, module.title) };
}
