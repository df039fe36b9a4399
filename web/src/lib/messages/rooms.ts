/**
 * The rooms and their keys, read from the Dutch files. A new room is one line here and one file per language; a check
 * compares the languages.
 */
export interface Rooms {
  common: (typeof import('./nl/common.json'))['default'];
  home: (typeof import('./nl/home.json'))['default'];
  framework: (typeof import('./nl/framework.json'))['default'];
  accessibility: (typeof import('./nl/accessibility.json'))['default'];
  questionnaire: (typeof import('./nl/questionnaire.json'))['default'];
  consent: (typeof import('./nl/consent.json'))['default'];
  'own-page': (typeof import('./nl/own-page.json'))['default'];
  letter: (typeof import('./nl/letter.json'))['default'];
  'sign-in': (typeof import('./nl/sign-in.json'))['default'];
  'first-run': (typeof import('./nl/first-run.json'))['default'];
  coordinator: (typeof import('./nl/coordinator.json'))['default'];
  'coordinator-people': (typeof import('./nl/coordinator-people.json'))['default'];
  'coordinator-import': (typeof import('./nl/coordinator-import.json'))['default'];
  'coordinator-rounds': (typeof import('./nl/coordinator-rounds.json'))['default'];
  'coordinator-pairs': (typeof import('./nl/coordinator-pairs.json'))['default'];
  'coordinator-waves': (typeof import('./nl/coordinator-waves.json'))['default'];
  'coordinator-figures': (typeof import('./nl/coordinator-figures.json'))['default'];
  'coordinator-settings': (typeof import('./nl/coordinator-settings.json'))['default'];
  outbox: (typeof import('./nl/outbox.json'))['default'];
  municipality: (typeof import('./nl/municipality.json'))['default'];
  administrator: (typeof import('./nl/administrator.json'))['default'];
  example: (typeof import('./nl/example.json'))['default'];
}
