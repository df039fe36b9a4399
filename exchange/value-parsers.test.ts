import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBirthYear } from './birth-years.ts';
import { parseCapacity, parseGender, parseGenderWish, parseRoute } from './choices.ts';
import { parseEmail, parsePhone } from './contacts.ts';
import { parseCertificateDate, parseDate, parsePastDate } from './dates.ts';
import { suggestMapping } from './headers.ts';
import { parseInterests } from './interests.ts';
import { parseLanguages } from './languages.ts';
import { parseLevel, parseLevelRange } from './levels.ts';
import { joinFamilyName, splitFullName } from './names.ts';
import { hideNationalIds } from './national-ids.ts';
import { findMunicipality, MUNICIPALITIES, parsePlace } from './places.ts';
import { parseSlots } from './slots.ts';
import { cleanText } from './text.ts';

const today = '2026-11-24';
const codes = (parsed: { remarks: { code: string }[] }) => parsed.remarks.map((remark) => remark.code);

describe('dates', () => {
  it.each([
    ['18-1-2026', '2026-01-18'], ['2026-07-28', '2026-07-28'], ['18/01/2026', '2026-01-18'], ['18.1.2026', '2026-01-18'],
    ['3 mei 2026', '2026-05-03'], ['12 okt. 2025', '2025-10-12'], ['May 3, 2026', '2026-05-03'], ['3rd of May 2026', '2026-05-03'],
    ['maandag 4 mei 2026', '2026-05-04'], ['2026-05-03T10:00:00Z', '2026-05-03'], ['3-5-2026 14:30', '2026-05-03'], ['20260503', '2026-05-03'],
    ['12-okt-2025', '2025-10-12'], ['29-2-2024', '2024-02-29'],
  ])('reads %s', (text, date) => expect(parseDate(text, today)).toEqual({ value: date, remarks: [] })); // prettier-ignore
  it.each([['3-5-26', '2026-05-03', 'date-short-year'], ['46145', '2026-05-03', 'date-serial'], ['5/13/2026', '2026-05-13', 'date-month-first'], ['mei 2026', '2026-05-01', 'date-without-day']])(
    'interprets %s with a warning', (text, date, code) => {
      expect(parseDate(text, today).value).toBe(date);
      expect(codes(parseDate(text, today))).toEqual([code]);
    }); // prettier-ignore
  it.each(['13-13-2026', 'gisteren', '31-2-2026', '29-2-2025', 'mei', '0-0-0000'])('refuses %s', (text) =>
    expect(codes(parseDate(text, today))).toEqual(['date-invalid']),
  );
  it('does not take yes for a date of a certificate', () =>
    expect(codes(parseCertificateDate('ja', today))).toEqual(['certificate-without-date']));
});

describe('levels', () => {
  it.each([['A1', 'A1'], ['a2', 'A2'], ['A 2', 'A2'], ['niveau A2', 'A2'], ['A2.1', 'A2'], ['А2', 'A2']])('reads %s', (text, level) =>
    expect(parseLevel(text)).toEqual({ value: level, remarks: [] })); // prettier-ignore
  it.each([['B1+', 'B1'], ['alfa', 'A0'], ['beginner', 'A1'], ['A1/A2', 'A1'], ['half-gevorderd', 'A2'], ['gevorderd', 'B1'], ['bijna B1', 'B1']])(
    'interprets %s', (text, level) => {
      expect(parseLevel(text).value).toBe(level);
      expect(codes(parseLevel(text))).toEqual(['level-interpreted']);
    }); // prettier-ignore
  it('keeps an empty level with a warning and refuses nonsense', () => {
    expect(codes(parseLevel('-'))).toEqual(['level-missing']);
    expect(codes(parseLevel('D7'))).toEqual(['level-invalid']);
  });
  it.each([['A1-B1', 'A1', 'B1'], ['alle niveaus', 'A0', 'C2'], ['A2 t/m B2', 'A2', 'B2'], ['vanaf A2', 'A2', 'C2'], ['t/m B1', 'A0', 'B1'], ['A1, A2', 'A1', 'A2'], ['A2', 'A2', 'A2'], ['A2+', 'A2', 'C2'], ['geen voorkeur', 'A0', 'C2']])(
    'reads the range %s', (text, min, max) => expect(parseLevelRange(text)).toEqual({ value: { min, max }, remarks: [] })); // prettier-ignore
});

