import type { Permission } from '../foundation/access.ts';
import type { Case } from './rights.ts';

const give = (may: Permission, sample: Case['sample'] = () => ({})): Case => ({ may, sample, at: 'partner' });
const coordinator = (sample: Case['sample']) => give(['coordinator'], sample);
const participant = (sample?: Case['sample']) => give('participant', sample);
const anyone = (sample: Case['sample']) => give('anyone', sample);
const system = (sample?: Case['sample']) => give('system', sample);

/** Looking back on talks, hours and what is paid for them; see rights.ts. */
export const afterTalkCases: Record<string, Case> = {
  'check-ins.answer': participant((side) => ({ talkId: side.talkId, question: 'talk', answer: 'good' })),
  'check-ins.erase-own': participant(),
  'check-ins.list-open': participant(),
  'check-ins.list-own': participant(),
  'check-ins.read': participant((side) => ({ talkId: side.talkId })),
  'check-ins.skip': participant((side) => ({ talkId: side.talkId })),
  'check-ins.list-reminders': system(),
  'check-ins.take-reminder': system((side) => ({ talkId: side.talkId, personId: side.startedBuddyId })),
  'check-ins.settle-reminder': system((side) => ({
    talkId: side.talkId,
    personId: side.startedBuddyId,
    outcome: 'sent',
  })),
  'hours.approve-statement': coordinator((side) => ({
    programmeId: side.programmeId,
    personId: side.startedBuddyId,
    month: '2026-10',
    minutes: 60,
    amount: 1250,
  })),
  'hours.confirm-talk': participant((side) => ({ talkId: side.loggedTalkId })),
  'hours.list-certificates': participant(),
  'hours.list-own-statements': participant(),
  'hours.list-own-talks': participant(),
  'hours.list-statements': coordinator((side) => ({ programmeId: side.programmeId, month: '2026-10' })),
  'hours.log-talk': participant((side) => ({
    talkId: crypto.randomUUID(),
    pairId: side.startedPairId,
    heldOn: '2026-11-02',
    minutes: 30,
    another: true,
  })),
  'hours.make-certificate': participant(),
  'hours.read-certificate': participant((side) => ({ certificateId: side.certificateId })),
  'hours.read-statement': coordinator((side) => ({
    programmeId: side.programmeId,
    personId: side.startedBuddyId,
    month: '2026-10',
  })),
  'hours.reject-talk': participant((side) => ({ talkId: side.loggedTalkId })),
  'hours.undo-approval': coordinator((side) => ({
    programmeId: side.programmeId,
    personId: side.startedBuddyId,
    month: '2026-10',
  })),
  'hours.verify-certificate': anyone((side) => ({ number: side.certificateNumber })),
  'people.set-hourly-rate': coordinator((side) => ({ personId: side.startedBuddyId, hourlyRate: 1500 })),
};
