/** Something that the user can mend: printed as it is, without a stack; the command exits 1, or with the code given. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    message: string,
    readonly exitCode = 1,
  ) {
    super(message);
  }
}
