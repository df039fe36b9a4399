import type { ContentWarning, ModuleChange, ModuleFault, OwnModule } from '@medespraak/framework';
import { LANGUAGES, type Language } from '../../language.ts';
import type { Translate } from '../../messages/translator.ts';
import { textIn } from '../questionnaire/own-item.ts';

type Words = Translate<'own-questions'>;

const nameOf = (language: string | undefined): string =>
  language === undefined ? '' : LANGUAGES[language as Language].name;

/** The place of an option among the answers of its question, from 1; 0 when it is not there. */
function numberOf(module: OwnModule, item: string | undefined, id: string): number {
  const found = module.items.find((one) => one.id === item);
  return found && 'options' in found ? found.options.findIndex((one) => one.id === id) + 1 : 0;
}

/** The words of an option, or its number while it has none. */
function optionOf(module: OwnModule, item: string | undefined, id: string, language: Language): string {
  const found = module.items.find((one) => one.id === item);
  const option = found && 'options' in found ? found.options.find((one) => one.id === id) : undefined;
  return (option && textIn(option.texts, module, language)) || String(numberOf(module, item, id) || id);
}

/** What keeps a module from being published, as a sentence. */
export function faultInWords(fault: ModuleFault, module: OwnModule, language: Language, t: Words): string {
  const option = fault.option === undefined ? '' : optionOf(module, fault.item, fault.option, language);
  const number = fault.option === undefined ? 0 : numberOf(module, fault.item, fault.option);
  if (fault.code === 'missing-text') {
    const what = fault.option === undefined ? (fault.detail === 'help' ? 'help' : 'question') : 'option';
    return t(`missing-${what}`, { language: nameOf(fault.language), number });
  }
  return t(`fault-${fault.code}`, {
    language: nameOf(fault.language),
    option,
    detail: fault.detail ?? '',
  });
}

/** What makes a question hard to answer, as advice. */
export function warningInWords(warning: ContentWarning, t: Words): string {
  const advice = t(`warning-${warning.code}`, { detail: warning.detail ?? '' });
  return warning.language ? `${nameOf(warning.language)}: ${advice}` : advice;
}

/** A difference between two versions, as a sentence. */
export function changeInWords(change: ModuleChange, module: OwnModule, language: Language, t: Words): string {
  const option = change.option === undefined ? '' : optionOf(module, change.item, change.option, language);
  const [before, after] = [change.before ?? '', change.after ?? ''];
  const { what } = change;
  const inLanguage = nameOf(change.language);
  if (what === 'title' || what === 'question' || what === 'help' || what === 'option-words') {
    if (before === '') return t('change-text-new', { language: inLanguage, after });
    if (after === '') return t('change-text-gone', { language: inLanguage, before });
    return t('change-text', { language: inLanguage, before, after });
  }
  return t(`change-${what}`, { option });
}
