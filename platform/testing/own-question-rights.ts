import { emptyModule } from '../modules/modules.ts';
import type { Case } from './rights.ts';
import type { Side } from './world.ts';

const readers = (sample: Case['sample']): Case => ({
  may: ['coordinator', 'analyst', 'administrator'],
  at: 'partner',
  sample,
});
const editors = (sample: Case['sample']): Case => ({
  may: ['coordinator', 'administrator'],
  at: 'partner',
  sample,
});
const ofProgramme = (side: Side) => ({ programmeId: side.programmeId });
const ofModule = (side: Side) => ({ moduleId: side.moduleId, revision: side.moduleRevision });

/** Who may do what with an organisation's own questions; see rights.ts. */
export const ownQuestionCases: Record<string, Case> = {
  'modules.read': readers(ofProgramme),
  'modules.start': editors(ofProgramme),
  'modules.save': editors((side) => ({ ...ofModule(side), content: emptyModule })),
  'modules.undo': editors(ofModule),
  'modules.set-asked-in': editors((side) => ({ ...ofModule(side), askedIn: ['core'] })),
  'modules.publish': editors(ofModule),
  'modules.find-version-to-ask': editors((side) => ({ ...ofProgramme(side), moment: 'core' })),
  'modules.read-published': readers((side) => ({ versionId: side.moduleVersionId })),
  'modules.read-asked': {
    may: 'respondent',
    at: 'partner',
    sample: (side) => ({ versionId: side.moduleVersionId }),
  },
  'modules.open-test': { may: 'anyone', at: 'partner', sample: (side) => ({ secret: side.testSecret }) },
};
