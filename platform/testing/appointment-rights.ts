import type { Case } from './rights.ts';

const participant = (sample: Case['sample'] = () => ({})): Case => ({
  may: 'participant',
  at: 'partner',
  sample,
});
const system = (sample: Case['sample'] = () => ({})): Case => ({ may: 'system', at: 'partner', sample });
const someId = '0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee';
const startedAt = new Date('2026-11-02T09:00:00Z');

/** Who may do what with appointments; see rights.ts. */
export const appointmentCases: Record<string, Case> = {
  'appointments.cancel': participant((side) => ({ appointmentId: side.appointmentId, scope: 'one' })),
  'appointments.fill-series': system(() => ({ seriesId: someId })),
  'appointments.keep-series': system(),
  'appointments.list-own': participant((side) => ({ pairId: side.startedPairId })),
  'appointments.make': participant((side) => ({
    appointmentId: crypto.randomUUID(),
    pairId: side.startedPairId,
    localStart: '2026-11-10T19:30',
    minutes: 60,
    weekly: true,
  })),
  'appointments.move': participant((side) => ({
    appointmentId: side.appointmentId,
    localStart: '2026-11-10T19:30',
    scope: 'one',
  })),
  'appointments.propose-times': participant((side) => ({ pairId: side.startedPairId })),
  'appointments.record': system((side) => ({
    zone: 'Europe/Amsterdam',
    appointments: [{ pairId: side.startedPairId, localStart: '2026-11-04T19:30', minutes: 60 }],
  })),
  'appointments.read-feed': {
    may: 'anyone',
    at: 'partner',
    sample: (side) => ({ secret: side.feedSecret }),
  },
  'appointments.read-file': participant((side) => ({ appointmentId: side.appointmentId })),
  'appointments.read-own-feed': participant(),
  'appointments.send-reminders': system(),
  'appointments.restore': participant((side) => ({ appointmentId: side.appointmentId })),
  'appointments.plan-again': system((side) => ({ pairId: side.startedPairId, since: startedAt })),
};
