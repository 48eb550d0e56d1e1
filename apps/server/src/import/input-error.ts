/** The person at the keyboard has to change something: a wrong path, a missing column. One line says what; exit status 2. */
export class InputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'InputError';
  }
}
