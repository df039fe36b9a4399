import { modesCases } from './modes-rights.ts';
import type { Case } from './rights.ts';
import type { Side } from './world.ts';

const coordinator = (sample: Case['sample']): Case => ({ may: ['coordinator'], at: 'partner', sample });
const system = (sample: Case['sample']): Case => ({ may: 'system', at: 'partner', sample });
const ofProgramme = (side: Side) => ({ programmeId: side.programmeId });
const ofStep = (side: Side) => ({ stepId: side.stepId });
const ofWave = (side: Side) => ({ waveId: side.waveId });
const anyone = (sample: Case['sample']): Case => ({ may: 'anyone', at: 'partner', sample });
const someId = '0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee';
const ofReminder = (side: Side) => ({ reminderId: someId, personId: side.pairedPersonId });

/** Who may do what with the calendar of questionnaires, and with the ways of answering them; see rights.ts. */
export const calendarCases: Record<string, Case> = {
  ...modesCases,
  'surveys.add-step': coordinator((side) => ({
    programmeId: side.programmeId,
    name: 'Na 24 maanden',
    kind: 'core',
    months: 24,
    openDays: 21,
  })),
  'surveys.change-step': coordinator((side) => ({ stepId: side.stepId, name: 'Later', openDays: 14 })),
  'surveys.change-stop': anyone((side) => ({ token: side.stopToken, isStopped: true })),
  'surveys.list-waves-to-remind': system(() => ({})),
  'surveys.plan-reminders': system(ofWave),
  'surveys.note-opening': { may: 'respondent', at: 'partner', sample: () => ({}) },
  'surveys.read-stop': anyone((side) => ({ token: side.stopToken })),
  'surveys.read-reminder-plan': {
    may: ['coordinator', 'analyst', 'administrator'],
    at: 'partner',
    sample: ofWave,
  },
  'surveys.record-bounce': system(() => ({ mailId: someId })),
  'surveys.list-waves-to-settle': system(() => ({})),
  'surveys.settle-sheets': system(ofWave),
  'surveys.settle-reminder': system((side) => ({ ...ofReminder(side), outcome: 'sent' })),
  'surveys.take-reminder': system(ofReminder),
  'people.set-ask-by': coordinator((side) => ({ personId: side.pairedPersonId, askBy: 'letter' })),
  'surveys.list-steps-due': system(() => ({})),
  'surveys.open-turns': system(ofStep),
  'surveys.pause-step': coordinator((side) => ({ stepId: side.stepId, paused: true })),
  'surveys.pause-wave': coordinator((side) => ({ waveId: side.waveId, paused: true })),
  'surveys.read-calendar': coordinator(ofProgramme),
  'surveys.remove-step': coordinator((side) => ({ stepId: side.stepId, removed: true })),
  'surveys.start-calendar': coordinator(ofProgramme),
  'surveys.use-usual-calendar': coordinator(ofProgramme),
};
