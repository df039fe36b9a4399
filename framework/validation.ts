import type { z } from 'zod';
import { checkConsistency } from './consistency.ts';
import type { FrameworkFiles } from './files.ts';
import { FrameworkError } from './framework-error.ts';
import { schemas } from './schema.ts';
import type { Framework } from './types.ts';

/** `items.3.response.type`, with the id of the entry where there is one: `items.3 (home-good).response.type`. */
function fieldName(path: PropertyKey[], data: unknown): string {
  let here = data;
  const words = path.map((step) => {
    here = typeof here === 'object' && here !== null ? Reflect.get(here, step) : undefined;
    const id: unknown =
      typeof step === 'number' && typeof here === 'object' && here !== null
        ? Reflect.get(here, 'id')
        : undefined;
    return typeof id === 'string' ? `${String(step)} (${id})` : String(step);
  });
  return words.join('.') || '(whole file)';
}

function parse<Schema extends z.ZodType>(schema: Schema, file: string, data: unknown): z.output<Schema> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new FrameworkError(file, fieldName(issue?.path ?? [], data), issue?.message ?? 'is not valid');
}

/** Builds a map; a second entry with the same key is an error in `file`. */
function mapById<Entry, Key>(file: string, entries: Entry[], keyOf: (entry: Entry) => Key): Map<Key, Entry> {
  const map = new Map<Key, Entry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (map.has(key)) throw new FrameworkError(file, String(key), 'this id is used twice');
    map.set(key, entry);
  }
  return map;
}

/**
 * Turns parsed data files into the framework, or throws a `FrameworkError` that names the first fault: file, field and
 * what is wrong. First the shape of each file (`schema.ts`), then what must hold between files (`consistency.ts`).
 * Pure: reads nothing but its argument.
 */
export function validateFramework(files: FrameworkFiles): Framework {
  const base = parse(schemas.framework, 'framework.json', files.framework);
  const { domains } = parse(schemas.domains, 'domains.json', files.domains);
  const { items } = parse(schemas.items, 'items.json', files.items);
  const { instruments } = parse(schemas.instruments, 'instruments.json', files.instruments);
  const { languages } = parse(schemas.languages, 'languages.json', files.languages);
  const pictograms = parse(schemas.pictograms, 'pictograms.json', files.pictograms);
  const translations = files.translations.map((file, index) => {
    // The file is not known by name until its language has been read.
    const language: unknown =
      typeof file === 'object' && file !== null ? Reflect.get(file, 'language') : undefined;
    const name = typeof language === 'string' ? language : String(index);
    return parse(schemas.translations, `translations/${name}.json`, file);
  });

  mapById('framework.json', base.headings, (heading) => heading.id);
  mapById('domains.json', domains, (domain) => domain.id);
  mapById(
    'domains.json',
    domains.flatMap((domain) => domain.indicators),
    (indicator) => indicator.id,
  );
  mapById('languages.json', languages, (language) => language.code);
  const textsByLanguage = mapById('translations', translations, (file) => file.language);

  const framework: Framework = {
    version: base.version,
    status: base.status,
    attribution: base.attribution,
    minimumRespondents: base.rules.minimumRespondents,
    headings: base.headings,
    domains: domains.map((domain) => ({
      ...domain,
      indicators: domain.indicators.map((indicator) => ({ ...indicator, domain: domain.id })),
      items: items.filter((item) => item.domain === domain.id),
    })),
    items: mapById('items.json', items, (item) => item.id),
    instruments: mapById('instruments.json', instruments, (instrument) => instrument.id),
    languages,
    drafted: new Map(
      translations.flatMap(({ language, drafted }) => (drafted ? [[language, drafted] as const] : [])),
    ),
    pictograms: { names: pictograms.names, scales: pictograms.scales, items: pictograms.items },
    translations: new Map(
      [...textsByLanguage].map(([code, file]) => [code, new Map(Object.entries(file.texts))]),
    ),
  };
  checkConsistency(framework);
  return framework;
}
