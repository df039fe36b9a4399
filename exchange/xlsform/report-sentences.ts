/** What happened to a place in a form, per code, in the words of the report. */
export const reportSentences = {
  carried: { nl: 'Overgenomen.', en: 'Carried over.' },
  // Sheets and columns
  'sheet-unknown': {
    nl: 'Dit blad hoort niet bij de vragenlijst en is niet gelezen (aantal rijen: {rows}).',
    en: 'This sheet is no part of the questionnaire and was not read (number of rows: {rows}).',
  },
  'column-unknown': {
    nl: 'Deze kolom kennen we niet. Niet overgenomen (aantal cellen: {cells}).',
    en: 'We do not know this column. Not carried over (number of cells: {cells}).',
  },
  'column-twice': {
    nl: 'Deze kolom staat er al eerder. Niet overgenomen (aantal cellen: {cells}).',
    en: 'This column is there before. Not carried over (number of cells: {cells}).',
  },
  'column-not-carried': {
    nl: 'Dit kent een vragenlijst hier niet. Niet overgenomen (aantal cellen: {cells}).',
    en: 'A questionnaire here has no such thing. Not carried over (number of cells: {cells}).',
  },
  'column-without-header': {
    nl: 'Boven deze kolom staat niets. Niet overgenomen (aantal cellen: {cells}).',
    en: 'There is nothing above this column. Not carried over (number of cells: {cells}).',
  },
  'language-not-ours': {
    nl: 'In deze taal vragen we niet. Niet overgenomen (aantal teksten: {cells}).',
    en: 'We do not ask in this language. Not carried over (number of texts: {cells}).',
  },
  'language-assumed': {
    nl: 'Deze kolom noemt geen taal. Gelezen als {language}.',
    en: 'This column names no language. Read as {language}.',
  },
  comment: {
    nl: 'Opmerking van de makers; niet overgenomen.',
    en: 'A remark of the makers; not carried over.',
  },
  'not-read': { nl: 'Deze cel is niet gelezen.', en: 'This cell was not read.' },
  // Questions
  'type-unknown': {
    nl: 'Dit soort vraag kennen we niet. De vraag is niet overgenomen.',
    en: 'We do not know this kind of question. The question was not carried over.',
  },
  'type-empty': {
    nl: 'Hier staat geen soort vraag. De rij is niet overgenomen.',
    en: 'No kind of question stands here. The row was not carried over.',
  },
  'type-not-carried': {
    nl: 'Een vraag naar {type} kan hier niet. De vraag is niet overgenomen.',
    en: 'A question for {type} cannot be asked here. The question was not carried over.',
  },
  'type-date-time': {
    nl: 'Vraagt hier alleen de datum, niet de tijd.',
    en: 'Asks for the date only here, not the time.',
  },
  acknowledge: {
    nl: 'Wordt een mededeling; een vinkje zetten hoeft niet.',
    en: 'Becomes a note; nothing has to be ticked.',
  },
  metadata: {
    nl: 'Wat het apparaat zelf noteert (tijd, toestel, plaats) nemen we niet over.',
    en: 'What the device notes by itself (time, telephone, place) is not carried over.',
  },
  repeat: {
    nl: 'Vragen die zich herhalen kunnen hier niet. Deze rij is niet overgenomen.',
    en: 'Questions that repeat cannot be asked here. This row was not carried over.',
  },
  'core-item': {
    nl: 'Deze vraag hoort bij de gemeenschappelijke kern en wordt al gesteld.',
    en: 'This question is part of the common core and is asked already.',
  },
  'name-missing': {
    nl: 'Zonder naam; heet nu «{id}».',
    en: 'Without a name; is now called “{id}”.',
  },
  'name-changed': { nl: 'Heet nu «{id}».', en: 'Is now called “{id}”.' },
  'name-twice': {
    nl: 'Deze naam komt al eerder voor; heet nu «{id}».',
    en: 'This name is there before; is now called “{id}”.',
  },
  'text-missing': {
    nl: 'Zonder tekst; de naam staat er nu als vraag.',
    en: 'Without a text; the name now stands there as the question.',
  },
  'note-empty': {
    nl: 'Een mededeling zonder tekst; niet overgenomen.',
    en: 'A note without a text; not carried over.',
  },
  'text-cut': { nl: 'Te lang; ingekort tot {most} tekens.', en: 'Too long; cut to {most} characters.' },
  'text-plain': {
    nl: 'Opmaak (vet, kleur, koppen) weggelaten: «{now}».',
    en: 'Markup (bold, colour, headings) left out: “{now}”.',
  },
  'too-many-items': {
    nl: 'Meer dan {most} vragen; deze is niet overgenomen.',
    en: 'More than {most} questions; this one was not carried over.',
  },
  'too-many-groups': {
    nl: 'Meer dan {most} kopjes; dit is niet overgenomen.',
    en: 'More than {most} headings; this one was not carried over.',
  },
  'never-shown': {
    nl: 'Deze vraag zou niemand ooit zien. Niet overgenomen.',
    en: 'Nobody would ever see this question. Not carried over.',
  },
  'calculation-inside': {
    nl: 'Geen vraag; de berekening is opgenomen in de voorwaarden die haar gebruiken.',
    en: 'No question; the calculation went into the conditions that use it.',
  },
  'calculation-left': {
    nl: 'Berekeningen kunnen hier niet. Niet overgenomen.',
    en: 'Calculations cannot be made here. Not carried over.',
  },
  'calculation-twice': {
    nl: 'Een berekening met deze naam staat er al. Niet overgenomen.',
    en: 'A calculation of this name is there before. Not carried over.',
  },
  // Groups
  'group-without-title': {
    nl: 'Groep zonder kopje; de vragen staan er los in.',
    en: 'A group without a heading; its questions stand by themselves.',
  },
  'group-again': {
    nl: 'De groep gaat verder na een groep binnenin; het kopje staat er daarom nog eens.',
    en: 'The group goes on after one inside it; its heading therefore stands there again.',
  },
  'group-empty': {
    nl: 'In deze groep staat geen vraag die is overgenomen.',
    en: 'No question in this group was carried over.',
  },
  'end-without-begin': {
    nl: 'Hier eindigt iets dat niet begonnen is.',
    en: 'Something ends here that did not begin.',
  },
  'begin-without-end': {
    nl: 'Deze groep eindigt nergens; gelezen tot het einde van het blad.',
    en: 'This group ends nowhere; read up to the end of the sheet.',
  },
  // Options
  'list-missing': {
    nl: 'De lijst «{list}» staat niet op het blad choices. De vraag is niet overgenomen.',
    en: 'The list “{list}” is not on the sheet choices. The question was not carried over.',
  },
  'list-unused': {
    nl: 'Geen vraag gebruikt de lijst «{list}» (aantal rijen: {rows}).',
    en: 'No question uses the list “{list}” (number of rows: {rows}).',
  },
  'list-name-missing': {
    nl: 'Zonder naam van een lijst; niet overgenomen.',
    en: 'Without the name of a list; not carried over.',
  },
  'choice-name-missing': {
    nl: 'Zonder naam; heet nu «{id}».',
    en: 'Without a name; is now called “{id}”.',
  },
  'choice-twice': {
    nl: 'Deze naam staat al in de lijst; niet overgenomen.',
    en: 'This name is in the list before; not carried over.',
  },
  'choice-text-missing': {
    nl: 'Zonder tekst; de naam staat er nu als antwoord.',
    en: 'Without a text; the name now stands there as the answer.',
  },
  'too-many-options': {
    nl: 'Meer dan {most} antwoorden past niet op een scherm. De vraag is niet overgenomen.',
    en: 'More than {most} answers do not fit a screen. The question was not carried over.',
  },
  escape: {
    nl: 'Staat hier al onder elke vraag («{words}»), en is daarom geen gewoon antwoord.',
    en: 'Is under every question here already (“{words}”), and therefore no answer like others.',
  },
  'or-other': {
    nl: 'Een antwoord «Anders» erbij, en daarna de vraag wat («{id}»).',
    en: 'An answer “Other” added, and after it the question what (“{id}”).',
  },
  'choice-filter': {
    nl: 'Antwoorden kunnen hier niet van een eerder antwoord afhangen; iedereen ziet ze alle {options}.',
    en: 'Answers cannot depend on an earlier one here; everybody sees all {options} of them.',
  },
  'rank-at-most': {
    nl: 'Rangschikt hier hoogstens de {most} belangrijkste.',
    en: 'Ranks the {most} most important ones at most here.',
  },
  // Conditions, bounds and the rest
  'condition-of-group': {
    nl: 'Geldt nu voor elke vraag in de groep.',
    en: 'Now holds for every question in the group.',
  },
  'condition-changed': { nl: 'Gelezen als: {now}', en: 'Read as: {now}' },
  'condition-exact': {
    nl: 'Geldt hier ook als er meer dan dit ene antwoord is gekozen.',
    en: 'Here it holds too when more than this one answer was chosen.',
  },
  'condition-unreadable': {
    nl: 'Deze voorwaarde is niet te lezen, bij teken {at} («{found}»). De vraag wordt nu aan iedereen gesteld.',
    en: 'This condition cannot be read, at character {at} (“{found}”). The question is now asked of everybody.',
  },
  'condition-not-carried': {
    nl: 'Deze voorwaarde kan hier niet: {why}. De vraag wordt nu aan iedereen gesteld.',
    en: 'This condition cannot be made here: {why}. The question is now asked of everybody.',
  },
  'constraint-not-carried': {
    nl: 'Deze controle kan hier niet: {why}. Niet overgenomen.',
    en: 'This check cannot be made here: {why}. Not carried over.',
  },
  'constraint-unreadable': {
    nl: 'Deze controle is niet te lezen, bij teken {at} («{found}»). Niet overgenomen.',
    en: 'This check cannot be read, at character {at} (“{found}”). Not carried over.',
  },
  'constraint-message': {
    nl: 'Eigen foutmeldingen kunnen hier niet; het scherm zegt zelf wat er niet past.',
    en: 'Own error messages cannot be given here; the screen itself says what does not fit.',
  },
  'required-expression': {
    nl: 'Of dit verplicht is, kan hier niet van een antwoord afhangen; nu niet verplicht.',
    en: 'Whether this is required cannot depend on an answer here; now it is not.',
  },
  'required-unreadable': {
    nl: 'Geen ja of nee; nu niet verplicht.',
    en: 'No yes or no; now it is not required.',
  },
  'note-required': { nl: 'Een mededeling is nooit verplicht.', en: 'A note is never required.' },
  default: {
    nl: 'Antwoorden worden hier nooit vooraf ingevuld.',
    en: 'Answers are never filled in beforehand here.',
  },
  'read-only': {
    nl: 'Een vraag kan hier niet op slot; nu kan iedereen haar beantwoorden.',
    en: 'A question cannot be locked here; now everybody can answer it.',
  },
  appearance: {
    nl: 'Vragen zien er hier allemaal eender uit: één per scherm, antwoorden onder elkaar.',
    en: 'All questions look alike here: one a screen, answers below each other.',
  },
  'appearance-parts': {
    nl: 'Overgenomen, behalve «{left}»: vragen zien er hier allemaal eender uit.',
    en: 'Carried over, except “{left}”: all questions look alike here.',
  },
  parameters: { nl: 'Deze instelling kent een vraag hier niet.', en: 'A question here has no such setting.' },
  'parameters-unreadable': {
    nl: 'Deze grenzen zijn niet te lezen; er gelden geen grenzen.',
    en: 'These bounds cannot be read; there are none.',
  },
  'range-step': {
    nl: 'Stappen van {step} kunnen hier niet; de grenzen wel.',
    en: 'Steps of {step} cannot be made here; the bounds can.',
  },
  'media-file': {
    nl: 'Het bestand zelf zit niet in het formulier. Voeg het toe in de bouwer.',
    en: 'The file itself is not in the form. Add it in the builder.',
  },
  piping: {
    nl: 'Het antwoord op «{name}» kan hier niet in de tekst komen; er staat nu «…».',
    en: 'The answer to “{name}” cannot be put into the text here; it now says “…”.',
  },
  'setting-not-carried': {
    nl: 'Deze instelling kent een vragenlijst hier niet.',
    en: 'A questionnaire here has no such setting.',
  },
  'setting-by-us': { nl: 'Dit houden we hier zelf bij.', en: 'This is kept here by itself.' },
  'indicator-unknown': {
    nl: 'Deze indicator kennen we niet; nu zonder indicator.',
    en: 'We do not know this indicator; now without one.',
  },
  'value-unreadable': { nl: 'Niet te lezen; niet overgenomen.', en: 'Cannot be read; not carried over.' },
} as const satisfies Record<string, { nl: string; en: string }>;

