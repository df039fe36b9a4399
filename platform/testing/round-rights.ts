import type { Case, Input } from './rights.ts';
import type { Side } from './world.ts';

const coordinator = (sample: Case['sample'] = () => ({})): Case => ({
  may: ['coordinator'],
  at: 'partner',
  sample,
});
const programmeOf = (side: Side): Input => ({ programmeId: side.programmeId });
const roundOf = (side: Side): Input => ({ roundId: side.roundId });
const lotteryOf = (side: Side): Input => ({ lotteryId: side.lotteryId });
const runOf = (side: Side): Input => ({ runId: side.runId });

/** A round of nobody: who is in one comes from the database, never from whoever asks. */
const nobody = {
  round: { pairs: [], unmatched: [], idleBuddies: [], seed: 1, totalScore: 0, gap: 0, engine: 'test' },
  engine: 'test',
  totalScore: 0,
  bestScore: 0,
  gap: 0,
  milliseconds: 1,
  report: null,
};
const candidates = {
  newcomers: [],
  buddies: [],
  rules: { certificateRequired: false, certificateValidMonths: null, earlierPairs: [], on: '2026-11-02' },
  weights: { level: 1 },
  longWait: null,
  names: new Map(),
};

/** Who may ask for the operations of rounds, drafts and draws, and with what; part of the table in rights.ts. */
export const roundCases: Record<string, Case> = {
  'conversations.announce-lottery': coordinator((side) => ({
    ...programmeOf(side),
    strata: ['level'],
    places: 1,
    onDay: '2026-11-02',
    people: side.newcomers.slice(0, 2).map(({ id }) => ({ personId: id, stratum: 'A2' })),
  })),
  'conversations.cancel-run': coordinator(runOf),
  'conversations.compute-again': coordinator((side) => ({ ...roundOf(side), computed: nobody })),
  'conversations.draw-lottery': coordinator(lotteryOf),
  'conversations.hold-proposal': coordinator((side) => ({ proposalId: side.proposal.id, held: true })),
  'conversations.lift-exclusion': coordinator((side) => ({
    ...programmeOf(side),
    newcomerId: side.proposal.newcomer.id,
    buddyId: side.proposal.buddy.id,
  })),
  'conversations.list-exclusions': coordinator(programmeOf),
  'conversations.list-lotteries': coordinator(programmeOf),
  'conversations.list-public-draws': { may: 'anyone', at: 'partner', sample: ({ mark }) => ({ slug: mark }) },
  'conversations.note-run': coordinator((side) => ({ ...runOf(side), stage: 'prices' })),
  'conversations.propose-round': coordinator((side) => ({
    ...programmeOf(side),
    draft: { candidates, task: { stable: false }, computed: nobody, aside: new Map() },
  })),
  'conversations.read-draft': coordinator(roundOf),
  'conversations.read-lottery': coordinator(lotteryOf),
  'conversations.read-lottery-record': coordinator((side) => ({ lotteryId: side.drawnLotteryId })),
  'conversations.read-rules': coordinator(programmeOf),
  'conversations.read-run': coordinator(runOf),
  'conversations.start-run': coordinator((side) => ({ ...programmeOf(side), draftId: side.roundId })),
  'conversations.undo-step': coordinator(roundOf),
  'conversations.withdraw-lottery': coordinator((side) => ({ ...lotteryOf(side), reason: 'list-wrong' })),
};