describe('what could be misread', () => {
  it('tells what a level may really be, and refuses a level that is denied', () => {
    for (const text of ['A2+', 'A2-', 'tot B1', 'bezig met B1', 'onder A1', 'Pre-A1'])
      expect(codes(parseLevel(text)), text).toEqual(['level-interpreted']);
    expect([parseLevel('onder A1').value, parseLevel('Pre-A1').value]).toEqual(['A0', 'A0']);
    for (const text of ['niet A2', 'examen A2 niet gehaald'])
      expect(codes(parseLevel(text)), text).toEqual(['level-invalid']);
    for (const text of ['alles behalve A0', 'geen beginners', 'A2 en B1 niet A1', 'beginners en gevorderden'])
      expect(codes(parseLevelRange(text)), text).toEqual(['levels-invalid']);
    expect(parseLevelRange('A1-2').value).toEqual({ min: 'A1', max: 'A2' });
    expect(parseLevelRange('0-A2').value).toEqual({ min: 'A0', max: 'A2' });
    expect(codes(parseLevelRange('tot B1'))).toEqual(['levels-interpreted']);
  });
  it('keeps the year of a birth day that nobody knows, and no date that cannot be one', () => {
    for (const text of ['00-00-1985', 'xx-xx-1985', 'ca. 1985', '1985?', '1985-00-00'])
      expect(parseBirthYear(text, today).value, text).toBe(1985);
    expect(parseBirthYear('’84', today).value).toBe(1984);
    expect(codes(parseBirthYear('31-02-1980', today))).toEqual(['birth-year-invalid']);
    expect(codes(parsePastDate('1-1-1900', today))).toEqual(['date-implausible']);
    expect(parseCertificateDate('ja (12-05-2024)', today).value).toBe('2024-05-12');
    expect(codes(parseCertificateDate('✓', today))).toEqual(['certificate-without-date']);
  });
  it('guesses no country, language, place, name or number of people', () => {
    expect(codes(parsePhone('0944123456'))).toEqual(['phone-invalid']);
    expect(codes(parseLanguages('Afghaans'))).toEqual(['language-interpreted']);
    expect(codes(parsePlace('Nieuwegein/IJsselstein'))).toEqual(['place-unknown']);
    expect(codes(parseCapacity('geen'))).toEqual(['capacity-invalid']);
    expect(splitFullName('mw. A. Visser')).toEqual({ givenName: 'A.', familyName: 'Visser' });
    expect(splitFullName('de Vries')).toEqual({ givenName: '', familyName: 'de Vries' });
  });
  it('takes no column for what it is not', () => {
    const field = (header: string, kind: 'newcomers' | 'buddies') => suggestMapping([header], kind)[0]!.field;
    for (const header of [
      'IND-nummer',
      'Burgerservicenr.',
      'VOG aangevraagd op',
      'VOG geldig tot',
      'Datum aankomst NL',
    ])
      expect(field(header, 'buddies'), header).toBeNull();
    expect(field('Geslacht taalmaatje', 'newcomers')).toBe('wishesGender');
    expect(field('Geslacht taalmaatje', 'buddies')).toBe('gender');
  });
});

