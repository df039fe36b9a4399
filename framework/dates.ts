/**
 * Dates in words. Browsers on telephones lack the days and months of some languages, and servers write them in another order in
 * each style: in those languages they are said from one table, in one shape.
 */
interface DateWords {
  months: readonly string[];
  /** From Sunday on. */
  days: readonly string[];
  shortDays: readonly string[];
  /** Between the day of the week and the date. */
  comma: string;
  /** Between the date and the hour. */
  at: string;
}

const tables: Readonly<Record<string, DateWords>> = {
  ti: {
    months: ['ጥሪ', 'ለካቲት', 'መጋቢት', 'ሚያዝያ', 'ጉንበት', 'ሰነ', 'ሓምለ', 'ነሓሰ', 'መስከረም', 'ጥቅምቲ', 'ሕዳር', 'ታሕሳስ'],
    days: ['ሰንበት', 'ሰኑይ', 'ሰሉስ', 'ረቡዕ', 'ሓሙስ', 'ዓርቢ', 'ቀዳም'],
    shortDays: ['ሰን', 'ሰኑ', 'ሰሉ', 'ረቡ', 'ሓሙ', 'ዓር', 'ቀዳ'],
    comma: '፡ ',
    at: ' ሰዓት ',
  },
  so: {
    months: [
      'Jannaayo',
      'Febraayo',
      'Maarso',
      'Abriil',
      'Maayo',
      'Juun',
      'Luulyo',
      'Ogosto',
      'Sebteembar',
      'Oktoobar',
      'Noofeembar',
      'Diseembar',
    ],
    days: ['Axad', 'Isniin', 'Talaado', 'Arbaco', 'Khamiis', 'Jimco', 'Sabti'],
    shortDays: ['Axd', 'Isn', 'Tldo', 'Arbc', 'Khms', 'Jmc', 'Sbti'],
    comma: ', ',
    at: ' ee ',
  },
};

/** What a date may be asked to say. Without a zone it is said in that of the machine. */
export type DateFields = Pick<
  Intl.DateTimeFormatOptions,
  'weekday' | 'day' | 'month' | 'year' | 'hour' | 'minute' | 'hourCycle' | 'timeZone'
>;

/** The months of our calendar in a language that browsers may not know, January first; null for the others. */
export const monthWords = (locale: string): readonly string[] | null =>
  tables[baseOf(locale)]?.months ?? null;

/**
 * Says dates as `Intl.DateTimeFormat` does; in languages that not every machine has words for, from a table, always in our calendar, day
 * before month, months in full, and hours from 0 to 23.
 *
 * @param locale such as `nl-NL` or `ti-ER-u-ca-gregory`; a table goes by its first part.
 *
 * Example: `dateFormat('so', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(2026, 10, 30))` → `'30 Noofeembar 2026'`
 * Example: `dateFormat('nl', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(Date.UTC(2026, 10, 30))` → `'30 nov'`
 */
export function dateFormat(locale: string, fields: DateFields): { format: (date: Date | number) => string } {
  const table = tables[baseOf(locale)];
  if (!table) return new Intl.DateTimeFormat(locale, fields);
  const numbers = new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
    weekday: 'short',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(fields.timeZone ? { timeZone: fields.timeZone } : {}),
  });
  return { format: (date) => say(table, fields, numbers.formatToParts(date)) };
}

const englishDays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

function say(table: DateWords, fields: DateFields, parts: readonly Intl.DateTimeFormatPart[]): string {
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '';
  const weekday = englishDays.indexOf(part('weekday'));
  const inFigures = fields.month === 'numeric' || fields.month === '2-digit';
  const month = inFigures ? Number(part('month')) : table.months[Number(part('month')) - 1];
  const date = [fields.day && Number(part('day')), fields.month && month, fields.year && part('year')]
    .filter((one) => one !== undefined)
    .join(inFigures ? '-' : ' ');
  const day = fields.weekday && (fields.weekday === 'long' ? table.days : table.shortDays)[weekday];
  const hour = fields.hour && `${part('hour')}:${part('minute')}`;
  const dayAndDate = [day, date].filter(Boolean).join(table.comma);
  return [dayAndDate, hour].filter(Boolean).join(table.at);
}

const baseOf = (locale: string): string => locale.split('-')[0] ?? '';
