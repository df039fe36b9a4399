/** What people can do. The doors of each subject are its `*.operations.ts`, imported by path. */
// Jobs make themselves known when their file is read, which must be before a platform opens.
import './foundation/tidying.jobs.ts';
import './people/imports.jobs.ts';
import './enrolment/enrolment.jobs.ts';
import './messages/messages.jobs.ts';
import './check-ins/check-ins.jobs.ts';
import './calls/calls.jobs.ts';
import './cards/cards.jobs.ts';
import './appointments/appointments.jobs.ts';
import './conversations/offers.jobs.ts';
import './conversations/rounds.jobs.ts';
import './surveys/calendar.jobs.ts';
import './surveys/settling.jobs.ts';
import './surveys/delivery.jobs.ts';
import './surveys/reminding.jobs.ts';
// So does what keeps the decisions of translators.
import './translations/decided.operations.ts';

export * from './foundation/access.ts';
export * from './foundation/clock.ts';
export { currentPlatform, providePlatform } from './foundation/current-platform.ts';
export type { EventMessage } from './foundation/events.ts';
export { describeField, type FieldProblem } from './foundation/field-problems.ts';
export * from './foundation/ids.ts';
export {
  openPlatform,
  type Platform,
  type PlatformSettings,
  type TurnSettings,
} from './foundation/platform.ts';
export * from './foundation/problems.ts';
export {
  decidedText,
  decidedWords,
  ensureTexts,
  offerTexts,
  sourceText,
  standingOf,
  textParts,
  textsEdition,
  textsOfPart,
  type SourceText,
  type TextPart,
  type Words,
} from './foundation/texts.ts';
export { StartupError } from './foundation/startup-error.ts';
