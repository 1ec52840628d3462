/** Something that the user can mend: printed as it is, without a stack; the command exits 1. */
export class Failure extends Error {
  override readonly name = 'Failure';
}
