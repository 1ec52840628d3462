export interface FoundPython {
  /** What to start; undefined where no Python will do. */
  readonly python: string | undefined;
  /** Why none will do, with what to install. */
  readonly reason: string;
}

export declare function findPython(): FoundPython;
