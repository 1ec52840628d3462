/** A client under test, as the runner needs it: how its driver starts and how its programs run, or why it cannot. */
import type { Command } from '../../cli/toolchain.js';
import type { ClientSize } from './summary.js';

export type ConformanceTarget =
  | {
      readonly name: string;
      readonly command: Command;
      /** Of the client's source and package, where it is ours. */
      readonly size?: ClientSize;
      /** Left out where a target has no programs (pymilvus); program cases are then skipped with that reason. */
      readonly programs?: {
        /** File name in `conformance/programs/<program>/`. */
        readonly file: string;
        /** `source` is the program's text with the tap's address in it. */
        readonly command: (program: string, source: string) => Promise<Command>;
      };
    }
  | { readonly name: string; readonly notRun: string };
