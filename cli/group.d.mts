import type { ChildProcess, StdioOptions } from 'node:child_process';

export interface GroupOptions {
  readonly cwd?: string | undefined;
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** Seconds from the gentle signal to the one that nobody survives. */
  readonly patience?: number;
}

export declare function start(
  file: string,
  args: readonly string[],
  options?: GroupOptions & { readonly stdio?: StdioOptions },
): ChildProcess;
export declare function endGroup(pid: number | undefined): void;
export declare function atInterrupt(end: () => unknown): () => void;
export declare function unlessInterrupted<T>(resolve: (value: T) => void): (value: T) => void;
export declare function run(file: string, args: readonly string[], options?: GroupOptions & { readonly quiet?: boolean }): Promise<number>;
