/** What was found, by the code of a finding; it follows «Rij 14, kolom Niveau:». */
export const FOUND: Record<string, { nl: string; en: string }> = {
  'name-missing': { nl: 'er staat geen naam.', en: 'there is no name.' },
  'name-single': { nl: 'er staat maar één naam: ‘{value}’.', en: 'there is only one name: ‘{value}’.' },
  'contact-missing': {
    nl: 'er is geen e-mailadres en geen telefoonnummer; deze persoon is alleen per brief of persoonlijk te bereiken.',
    en: 'there is no e-mail address and no telephone number; this person can only be reached by letter or in person.',
  },
  'email-invalid': { nl: '‘{value}’ is geen e-mailadres.', en: '‘{value}’ is not an e-mail address.' },
  'email-several': {
    nl: 'er staan meer e-mailadressen; {email} wordt gebruikt.',
    en: 'there are several e-mail addresses; {email} is used.',
  },
  'phone-invalid': { nl: '‘{value}’ is geen telefoonnummer.', en: '‘{value}’ is not a telephone number.' },
  'phone-several': {
    nl: 'er staan meer telefoonnummers; {phone} wordt gebruikt.',
    en: 'there are several telephone numbers; {phone} is used.',
  },
  'gender-unknown': {
    nl: '‘{value}’ wordt niet herkend en blijft leeg.',
    en: '‘{value}’ is not recognised and is left empty.',
  },
  'birth-year-invalid': { nl: '‘{value}’ is geen geboortejaar.', en: '‘{value}’ is not a year of birth.' },
  'birth-year-implausible': {
    nl: '‘{value}’ kan geen geboortejaar zijn.',
    en: '‘{value}’ cannot be a year of birth.',
  },
  'birth-year-interpreted': { nl: '‘{value}’ is gelezen als {year}.', en: '‘{value}’ was read as {year}.' },
  'under-18': { nl: 'deze persoon is {age} jaar.', en: 'this person is {age} years old.' },
  'language-unknown': {
    nl: '‘{words}’ is geen taal die wij kennen en wordt overgeslagen.',
    en: '‘{words}’ is not a language that we know and is left out.',
  },
  'language-interpreted': {
    nl: 'in een land worden meer talen gesproken; ‘{words}’ is gelezen als {languages}.',
    en: 'a country has more than one language; ‘{words}’ was read as {languages}.',
  },
  'level-missing': {
    nl: 'er staat geen niveau; zolang dat zo is, kan deze persoon niet gekoppeld worden.',
    en: 'there is no level; until there is, this person cannot be matched.',
  },
  'level-interpreted': { nl: '‘{value}’ is gelezen als {level}.', en: '‘{value}’ was read as {level}.' },
  'level-invalid': { nl: '‘{value}’ is geen taalniveau.', en: '‘{value}’ is not a language level.' },
  'levels-missing': {
    nl: 'er staan geen niveaus; zolang dat zo is, kan dit taalmaatje niet gekoppeld worden.',
    en: 'there are no levels; until there are, this buddy cannot be matched.',
  },
  'levels-interpreted': { nl: '‘{value}’ is gelezen als {levels}.', en: '‘{value}’ was read as {levels}.' },
  'levels-invalid': { nl: '‘{value}’ zijn geen taalniveaus.', en: '‘{value}’ are not language levels.' },
  'place-unknown': {
    nl: '‘{value}’ is geen gemeente of plaats die wij kennen; het blijft als tekst staan.',
    en: '‘{value}’ is not a municipality or place that we know; it is kept as text.',
  },
  'interest-unknown': {
    nl: '‘{words}’ staat niet in de lijst van interesses; het blijft als tekst staan.',
    en: '‘{words}’ is not in the list of interests; it is kept as text.',
  },
  'slots-missing': {
    nl: 'er staan geen tijden; zolang dat zo is, kan deze persoon niet gekoppeld worden.',
    en: 'there are no times; until there are, this person cannot be matched.',
  },
  'slots-interpreted': {
    nl: '‘{value}’ is gelezen als {count} dagdelen in de week.',
    en: '‘{value}’ was read as {count} parts of the week.',
  },
  'slots-partly-read': {
    nl: 'in ‘{value}’ is ‘{unread}’ niet begrepen; dat deel telt niet mee.',
    en: 'in ‘{value}’ ‘{unread}’ was not understood; that part does not count.',
  },
  'slots-invalid': { nl: '‘{value}’ is niet als tijden te lezen.', en: '‘{value}’ cannot be read as times.' },
  'date-invalid': { nl: '‘{value}’ is geen datum.', en: '‘{value}’ is not a date.' },
  'date-implausible': { nl: '‘{value}’ is te lang geleden.', en: '‘{value}’ is too long ago.' },
  'date-ambiguous': {
    nl: '‘{value}’ is gelezen met de dag voorop, maar elders in deze kolom staat de maand voorop.',
    en: '‘{value}’ was read with the day first, but elsewhere in this column the month comes first.',
  },
  'column-unknown': {
    nl: 'deze kolom is niet herkend en wordt niet gebruikt.',
    en: 'this column was not recognised and is not used.',
  },
  'sheet-ignored': {
    nl: 'het blad ‘{value}’ van dit bestand is niet gelezen. Staan daar ook mensen, bewaar het dan als een eigen bestand.',
    en: 'the sheet ‘{value}’ of this file was not read. When there are people on it too, save it as a file of its own.',
  },
  'text-cut': {
    nl: 'deze tekst is langer dan wij bewaren; het einde valt weg.',
    en: 'this text is longer than we keep; its end is left out.',
  },
  'date-short-year': { nl: '‘{value}’ is gelezen als {date}.', en: '‘{value}’ was read as {date}.' },
  'date-month-first': {
    nl: '‘{value}’ is gelezen als {date}, met de maand voorop.',
    en: '‘{value}’ was read as {date}, with the month first.',
  },
  'date-serial': {
    nl: '‘{value}’ is een datumnummer van Excel en is gelezen als {date}.',
    en: '‘{value}’ is an Excel date number and was read as {date}.',
  },
  'date-without-day': {
    nl: '‘{value}’ heeft geen dag en is gelezen als {date}.',
    en: '‘{value}’ has no day and was read as {date}.',
  },
  'date-in-future': { nl: '{date} ligt in de toekomst.', en: '{date} is in the future.' },
  'registered-missing': {
    nl: 'er staat geen aanmelddatum; de wachttijd telt vanaf de dag van het inlezen.',
    en: 'there is no registration date; waiting time counts from the day of this import.',
  },
  'certificate-without-date': {
    nl: '‘{value}’ is geen datum; de VOG telt nog niet.',
    en: '‘{value}’ is not a date; the certificate does not count yet.',
  },
  'wish-unknown': {
    nl: 'de wens ‘{value}’ wordt niet begrepen.',
    en: 'the wish ‘{value}’ is not understood.',
  },
  'wish-interpreted': {
    nl: '‘{value}’ geldt als vaste wens bij het koppelen.',
    en: '‘{value}’ is taken as a firm wish in matching.',
  },
  'wish-in-notes': {
    nl: 'hier staat misschien een wens over vrouw of man; bij het koppelen telt die zo niet mee.',
    en: 'this may be a wish about woman or man; written here it does not count in matching.',
  },
  'capacity-missing': { nl: 'er staat geen aantal; 1 wordt gebruikt.', en: 'there is no number; 1 is used.' },
  'capacity-interpreted': {
    nl: '‘{value}’ is gelezen als {capacity}.',
    en: '‘{value}’ was read as {capacity}.',
  },
  'capacity-invalid': { nl: '‘{value}’ is geen aantal.', en: '‘{value}’ is not a number of people.' },
  'route-unknown': {
    nl: '‘{value}’ is geen route die wij kennen en blijft leeg.',
    en: '‘{value}’ is not a route that we know and is left empty.',
  },
  'second-value': {
    nl: '‘{value}’ wordt niet gebruikt, omdat een andere kolom hetzelfde gegeven heeft.',
    en: '‘{value}’ is not used, because another column holds the same kind of value.',
  },
  'national-id': {
    nl: 'hier stond een burgerservicenummer. Het is verwijderd en wordt nergens bewaard.',
    en: 'a national identification number stood here. It was removed and is kept nowhere.',
  },
  'duplicate-row': {
    nl: 'dit is dezelfde persoon als op rij {otherRow} ({otherName}).',
    en: 'this is the same person as on row {otherRow} ({otherName}).',
  },
  'shared-phone': {
    nl: '‘{value}’ is ook het nummer op rij {otherRow} ({otherName}).',
    en: '‘{value}’ is also the number on row {otherRow} ({otherName}).',
  },
  'possible-duplicate': {
    nl: 'naam en geboortejaar zijn dezelfde als op rij {otherRow} ({otherName}).',
    en: 'name and year of birth are the same as on row {otherRow} ({otherName}).',
  },
  'possibly-known': {
    nl: 'iemand met de naam en het geboortejaar van {value} is al bekend.',
    en: 'somebody with the name and year of birth of {value} is known already.',
  },
  'shared-email': {
    nl: '‘{value}’ is al bekend als adres van iemand met een andere naam.',
    en: '‘{value}’ is known already as the address of somebody with another name.',
  },
};