describe('times', () => {
  const week = (days: string, parts: string) =>
    days.split(' ').flatMap((day) => parts.split(' ').map((part) => `${day}-${part}`));
  const all = 'mon tue wed thu fri sat sun';
  const whole = 'morning afternoon evening';
  it.each([
    ['ma avond, di middag', ['mon-evening', 'tue-afternoon']], ['maandagavond', ['mon-evening']], ['weekend', week('sat sun', whole)],
    ["doordeweeks 's avonds", week('mon tue wed thu fri', 'evening')], ['ma-vr avond', week('mon tue wed thu fri', 'evening')],
    ['elke avond', week(all, 'evening')], ['ma/wo avond', week('mon wed', 'evening')], ['ma en wo avond', week('mon wed', 'evening')],
    ['Monday evening', ['mon-evening']], ['weekdays', week('mon tue wed thu fri', whole)], ['zaterdag', week('sat', whole)],
    ['ma t/m do overdag', week('mon tue wed thu', 'morning afternoon')], ['avond: ma, di', week('mon tue', 'evening')],
    ['weekend, wo middag', ['wed-afternoon', ...week('sat sun', whole)]], ['ma avond en middag', week('mon', 'afternoon evening')],
    ['vr-zo ochtend', week('fri sat sun', 'morning')], ['weekendochtend', week('sat sun', 'morning')], ['zo-ma avond', week('mon sun', 'evening')],
    ['Mon to Fri mornings', week('mon tue wed thu fri', 'morning')], ['maandag en woensdag hele dag', week('mon wed', whole)],
    ['ma, wo avond', week('mon wed', 'evening')], ['dinsdagmiddag of donderdagavond', ['tue-afternoon', 'thu-evening']],
  ])('reads %s', (text, slots) => expect(parseSlots(text)).toEqual({ value: slots, remarks: [] })); // prettier-ignore
  it('interprets always and hours with a warning', () => {
    expect(parseSlots('altijd').value).toHaveLength(21);
    expect(parseSlots('ma 19:00-21:00').value).toEqual(['mon-evening']);
    expect(parseSlots('wo na 18 uur').value).toEqual(['wed-evening']);
    expect(parseSlots('do 10-14 uur').value).toEqual(['thu-morning', 'thu-afternoon']);
    for (const text of ['altijd', 'ma 19:00-21:00'])
      expect(codes(parseSlots(text))).toEqual(['slots-interpreted']);
  });
  it('does not promise a time that somebody excluded', () => {
    expect(parseSlots('altijd behalve vrijdag').value).toHaveLength(18);
    expect(codes(parseSlots('altijd behalve vrijdag'))).toEqual(['slots-interpreted']);
    for (const text of ['niet op vrijdag', 'ma ochtend (niet elke week)', 'altijd behalve soms'])
      expect(codes(parseSlots(text))).toEqual(['slots-invalid']);
    expect(parseSlots('ma-wo-vr avond').value).toEqual(['mon-evening', 'wed-evening', 'fri-evening']);
    expect(parseSlots('avonden en weekend').value).toHaveLength(11);
    expect(parseSlots('di a, wo m').value).toEqual(['tue-evening', 'wed-afternoon']);
    expect(parseSlots('di 19u30').value).toEqual(['tue-evening']);
    expect(parseSlots('ma tussen 9 en 12').value).toEqual(['mon-morning']);
    expect(codes(parseSlots('ma avond, na overleg misschien'))).toEqual(['slots-partly-read']);
  });

  it('never makes more time of what it cannot read, and says what it left out', () => {
    for (const text of ['ma 25:00', 'ma 9:75', 'ma 30 uur', '25:00 ma', 'ma avnd', 'ma 25:00-27:00'])
      expect(parseSlots(text), text).toMatchObject({ value: [], remarks: [{ code: 'slots-invalid' }] });
    expect(parseSlots('ma 25:00, di avond')).toMatchObject({
      value: ['tue-evening'],
      remarks: [{ code: 'slots-partly-read', params: { unread: 'ma 25:00' } }],
    });
    expect(parseSlots('ma avnd; di 19:00').value).toEqual(['tue-evening']);
    expect(codes(parseSlots(''))).toEqual(['slots-missing']);
    expect(codes(parseSlots('xyz'))).toEqual(['slots-invalid']);
  });
});

