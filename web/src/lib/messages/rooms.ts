/** The content of a JSON file, whether the compiler shows it as a module with a default or as the content itself. */
type Texts<Module> = Module extends { default: infer Content } ? Content : Module;

/**
 * The rooms and their keys, read from the Dutch files. A new room is one line here and one file per language; a check
 * compares the languages.
 */
export interface Rooms {
  common: Texts<typeof import('./nl/common.json')>;
  home: Texts<typeof import('./nl/home.json')>;
  framework: Texts<typeof import('./nl/framework.json')>;
  accessibility: Texts<typeof import('./nl/accessibility.json')>;
  draws: Texts<typeof import('./nl/draws.json')>;
  questionnaire: Texts<typeof import('./nl/questionnaire.json')>;
  recordings: Texts<typeof import('./nl/recordings.json')>;
  kiosk: Texts<typeof import('./nl/kiosk.json')>;
  consent: Texts<typeof import('./nl/consent.json')>;
  xlsform: Texts<typeof import('./nl/xlsform.json')>;
  'own-questions': Texts<typeof import('./nl/own-questions.json')>;
  'own-page': Texts<typeof import('./nl/own-page.json')>;
  stop: Texts<typeof import('./nl/stop.json')>;
  participant: Texts<typeof import('./nl/participant.json')>;
  appointments: Texts<typeof import('./nl/appointments.json')>;
  'after-talk': Texts<typeof import('./nl/after-talk.json')>;
  cards: Texts<typeof import('./nl/cards.json')>;
  messages: Texts<typeof import('./nl/messages.json')>;
  help: Texts<typeof import('./nl/help.json')>;
  hours: Texts<typeof import('./nl/hours.json')>;
  'coordinator-hours': Texts<typeof import('./nl/coordinator-hours.json')>;
  pair: Texts<typeof import('./nl/pair.json')>;
  call: Texts<typeof import('./nl/call.json')>;
  'sign-up': Texts<typeof import('./nl/sign-up.json')>;
  'coordinator-sign-up': Texts<typeof import('./nl/coordinator-sign-up.json')>;
  letter: Texts<typeof import('./nl/letter.json')>;
  'sign-in': Texts<typeof import('./nl/sign-in.json')>;
  'first-run': Texts<typeof import('./nl/first-run.json')>;
  coordinator: Texts<typeof import('./nl/coordinator.json')>;
  'coordinator-people': Texts<typeof import('./nl/coordinator-people.json')>;
  'coordinator-import': Texts<typeof import('./nl/coordinator-import.json')>;
  'coordinator-method': Texts<typeof import('./nl/coordinator-method.json')>;
  'coordinator-lottery': Texts<typeof import('./nl/coordinator-lottery.json')>;
  'coordinator-rounds': Texts<typeof import('./nl/coordinator-rounds.json')>;
  'coordinator-concerns': Texts<typeof import('./nl/coordinator-concerns.json')>;
  'coordinator-pairs': Texts<typeof import('./nl/coordinator-pairs.json')>;
  'coordinator-waves': Texts<typeof import('./nl/coordinator-waves.json')>;
  'coordinator-modes': Texts<typeof import('./nl/coordinator-modes.json')>;
  'coordinator-calendar': Texts<typeof import('./nl/coordinator-calendar.json')>;
  'coordinator-response': Texts<typeof import('./nl/coordinator-response.json')>;
  'coordinator-figures': Texts<typeof import('./nl/coordinator-figures.json')>;
  done: Texts<typeof import('./nl/done.json')>;
  signals: Texts<typeof import('./nl/signals.json')>;
  'text-check': Texts<typeof import('./nl/text-check.json')>;
  'coordinator-languages': Texts<typeof import('./nl/coordinator-languages.json')>;
  'translation-desk': Texts<typeof import('./nl/translation-desk.json')>;
  'coordinator-settings': Texts<typeof import('./nl/coordinator-settings.json')>;
  audit: Texts<typeof import('./nl/audit.json')>;
  board: Texts<typeof import('./nl/board.json')>;
  letters: Texts<typeof import('./nl/letters.json')>;
  unsubscribe: Texts<typeof import('./nl/unsubscribe.json')>;
  outbox: Texts<typeof import('./nl/outbox.json')>;
  municipality: Texts<typeof import('./nl/municipality.json')>;
  administrator: Texts<typeof import('./nl/administrator.json')>;
  example: Texts<typeof import('./nl/example.json')>;
}
