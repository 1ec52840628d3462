/** Verdicts, and the verdicts of all surfaces together. */
import { surfaces, type Language, type Surface, type Verdict } from './finding.js';

export type Verdicts = Readonly<Record<Surface, Verdict>>;

export const none = (why: string): Verdict => ({ level: 'none', breaks: 'nothing', why });
export const patch = (why: string): Verdict => ({ level: 'patch', breaks: 'nothing', why });
export const minor = (why: string): Verdict => ({ level: 'minor', breaks: 'nothing', why });
export const compile = (why: string): Verdict => ({ level: 'major', breaks: 'compile', why });
export const run = (why: string): Verdict => ({ level: 'major', breaks: 'run', why });
/** What programs do changes, in a way that few depend on. */
export const behaves = (why: string): Verdict => ({ level: 'minor', breaks: 'run', why });

export interface Said extends Partial<Record<Surface, Verdict>> {
  /** Of each language that has no verdict of its own. */
  readonly clients?: Verdict;
}

const elsewhere: Readonly<Record<Exclude<Surface, Language>, Verdict>> = {
  wire: none('The same messages are sent and read.'),
  rest: none('The RESTful interface stays as it is.'),
  mcp: none('The MCP tools stay as they are.'),
};

export function verdicts({ clients = none('The client stays as it is.'), ...said }: Said): Verdicts {
  const usual: Verdicts = { typescript: clients, python: clients, java: clients, go: clients, ...elsewhere };
  return Object.fromEntries(surfaces.map((surface) => [surface, said[surface] ?? usual[surface]])) as unknown as Verdicts;
}
