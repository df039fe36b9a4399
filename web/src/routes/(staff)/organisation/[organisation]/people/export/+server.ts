import { interestName, languageName, slotName, writeCsv, writeXlsx } from '@medespraak/exchange';
import { listPeople } from '@medespraak/platform/people/people.operations';
import { readFilter } from '#lib/server/people/filter.ts';
import { asPage, staffRoom } from '#lib/server/room.ts';
import type { RequestHandler } from './$types';

const columns = [
  'Voornaam',
  'Achternaam',
  'E-mail',
  'Telefoon',
  'Geslacht',
  'Geboortejaar',
  'Moedertaal',
  'Talen',
  'Niveau',
  'Woonplaats',
  'Interesses',
  'Beschikbaar',
  'Aangemeld op',
  'Max aantal',
  'VOG afgegeven',
  'Opmerkingen',
].map((header) => ({ key: header, header }));
const genders = { woman: 'v', man: 'm', other: 'x' } as const;

/** The people of the list as a file that can be read in again; formulas in notes are neutralised. */
export const GET: RequestHandler = async (event) => {
  const { platform, actor, organisation, programme } = await staffRoom(event);
  const filter = readFilter(event.url.searchParams);
  const { people } = await asPage(event, () =>
    listPeople(platform, actor, {
      ...filter,
      organisationId: organisation.id,
      ...(programme ? { programmeId: programme.id } : {}),
      page: 1,
      pageSize: 20_000,
    }),
  );
  const rows = people.map((person) => ({
    Voornaam: person.givenName,
    Achternaam: person.familyName,
    'E-mail': person.email,
    Telefoon: person.phone,
    Geslacht: person.gender ? genders[person.gender] : null,
    Geboortejaar: person.birthYear,
    Moedertaal: person.firstLanguage && languageName(person.firstLanguage, 'nl'),
    Talen: person.languages.map((code) => languageName(code, 'nl')).join(', '),
    Niveau:
      person.kind === 'newcomer'
        ? person.level
        : [person.levelMin, person.levelMax].filter(Boolean).join('-'),
    Woonplaats: person.residence,
    Interesses: [...person.interests.map((id) => interestName(id, 'nl')), ...person.interestsOther].join(
      ', ',
    ),
    Beschikbaar: person.slots.map((slot) => slotName(slot, 'nl')).join(', '),
    'Aangemeld op': person.registeredOn,
    'Max aantal': person.capacity,
    'VOG afgegeven': person.certificateIssuedOn,
    Opmerkingen: person.notes,
  }));
  const isWorkbook = event.url.searchParams.get('format') === 'xlsx';
  const file = isWorkbook ? await writeXlsx(columns, rows) : writeCsv(columns, rows);
  const name = `${filter.kind === 'buddy' ? 'taalmaatjes' : 'nieuwkomers'}.${isWorkbook ? 'xlsx' : 'csv'}`;
  return new Response(Buffer.from(file), {
    headers: {
      'content-type': isWorkbook
        ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
        : 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
};
