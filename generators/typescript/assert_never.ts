/** The end of a `switch` over all kinds: a new kind breaks the build here. */
export function assertNever(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`);
}
