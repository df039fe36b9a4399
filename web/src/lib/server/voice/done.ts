import { translate } from '@medespraak/framework';
import {
  textFor,
  type ShownFigure,
  type ShownState,
  type TextsByLanguage,
} from '@medespraak/platform/voice/shown';
import { formatDate, formatNumber } from '../../formats.ts';
import type { Language } from '../../language.ts';
import { messages, textsOf } from '../messages.ts';

/** A signal as newcomers get it. */
export interface Shown {
  signalId: string;
  organisationName: string;
  /** Of a municipality: it reads what is said of it. */
  municipalityCode: string | null;
  state: ShownState;
  figure: ShownFigure | null;
  who: string | null;
  due: string | null;
  texts: TextsByLanguage;
}

/** What a figure says, to be read in ten seconds: about how many of every ten, and how many people answered. */
function tellFigure(figure: ShownFigure, language: Language) {
  const t = messages('done', language);
  const { subjectKind, subjectId, status, value, bound, n, asked, computedAt } = figure;
  const isShare = subjectKind === 'indicator';
  const share = isShare && status === 'published' && value !== null ? Math.round(value * 10) : null;
  const isHigh = bound === 'at-least' || bound === 'upper';
  const words =
    share !== null
      ? t('of-ten', { share })
      : status === 'published'
        ? t('score', { value: formatNumber(Math.round(value ?? 0), language) })
        : isShare
          ? t(isHigh ? 'most' : 'few')
          : t(isHigh ? 'score-most' : 'score-few');
  return {
    name: translate(`${subjectKind}.${subjectId}.name`, language),
    words,
    /** Of ten marks so many are filled. */
    marks: share ?? (isShare ? (isHigh ? 9 : 1) : null),
    people: n === null ? null : t('people', { n }),
    asked: t('asked', { month: formatDate(asked?.until ?? computedAt, language, 'month') }),
  };
}

/** What newcomers read, in the language of the page. */
export function viewShown(shown: readonly Shown[], language: Language) {
  const t = messages('done', language);
  return {
    texts: textsOf('done', language),
    shown: shown.map(({ signalId, organisationName, municipalityCode, state, figure, who, due, texts }) => ({
      ...{ id: signalId, state, ...textFor(texts, language) },
      isMunicipal: municipalityCode !== null,
      from: t('from', { organisation: organisationName }),
      figure: figure && tellFigure(figure, language),
      who: who && t('who', { who }),
      due: due && state === 'taken-up' ? t('due', { date: formatDate(due, language) }) : null,
    })),
  };
}
export type DoneView = ReturnType<typeof viewShown>;
