/** Runs a program of the JDK, Maven or one of ours to its end; a failure is an error with the program's own words. */
import { execute, must, type Outcome } from '../../execute.js';

interface Options {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: Uint8Array;
}

export const tryRun = (file: string, args: readonly string[], { cwd = process.cwd(), ...options }: Options = {}): Promise<Outcome> =>
  execute({ file, args, cwd, ...options });

export const run = (file: string, args: readonly string[], options: Options = {}): Promise<string> =>
  must(file, tryRun(file, args, options));