/** What was expected, by its code: the sentence after it. */
export const EXPECTED: Record<string, { nl: string; en: string }> = {
  name: { nl: 'Schrijf een voornaam en een achternaam.', en: 'Write a given name and a family name.' },
  contact: {
    nl: 'Vul een e-mailadres of telefoonnummer in als dat er is.',
    en: 'Fill in an e-mail address or telephone number if there is one.',
  },
  email: {
    nl: 'Schrijf één adres, bijvoorbeeld naam@example.org.',
    en: 'Write one address, for example name@example.org.',
  },
  phone: {
    nl: 'Schrijf één nummer, bijvoorbeeld 06 12345678 of +31612345678.',
    en: 'Write one number, for example 06 12345678 or +31612345678.',
  },
  gender: { nl: 'Schrijf v, m of x, of laat het leeg.', en: 'Write f, m or x, or leave it empty.' },
  'birth-year': {
    nl: 'Schrijf vier cijfers, bijvoorbeeld 1988, vanaf 1920.',
    en: 'Write four digits, for example 1988, from 1920 on.',
  },
  adult: {
    nl: 'Deelnemers en taalmaatjes zijn 18 jaar of ouder.',
    en: 'Newcomers and buddies are 18 or older.',
  },
  languages: {
    nl: 'Schrijf talen met komma’s ertussen, bijvoorbeeld Arabisch, Engels.',
    en: 'Write languages with commas between them, for example Arabic, English.',
  },
  level: { nl: 'Schrijf A0, A1, A2, B1, B2, C1 of C2.', en: 'Write A0, A1, A2, B1, B2, C1 or C2.' },
  levels: {
    nl: 'Schrijf een reeks, bijvoorbeeld A1-B1, of ‘alle niveaus’.',
    en: 'Write a range, for example A1-B1, or ‘all levels’.',
  },
  'shorter-text': { nl: 'Maak de tekst korter.', en: 'Make the text shorter.' },
  column: {
    nl: 'Wijs in het voorbeeld aan wat erin staat, of geef de kolom een bekende naam.',
    en: 'Say in the preview what it holds, or give the column a known name.',
  },
  place: {
    nl: 'Schrijf een gemeente of plaats in Nederland, bijvoorbeeld Utrecht.',
    en: 'Write a municipality or place in the Netherlands, for example Utrecht.',
  },
  interests: {
    nl: 'Schrijf interesses met komma’s ertussen, bijvoorbeeld koken, wandelen.',
    en: 'Write interests with commas between them, for example cooking, walking.',
  },
  slots: {
    nl: 'Schrijf dagen en dagdelen, bijvoorbeeld ‘ma avond, za ochtend’.',
    en: 'Write days and parts of the day, for example ‘Mon evening, Sat morning’.',
  },
  date: { nl: 'Schrijf bijvoorbeeld 13-12-2026.', en: 'Write for example 13-12-2026.' },
  'past-date': { nl: 'Controleer of de dag klopt.', en: 'Check whether the day is right.' },
  'certificate-date': {
    nl: 'Schrijf de dag waarop de VOG is afgegeven, bijvoorbeeld 13-12-2025.',
    en: 'Write the day on which the certificate was issued, for example 13-12-2025.',
  },
  'wish-column': {
    nl: 'Zet de wens in een eigen kolom, of na het inlezen bij de persoon onder ‘Wijzigen’.',
    en: 'Put the wish in a column of its own, or with the person under ‘Change’ after this import.',
  },
  wish: { nl: 'Schrijf vrouw, man of ‘geen voorkeur’.', en: 'Write woman, man or ‘no preference’.' },
  capacity: { nl: 'Schrijf een getal van 0 tot en met 10.', en: 'Write a number from 0 to 10.' },
  route: {
    nl: 'Schrijf B1, onderwijs, Z, oude wet, afgerond of geen.',
    en: 'Write B1, education, Z, old law, finished or none.',
  },
  'one-value': { nl: 'Zet één waarde in één kolom.', en: 'Put one value in one column.' },
  'no-national-id': { nl: 'Laat deze kolom uit de lijst weg.', en: 'Leave this column out of the list.' },
  once: {
    nl: 'Iedereen staat één keer in de lijst; deze rij wordt overgeslagen.',
    en: 'Everybody is in the list once; this row is skipped.',
  },
  'same-or-new': {
    nl: 'Zeg of het dezelfde persoon is, of iemand anders.',
    en: 'Say whether it is the same person, or somebody else.',
  },
  'own-email': {
    nl: 'Het e-mailadres is hetzelfde, de naam niet: geef iedereen een eigen adres of laat het leeg.',
    en: 'The e-mail address is the same, the name is not: give everybody an address of their own or leave it empty.',
  },
  'own-phone': {
    nl: 'Gezinsleden delen soms een nummer; controleer of het klopt.',
    en: 'Family members sometimes share a number; check whether it is right.',
  },
  'same-person': {
    nl: 'Is dit dezelfde persoon? Kies overslaan of toch toevoegen.',
    en: 'Is this the same person? Choose to skip or to add all the same.',
  },
};
