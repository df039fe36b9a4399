export type AppointmentNews =
  | 'made'
  | 'made-weekly'
  | 'moved'
  | 'moved-weekly'
  | 'cancelled'
  | 'cancelled-weekly'
  | 'skipped'
  | 'day'
  | 'hour';

interface Words {
  other: string;
  startsAt: Date;
  before?: Date | undefined;
  link: string;
}

/** An instant in her own zone, in English for who reads that and otherwise in Dutch, as the letter: "dinsdag 1 december om 19:30". */
export function timeInWords(startsAt: Date, language: string, zone: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl-NL', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(startsAt);
}

const dutch: Record<AppointmentNews, (other: string, when: string, before: string) => [string, string]> = {
  made: (other, when) => ['Afspraak met {other}', `${other} maakte een afspraak om te praten: ${when}.`],
  'made-weekly': (other, when) => [
    'Elke week een afspraak met {other}',
    `${other} maakte een afspraak om elke week te praten, voor het eerst ${when}.`,
  ],
  moved: (other, when, before) => [
    'Andere tijd: afspraak met {other}',
    `${other} heeft de afspraak verplaatst. Nieuwe tijd: ${when}. Dat was ${before}.`,
  ],
  'moved-weekly': (other, when, before) => [
    'Andere tijd: elke week praten met {other}',
    `${other} heeft de wekelijkse afspraak verplaatst. Vanaf nu: ${when}, en dan elke week. Dat was ${before}.`,
  ],
  cancelled: (other, when) => [
    'Afgezegd: afspraak met {other}',
    `De afspraak van ${when} gaat niet door: ${other} heeft afgezegd.`,
  ],
  'cancelled-weekly': (other, when) => [
    'Afgezegd: elke week praten met {other}',
    `De wekelijkse afspraak gaat niet meer door vanaf ${when}: ${other} heeft afgezegd.`,
  ],
  skipped: (_, when) => [
    'Een week niet: praten met {other}',
    `Jullie praten elke week. Maar op ${when} heeft een van jullie al een andere afspraak. Die week gaat jullie gesprek dus niet door. De andere weken blijven staan. Willen jullie die week toch praten? Kies samen een andere tijd.`,
  ],
  day: (other, when) => ['Morgen: praten met {other}', `Denk aan het gesprek met ${other}: ${when}.`],
  hour: (other, when) => ['Over een uur: praten met {other}', `Denk aan het gesprek met ${other}: ${when}.`],
};

const english: typeof dutch = {
  made: (other, when) => ['Appointment with {other}', `${other} made an appointment to talk: ${when}.`],
  'made-weekly': (other, when) => [
    'A weekly appointment with {other}',
    `${other} made an appointment to talk every week, first on ${when}.`,
  ],
  moved: (other, when, before) => [
    'Another time: appointment with {other}',
    `${other} moved the appointment. New time: ${when}. It was ${before}.`,
  ],
  'moved-weekly': (other, when, before) => [
    'Another time: weekly talks with {other}',
    `${other} moved the weekly appointment. From now on: ${when}, and then every week. It was ${before}.`,
  ],
  cancelled: (other, when) => [
    'Cancelled: appointment with {other}',
    `The appointment of ${when} does not take place: ${other} cancelled it.`,
  ],
  'cancelled-weekly': (other, when) => [
    'Cancelled: weekly talks with {other}',
    `The weekly appointment does not take place any more from ${when}: ${other} cancelled it.`,
  ],
  skipped: (_, when) => [
    'Not this week: talking with {other}',
    `You talk every week. But on ${when} one of you has another appointment already, so your talk of that week does not take place. The other weeks stay. Would you like to talk in that week after all? Choose another time together.`,
  ],
  day: (other, when) => ['Tomorrow: talking with {other}', `Remember your talk with ${other}: ${when}.`],
  hour: (other, when) => ['In an hour: talking with {other}', `Remember your talk with ${other}: ${when}.`],
};

/** What is told about an appointment: in English to who reads that, to everybody else in Dutch; with moments in her own zone. */
export function writeAppointmentLetter(
  news: AppointmentNews,
  to: { givenName: string; language: string; timeZone: string },
  { other, startsAt, before, link }: Words,
): { subject: string; body: string } {
  const isEnglish = to.language === 'en';
  const say = (instant: Date) => timeInWords(instant, to.language, to.timeZone);
  const [subject, line] = (isEnglish ? english : dutch)[news](
    other,
    say(startsAt),
    before ? say(before) : '',
  );
  return {
    subject: subject.replace('{other}', other),
    body: [`${isEnglish ? 'Hello' : 'Dag'} ${to.givenName},`, line, link].join('\n\n'),
  };
}
