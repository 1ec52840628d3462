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

/** What was asked for cannot be asked: an option, or a name that there is not. As with an unknown option, the command exits 2. */
export class Misuse extends Failure {
  constructor(message: string) {
    super(message, 2);
  }
}
