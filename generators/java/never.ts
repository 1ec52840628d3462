/** For the end of a `switch` over kinds: a new kind breaks the build until it is printed. */
export function assertNever(value: never): never {
  throw new Error(`not printed in Java: ${JSON.stringify(value)}`);
}