export type ReportCode = keyof typeof reportSentences;

/** Why a condition or check cannot be carried. */
export const reasons = {
  'item-unknown': { nl: 'er is geen vraag «{name}»', en: 'there is no question “{name}”' },
  'item-later': { nl: 'de vraag «{name}» komt pas later', en: 'the question “{name}” comes later' },
  'item-left': {
    nl: 'de vraag «{name}» is niet overgenomen',
    en: 'the question “{name}” was not carried over',
  },
  'option-unknown': { nl: '«{name}» heeft geen antwoord «{value}»', en: '“{name}” has no answer “{value}”' },
  'is-escape': {
    nl: '«{value}» staat onder elke vraag en kan geen voorwaarde zijn',
    en: '“{value}” is under every question and cannot be a condition',
  },
  kind: {
    nl: 'bij de vraag «{name}» kan dit niet gevraagd worden',
    en: 'this cannot be asked of the question “{name}”',
  },
  function: { nl: '«{name}()» kan hier niet', en: '“{name}()” cannot be used here' },
  arithmetic: { nl: 'rekenen met antwoorden kan hier niet', en: 'answers cannot be calculated with here' },
  'two-answers': {
    nl: 'twee antwoorden vergelijken kan hier niet',
    en: 'two answers cannot be compared here',
  },
  self: { nl: 'het gaat over de vraag zelf', en: 'it is about the question itself' },
  'bounds-only': {
    nl: 'alleen een ondergrens en een bovengrens kunnen',
    en: 'only a lower and an upper bound can be set',
  },
  'no-bounds': { nl: 'zo’n vraag heeft geen grenzen', en: 'such a question has no bounds' },
  'too-large': { nl: 'zij is te lang', en: 'it is too long' },
  circle: { nl: 'de berekening verwijst naar zichzelf', en: 'the calculation refers to itself' },
} as const satisfies Record<string, { nl: string; en: string }>;
export type Reason = keyof typeof reasons;
