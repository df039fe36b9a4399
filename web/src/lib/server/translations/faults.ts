import type { Outcome } from '@medespraak/platform/translations/proposing.operations';
import type { Translate } from '../../messages/translator.ts';

type Fault = Extract<Outcome, { result: 'rejected' }>['faults'][number];

/** What is wrong with a proposed text, for who wrote it: which hole is missing, and in which plural form. */
export function faultInWords(fault: Fault, t: Translate<'translation-desk'>): string {
  const said = t(`fault-${fault.code}`, {
    hole: 'hole' in fault && fault.hole !== undefined ? `{${fault.hole}}` : '',
    form: 'form' in fault ? (fault.form ?? '') : '',
  });
  return 'form' in fault && fault.form !== undefined ? t('in-form', { form: fault.form, fault: said }) : said;
}
