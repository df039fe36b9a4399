import { timeInLetter, writeLetter, type Reader } from '../foundation/letter-words.ts';

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

/** What is told about an appointment, in her language; with moments in her own zone. */
export const writeAppointmentLetter = (
  news: AppointmentNews,
  to: Reader & { givenName: string; timeZone: string },
  { other, startsAt, before, link }: Words,
) =>
  writeLetter(
    to,
    {
      subject: `${news}-subject`,
      body: ['hello', news === 'day' || news === 'hour' ? 'remember' : news, { link }],
    },
    (language) => ({
      name: to.givenName,
      other,
      when: timeInLetter(language, startsAt, to.timeZone),
      before: before ? timeInLetter(language, before, to.timeZone) : '',
    }),
  );
