import type { Case } from './rights.ts';
import type { Side } from './world.ts';

const coordinator = (sample: Case['sample']): Case => ({ may: ['coordinator'], at: 'partner', sample });
const system = (sample: Case['sample']): Case => ({ may: 'system', at: 'partner', sample });
const ofProgramme = (side: Side) => ({ programmeId: side.programmeId });
const ofStep = (side: Side) => ({ stepId: side.stepId });

/** Who may do what with the calendar of questionnaires; see rights.ts. */
export const calendarCases: Record<string, Case> = {
  'surveys.add-step': coordinator((side) => ({
    programmeId: side.programmeId,
    name: 'Na 24 maanden',
    kind: 'core',
    months: 24,
    openDays: 21,
  })),
  'surveys.change-step': coordinator((side) => ({ stepId: side.stepId, name: 'Later', openDays: 14 })),
  'surveys.list-steps-due': system(() => ({})),
  'surveys.open-turns': system(ofStep),
  'surveys.pause-step': coordinator((side) => ({ stepId: side.stepId, paused: true })),
  'surveys.pause-wave': coordinator((side) => ({ waveId: side.waveId, paused: true })),
  'surveys.read-calendar': coordinator(ofProgramme),
  'surveys.remove-step': coordinator((side) => ({ stepId: side.stepId, removed: true })),
  'surveys.start-calendar': coordinator(ofProgramme),
  'surveys.use-usual-calendar': coordinator(ofProgramme),
};
