import type { Case } from './rights.ts';

const participant = (sample: Case['sample'] = () => ({})): Case => ({
  may: 'participant',
  at: 'partner',
  sample,
});
const system = (sample: Case['sample'] = () => ({})): Case => ({ may: 'system', at: 'partner', sample });
const someId = '0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee';

/** Calls, and talks of strangers; see rights.ts. */
export const callCases: Record<string, Case> = {
  'calls.ask-for-talk': participant(),
  'calls.join': participant((side) => ({ placeId: side.startedPairId, seatId: someId })),
  'calls.keep-asking': participant(),
  'calls.leave': participant((side) => ({ seatId: side.seatId })),
  'calls.read-ice-servers': participant((side) => ({ placeId: side.startedPairId, seatId: someId })),
  'calls.read-place': participant((side) => ({ placeId: side.shortTalkId })),
  'calls.report': participant((side) => ({
    seatId: side.seatId,
    connected: true,
    video: false,
    relayed: false,
    roundTripMs: 40,
  })),
  'calls.close-short-talk': participant((side) => ({ talkId: side.shortTalkId })),
  'calls.list-vanished': system(),
  'calls.read-last-short-talk': participant(),
  'calls.read-short-talk': participant((side) => ({ talkId: side.shortTalkId })),
  'calls.settle': system(() => ({ callId: someId })),
  'calls.stop-asking': participant(),
};
