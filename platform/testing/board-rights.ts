import type { Case, Input } from './rights.ts';
import type { Side } from './world.ts';

const coordinator = (sample: Case['sample'] = () => ({})): Case => ({
  may: ['coordinator'],
  at: 'partner',
  sample,
});
const anyone = (sample: Case['sample']): Case => ({ may: 'anyone', at: 'partner', sample });
const programmeOf = (side: Side): Input => ({ programmeId: side.programmeId });
const someText = { subject: 'Dag {naam}', body: 'Kom je ook?' };

/** Who may ask for the operations of the board, and with what; part of the table in rights.ts. */
export const boardCases: Record<string, Case> = {
  'board.change-subscription': anyone((side) => ({ token: side.subscription, isUnsubscribed: true })),
  'board.export': coordinator((side) => ({ ...programmeOf(side), list: 'waiting' })),
  'board.list': coordinator((side) => ({ ...programmeOf(side), list: 'concerns', search: side.mark })),
  'board.list-letters': coordinator(),
  'board.list-undoable': coordinator((side) => ({ subject: side.newcomers[3]?.id })),
  'board.list-views': coordinator(),
  'board.preview-letter': coordinator((side) => ({
    ...programmeOf(side),
    list: 'waiting',
    nl: someText,
    en: null,
  })),
  'board.read': coordinator(programmeOf),
  'board.read-contact': coordinator((side) => ({ personId: side.pairedPersonId })),
  'board.read-subscription': anyone((side) => ({ token: side.subscription })),
  'board.remove-view': coordinator((side) => ({ viewId: side.viewId })),
  'board.save-view': coordinator(() => ({
    name: 'Lang',
    list: 'waiting',
    query: 'days=30',
    isShared: false,
  })),
  'board.send-letter': coordinator((side) => ({
    ...programmeOf(side),
    letterId: '0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee',
    list: 'waiting',
    nl: someText,
    en: someText,
  })),
  'board.send-test-letter': coordinator(() => ({ nl: someText, en: null })),
  'board.undo': coordinator((side) => ({ lineId: side.undoableLineId })),
};
