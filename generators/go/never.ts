/** Makes the compiler say which member of a union has no branch yet. */
export function assertNever(value: never): never {
  throw new Error(`no Go for ${JSON.stringify(value)}`);
}
