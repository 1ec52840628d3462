/** What the cli needs of each language: whether it is here, its package, its drivers, its checks. One implementation a file in `toolchains/`. */
import type { Model } from '../generators/model/model.js';

export interface Room {
  /** The project's root. */
  readonly root: string;
  /** `build/` in it: everything made at set-up, nothing of it committed. A language works in `build/<language>/`. */
  readonly build: string;
  readonly model: Model;
  /** Progress for people, a line at a time. */
  readonly log: (line: string) => void;
}

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Check {
  readonly name: string;
  /** Started with `MILVUS_URI` in `env` where it `needsEngine`. `cases` counts what a test runner ran, where it tells. */
  readonly run: (
    env: Readonly<Record<string, string>>,
  ) => Promise<{ readonly ok: boolean; readonly output: string; readonly cases?: number }>;
  readonly needsEngine: boolean;
}

/** An end of the range of grpc and protobuf that a package asks for; without one, what its language's package manager chooses. */
export type Versions = 'oldest' | 'newest';

/** One of `conformance/programs/<name>/`. */
export interface Program {
  readonly name: string;
  /** With the engine's address in it. */
  readonly source: string;
}

/** What leaves the project. */
export interface HandedOn {
  /** Archives and what goes with them, as `build` leaves them. */
  readonly files: readonly string[];
  /** File in the first of them that says the version and hash of the specification. */
  readonly about: string;
}

export interface Toolchain {
  readonly language: 'typescript' | 'python' | 'java' | 'go';
  /** Targets of conformance: `python` and `python-async` for Python. */
  readonly targets: readonly string[];
  /** Why it cannot work on this machine, in one line with what to install; undefined where it can. */
  readonly missing: () => Promise<string | undefined>;
  /** Builds the package from `out/<language>` and the wire stubs; gives its path (tarball, wheel, jar, module folder). Does nothing where no input changed. */
  readonly build: (room: Room) => Promise<string>;
  readonly handedOn: (room: Room) => HandedOn;
  /** Installs the built package with its driver into an empty project of its own (once per build) and says how to start the driver. */
  readonly driver: (room: Room, target: string, versions?: Versions) => Promise<Command>;
  /** How to run a program in that project. */
  readonly program: (room: Room, target: string, program: Program, versions?: Versions) => Promise<Command>;
  /** File name of a program of this target in `conformance/programs/<name>/`. */
  readonly programFile: (target: string) => string;
  /** The emitted client's own strict checks, the kit's tests with the vectors, the program that runs beside the official SDK. */
  readonly checks: (room: Room) => readonly Check[];
}
