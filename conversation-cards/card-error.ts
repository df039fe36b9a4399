/** The data files are wrong. Says in which file and at which field, so that whoever edited it finds it at once. */
export class CardError extends Error {
  readonly file: string;
  readonly field: string;

  constructor(file: string, field: string, problem: string) {
    super(`conversation-cards/data/${file}: ${field}: ${problem}`);
    this.name = 'CardError';
    this.file = file;
    this.field = field;
  }
}
