/** Checks TypeScript programs with the compiler's own program interface: files that two clients have in common are parsed and bound once. */
import { basename, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import ts from 'typescript';
import type { Room } from '../../cli/toolchain.js';
import { readFolder } from '../../cli/files.js';
import { packageFolder } from '../../cli/toolchains/typescript/package.js';
import { folderOf, programPath, write } from './place.js';
import { changes, settingsOf } from './trial.js';
import type { Client, Heard, Judge } from './trial.js';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  esModuleInterop: true,
  skipLibCheck: true,
  noEmit: true,
  types: ['node'],
};

export const judgeTypescript: Judge = async (room, before, trials) => {
  const compiler = new Compiler(join(folderOf(room, 'typescript'), 'client'), wireOf(room));
  for (const trial of trials) write(programPath(room, trial), trial.program);
  const programs = trials.map((trial) => programPath(room, trial));
  const old = compiler.complaints(before, programs);
  const heard: Heard[] = [];
  for (const [at, trial] of trials.entries()) {
    const { written } = changes(before.files, trial.after.files);
    const own = [...written.keys()].filter((path) => path.startsWith('src/')).map((path) => join(compiler.folder, path));
    const [after = [], ...client] = compiler.complaints(trial.after, [...programs.slice(at, at + 1), ...own]);
    heard.push({ before: old[at] ?? [], after, client: client.flat() });
    // The other languages' compilers are started and heard meanwhile.
    await setImmediate();
  }
  return heard;
};

const wireOf = (room: Room): ReadonlyMap<string, string> =>
  new Map([...readFolder(join(packageFolder(room), 'src/wire'))].map(([path, text]) => [`src/wire/${path}`, text]));

class Compiler {
  /** Where each client stands while it is checked; there is no such folder. */
  readonly folder: string;
  /** What every client has besides what is rendered. */
  readonly #wire: ReadonlyMap<string, string>;
  readonly #host: ts.CompilerHost;
  readonly #parsed = new Map<string, ts.SourceFile>();
  #files: ReadonlyMap<string, string> = new Map();
  #last: ts.Program | undefined;

  constructor(folder: string, wire: ReadonlyMap<string, string>) {
    this.folder = folder;
    this.#wire = wire;
    const real = ts.createCompilerHost(options);
    this.#host = {
      ...real,
      fileExists: (path) => this.#files.has(path) || real.fileExists(path),
      readFile: (path) => this.#files.get(path) ?? real.readFile(path),
      directoryExists: (path) => path.startsWith(this.folder) || (real.directoryExists?.(path) ?? true),
      getSourceFile: (path, language) => this.#parse(path, this.#host.readFile(path), language),
    };
  }

  /** About each of some files. */
  complaints(client: Client, files: readonly string[]): readonly (readonly string[])[] {
    this.#files = new Map([...client.files, ...this.#wire].map(([path, text]) => [join(this.folder, path), text]));
    const paths = { [settingsOf(client.model, 'typescript').package]: [join(this.folder, 'src/index.ts')] };
    const program = ts.createProgram({
      rootNames: files,
      options: { ...options, paths },
      host: this.#host,
      ...(this.#last ? { oldProgram: this.#last } : {}),
    });
    this.#last = program;
    return files.map((path) => {
      const file = program.getSourceFile(path);
      return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(describe);
    });
  }

  #parse(path: string, text: string | undefined, language: ts.ScriptTarget | ts.CreateSourceFileOptions): ts.SourceFile | undefined {
    if (text === undefined) return undefined;
    const key = `${path}\0${text}`;
    const known = this.#parsed.get(key);
    if (known) return known;
    const parsed = ts.createSourceFile(path, text, language);
    this.#parsed.set(key, parsed);
    return parsed;
  }
}

function describe({ file, start, messageText }: ts.Diagnostic): string {
  const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  return `${basename(file?.fileName ?? '')}:${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
}
