import { compareModules, dependentsOf, ownKinds, trendBreaks } from '@medespraak/framework';
import { askingMoments, usualMoments } from '@medespraak/platform/modules/modules';
import { LANGUAGES, type Language } from '../../language.ts';
import type { Translate } from '../../messages/translator.ts';
import { textIn } from '../questionnaire/own-item.ts';
import { conditionInWords } from './conditions.ts';
import type { Module } from './room.ts';
import { changeInWords, faultInWords, warningInWords } from './words.ts';

/** A draft as the page of the builder shows it: its items in words, what is wrong beside each, and what changed. */
export function describeModule(
  module: Module,
  {
    language,
    offered,
    preview: shownIn,
    t,
  }: {
    language: Language;
    /** What the programme offers its newcomers. */
    offered: readonly Language[];
    /** The language of the telephone, as the address names it. */
    preview: string | null;
    t: Translate<'own-questions'>;
  },
) {
  const { draft, versions } = module;
  const [last] = versions;
  const changes = last ? compareModules(last.content, draft) : [];
  const breaks = trendBreaks(changes);
  const preview = draft.languages.find((code) => code === shownIn) ?? draft.languages[0] ?? 'nl';
  return {
    id: module.id,
    revision: module.revision,
    mayUndo: module.mayUndo,
    askedIn: askingMoments.map((moment) => ({ moment, isAsked: module.askedIn.includes(moment) })),
    proposed: module.askedIn.length > 0 ? module.askedIn : [...usualMoments],
    version: last?.number ?? null,
    preview,
    languages: draft.languages.map((code) => ({
      code,
      name: LANGUAGES[code].name,
      title: draft.title[code] ?? '',
      isOffered: offered.includes(code),
    })),
    kinds: ownKinds,
    // In the order in which they are asked; those without a question yet come last.
    groups: draft.groups.toSorted((a, b) => placeOf(draft, a.id) - placeOf(draft, b.id)),
    others: (Object.keys(LANGUAGES) as Language[])
      .filter((code) => !draft.languages.includes(code))
      .map((code) => ({ code, name: LANGUAGES[code].name })),
    faults: module.faults
      .filter(({ item }) => item === undefined)
      .map((fault) => faultInWords(fault, draft, language, t)),
    faultCount: module.faults.length,
    items: draft.items.map((item) => ({
      id: item.id,
      kind: item.kind,
      group: item.group,
      question: textIn(item.question, draft, language),
      isRequired: item.required,
      isSensitive: item.sensitive,
      condition: item.condition && conditionInWords(item.condition, draft, language, t),
      hangsOn: dependentsOf(draft, item.id).length,
      faults: module.faults
        .filter((fault) => fault.item === item.id)
        .map((fault) => faultInWords(fault, draft, language, t)),
      warnings: module.warnings
        .filter((warning) => warning.item === item.id)
        .map((warning) => warningInWords(warning, t)),
    })),
    changes: changes.map((change) => ({
      item: change.item ?? null,
      words: changeInWords(change, change.what === 'removed' ? (last?.content ?? draft) : draft, language, t),
    })),
    breaks: [...breaks].map(([id, why]) => ({
      id,
      why,
      question: textIn(
        [...draft.items, ...(last?.content.items ?? [])].find((item) => item.id === id)?.question ?? {},
        draft,
        language,
      ),
    })),
  };
}

function placeOf({ items }: Module['draft'], group: string): number {
  const place = items.findIndex((item) => item.group === group);
  return place === -1 ? items.length : place;
}