describe('contacts', () => {
  it.each(['06 12345678', '06-12345678', '0612345678', '0031612345678', '+31612345678', '+31 (0)6 12 34 56 78', '612345678', '31612345678', 'tel: 06 1234 5678', '06.12.34.56.78'])(
    'reads the number %s', (text) => expect(parsePhone(text)).toEqual({ value: '+31612345678', remarks: [] })); // prettier-ignore
  it('reads land lines and foreign numbers, and refuses what is none', () => {
    expect(parsePhone('020 5551234').value).toBe('+31205551234');
    expect(parsePhone('+49 1512 3456789').value).toBe('+4915123456789');
    for (const text of ['06-1234', 'bel mij', '1234567890123456789'])
      expect(codes(parsePhone(text))).toEqual(['phone-invalid']);
  });
  it('reads addresses and refuses broken ones', () => {
    expect(parseEmail(' Amina <Amina.A@Example.org> ').value).toBe('amina.a@example.org');
    expect(codes(parseEmail('a@example.org; b@example.org'))).toEqual(['email-several']);
    for (const text of ['x at example.org', 'x@example', 'x@example,org', '@example.org', 'a b@example.org'])
      expect(codes(parseEmail(text))).toEqual(['email-invalid']);
    expect(parseEmail('geen')).toEqual({ value: null, remarks: [] });
  });
  it('refuses at once what is far too long for one, where looking at every dot would take minutes', () => {
    const begin = performance.now();
    const dots = `a@${'.'.repeat(100_000)}@`;
    expect(codes(parseEmail(dots))).toEqual(['email-invalid']);
    expect(codes(parsePhone(dots))).toEqual(['phone-invalid']);
    expect(performance.now() - begin).toBeLessThan(500);
  });
});

describe('people', () => {
  it.each([
    ['Bram van den Berg', 'Bram', 'van den Berg'], ["Gijs 't Hart", 'Gijs', "'t Hart"], ['Visser, Anneke', 'Anneke', 'Visser'], ['Berg, Bram van den', 'Bram', 'van den Berg'],
    ['Jan Peter de Vries', 'Jan Peter', 'de Vries'], ['Tesfay Habte Kidane', 'Tesfay', 'Habte Kidane'], ['Amina', 'Amina', ''], [' مریم\u00a0 نوری ', 'مریم', 'نوری'],
  ])('splits %s', (text, givenName, familyName) => expect(splitFullName(text)).toEqual({ givenName, familyName })); // prettier-ignore
  it('puts a prefix in front of the family name once', () => {
    expect(joinFamilyName('Berg', 'van den')).toBe('van den Berg');
    expect(joinFamilyName('van den Berg', 'van den')).toBe('van den Berg');
    expect(joinFamilyName('Hart, ’t', '')).toBe('’t Hart');
  });
  it('reads years of birth of adults only', () => {
    expect(parseBirthYear('1988', today).value).toBe(1988);
    expect(parseBirthYear('3-5-1988', today).value).toBe(1988);
    expect(codes(parseBirthYear('2015', today))).toEqual(['under-18']);
    expect(codes(parseBirthYear('25-11-2008', today))).toEqual(['under-18']);
    expect(parseBirthYear('24-11-2008', today)).toEqual({ value: 2008, remarks: [] });
    for (const text of ['1888', '2030'])
      expect(codes(parseBirthYear(text, today))).toEqual(['birth-year-implausible']);
    expect(codes(parseBirthYear('oud', today))).toEqual(['birth-year-invalid']);
  });
  it('reads genders and wishes, and never overlooks a wish', () => {
    expect([parseGender('V').value, parseGender('Man').value, parseGender('x').value]).toEqual([
      'woman',
      'man',
      'other',
    ]);
    expect(parseGenderWish('geen voorkeur').value).toBeNull();
    expect(codes(parseGenderWish('liefst vrouw'))).toEqual(['wish-interpreted']);
    expect(codes(parseGenderWish('geen man'))).toEqual(['wish-unknown']);
    expect(codes(parseGenderWish('iemand aardig'))).toEqual(['wish-unknown']);
  });
  it('reads capacity and route', () => {
    expect(codes(parseCapacity(''))).toEqual(['capacity-missing']);
    expect([parseCapacity('2').value, parseCapacity('max 3').value, parseCapacity('2.0').value]).toEqual([
      2, 3, 2,
    ]);
    for (const text of ['veel', '-1', '99', '1,5'])
      expect(codes(parseCapacity(text))).toEqual(['capacity-invalid']);
    expect(
      ['B1-route', 'Onderwijsroute', 'Z-route', 'oude wet', 'afgerond'].map((text) => parseRoute(text).value),
    ).toEqual(['b1', 'onderwijs', 'z', 'old-law', 'finished']);
  });
});

