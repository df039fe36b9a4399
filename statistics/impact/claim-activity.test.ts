import { describe, expect, it } from 'vitest';
import { checkClaim, neededLevel } from './claim-check.ts';

const activities = {
  nl: [
    'Vrijwilligers oefenen een uur per week Nederlands met nieuwkomers.',
    'Onze vrijwilligers geven Nederlandse les aan nieuwkomers.',
    'Taalmaatjes oefenen wekelijks Nederlands met deelnemers.',
    'Wij geven taalles aan statushouders in de bibliotheek.',
    'De buddy’s spreken twee keer per week Nederlands met nieuwkomers.',
    'Onze vrijwilligers wandelen elke week met nieuwkomers en oefenen samen Nederlands.',
    'Elke buddy las een uur per week met een deelnemer.',
    'Coaches gaven taallessen aan 30 nieuwkomers.',
    'Zij spraken elke week af.',
    'De koppels zagen elkaar twee keer per maand in het buurthuis.',
  ],
  en: [
    'Our volunteers teach Dutch to newcomers.',
    'Our volunteers teach newcomers Dutch.',
    'We teach Dutch to refugees at the library.',
    'Mentors give language lessons to 40 newcomers.',
    'Volunteers cook together with newcomers and practise Dutch.',
    'A volunteer practises Dutch with a newcomer for an hour a week.',
    'The coaches taught Dutch to 25 participants once a week.',
    'They met every week at the library.',
    'The pairs saw each other twice a month.',
  ],
};

/** The same with a change in lives behind it, or in its place. */
const claims = {
  nl: [
    'Vrijwilligers oefenen een uur per week Nederlands met nieuwkomers, die daardoor sneller werk vinden.',
    'Vrijwilligers oefenen Nederlands met nieuwkomers en maken hen minder eenzaam.',
    'Onze vrijwilligers geven nieuwkomers zelfvertrouwen.',
    'Wij geven nieuwkomers een stem.',
  ],
  en: [
    'Our volunteers teach Dutch to newcomers, who find work sooner.',
    'Our volunteers teach newcomers confidence.',
    'Our volunteers teach newcomers to stand on their own feet.',
    'Volunteers practise Dutch with newcomers and make them less lonely.',
    'We give newcomers a future.',
  ],
};

describe.each(['nl', 'en'] as const)('a plain description of an activity in %s', (language) => {
  it.each(activities[language])('may be said at every level: %s', (text) => {
    expect(checkClaim(text, { level: 0, language })).toEqual({ kind: 'allowed', sentences: 1, findings: [] });
  });

  it.each(claims[language])('is none when lives change: %s', (text) => {
    expect(neededLevel(text, language)).toBe(4);
  });
});
