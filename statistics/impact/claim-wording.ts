import { type ClaimLanguage } from './claim-language.ts';
import { type EvidenceLevel } from './evidence-level.ts';

/** What a study of some level may say, for whoever looks for other words. */
export interface Wording {
  /** What may be said, as the end of "you may say …". */
  may: string;
  verbs: readonly string[];
  /** A sentence that stands exactly at this level. */
  example: string;
}

/**
 * What may be said at each evidence level. What a lower level may say, a higher one may too.
 *
 * Source: the table of docs/method/evidence-level.md.
 */
export const allowedWording: Record<EvidenceLevel, Record<ClaimLanguage, Wording>> = {
  0: {
    nl: {
      may: 'wat er gedaan is en wat mensen zeiden',
      verbs: ['zei', 'gaf aan', 'deed mee', 'kreeg'],
      example: 'Van de 52 deelnemers zeggen er 38 dat zij zich thuis voelen (73%; tussen 60% en 83%).',
    },
    en: {
      may: 'what was done and what people said',
      verbs: ['said', 'answered', 'took part', 'received'],
      example: 'Of the 52 participants, 38 say that they feel at home (73%; between 60% and 83%).',
    },
  },
  1: {
    nl: {
      may: 'dat er bij dezelfde mensen iets veranderde, niet waardoor',
      verbs: ['gaf meer aan', 'was hoger', 'veranderde'],
      example: 'Deelnemers gaven na 6 maanden gemiddeld 6 punten meer (95%: 2 tot 10).',
    },
    en: {
      may: 'that something changed in the same people, not why',
      verbs: ['reported more', 'was higher', 'changed'],
      example: 'After 6 months participants reported 6 points more on average (95%: 2 to 10).',
    },
  },
  2: {
    nl: {
      may: 'dat twee dingen samengaan, niet dat het een van het ander komt',
      verbs: ['hangt samen met', 'vergeleken met'],
      example:
        'Wie een buddy had, ging 3 punten meer vooruit dan vergelijkbare wachtenden (1 tot 5). Zij kunnen ook in andere opzichten verschillen.',
    },
    en: {
      may: 'that two things go together, not that one comes from the other',
      verbs: ['goes together with', 'compared with'],
      example:
        'Those with a buddy gained 3 points more than comparable people who were waiting (1 to 5). They may differ in other ways too.',
    },
  },
  3: {
    nl: {
      may: 'dat het op een effect wijst, met wat daaraan onzeker is',
      verbs: ['wijst op', 'is aannemelijk'],
      example: 'Dit wijst op een effect van ongeveer 3 punten (1 tot 5).',
    },
    en: {
      may: 'that it points to an effect, with what is uncertain about it',
      verbs: ['points to', 'is likely'],
      example: 'This points to an effect of about 3 points (1 to 5).',
    },
  },
  4: {
    nl: {
      may: 'wat het aanbod teweegbracht, in deze groep',
      verbs: ['gaf', 'veroorzaakte', 'effect van het aanbieden'],
      example: 'Het aanbieden van een buddy gaf gemiddeld 3 punten meer (1 tot 5) dan wachten.',
    },
    en: {
      may: 'what the offer brought about, in this group',
      verbs: ['gave', 'caused', 'effect of offering'],
      example: 'Offering a buddy gave 3 points more on average (1 to 5) than waiting.',
    },
  },
  5: {
    nl: {
      may: 'dat het herhaald is aangetoond',
      verbs: ['is herhaald aangetoond'],
      example: 'In drie studies is herhaald aangetoond dat een buddy aanbieden helpt.',
    },
    en: {
      may: 'that it has been shown repeatedly',
      verbs: ['has been shown repeatedly'],
      example: 'In three studies it has been shown repeatedly that offering a buddy helps.',
    },
  },
};