describe('words from lists', () => {
  it('knows languages in Dutch, English and themselves', () => {
    expect(parseLanguages('Arabisch, Arabic, عربي').value).toEqual(['ar']);
    expect(parseLanguages('Nederlands en Engels (goed)').value).toEqual(['nl', 'en']);
    expect(parseLanguages('Tigrigna / Dari').value).toEqual(['ti', 'prs']);
    expect(codes(parseLanguages('Klingon'))).toEqual(['language-unknown']);
  });
  it('keeps interests that it does not know', () =>
    expect(parseInterests('koken, voetballen, kwantumfysica').value).toEqual({
      known: ['cooking', 'football'],
      other: ['kwantumfysica'],
    }));
  it('finds municipalities by name, alias and place', () => {
    const code = (text: string) => findMunicipality(text)?.code;
    expect(MUNICIPALITIES).toHaveLength(342);
    expect([
      code('Den Haag'),
      code("'s-Gravenhage"),
      code('’s Gravenhage'),
      code('DEN BOSCH'),
      code('Sudwest Fryslan'),
      code('Sneek'),
      code('Utrecht (stad)'),
    ]).toEqual(['GM0518', 'GM0518', 'GM0518', 'GM0796', 'GM1900', 'GM1900', 'GM0344']);
    expect(code('Bergen')).toBeUndefined();
    expect(codes(parsePlace('Atlantis'))).toEqual(['place-unknown']);
  });
});

describe('safety', () => {
  it('hides a national number that stands in a note', () =>
    expect(hideNationalIds('Zoon; BSN: 123456782.')).toBe('Zoon; BSN: •••••••••.'));
  it('cleans what is not seen, but keeps joiners that carry meaning', () => {
    expect(cleanText('\u200b Elif\u00a0\u00a0 ')).toBe('Elif');
    expect(cleanText('می\u200cخواهم')).toBe('می\u200cخواهم');
    expect(cleanText('Jo\u0308rg')).toBe('Jörg');
  });
  it('never throws, whatever stands in a cell', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.string({
        unit: fc.constantFrom('ma', ' ', '-', 'avond', ',', '1', 'A', '/', '2026', 'en', '@', '.'),
      }),
    );
    fc.assert(fc.property(text, (cell) => {
      for (const parse of [parseEmail, parsePhone, parseGender, parseGenderWish, parseCapacity, parseRoute, parseInterests, parseLanguages, parseLevel, parseLevelRange, parsePlace, splitFullName, cleanText, hideNationalIds]) parse(cell);
      for (const parse of [parseDate, parseBirthYear, parseCertificateDate]) parse(cell, today);
      const slots = parseSlots(cell).value;
      expect(new Set(slots).size).toBe(slots.length);
    }), { numRuns: 2000 }); // prettier-ignore
  });
});
