/** Ends a switch over a closed union: a new kind breaks the build here until Python prints it. */
export function assertNever(value: never): never {
  throw new Error(`python cannot print ${JSON.stringify(value)}`);
}

/** For what the Model can say and no method uses yet. */
export function notYet(kind: string): never {
  throw new Error(`python does not print ${kind} yet`);
}
