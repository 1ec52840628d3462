/** Checks Python programs in one run of pyright: each client is a folder that its programs alone see. */
import { rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { execute } from '../../cli/execute.js';
import type { Room } from '../../cli/toolchain.js';
import { pyrightScript, tools } from '../../cli/toolchains/python/tools.js';
import { programFile } from './frame.js';
import { folderOf, write, writeFiles } from './place.js';
import { settingsOf } from './trial.js';
import type { Client, Judge } from './trial.js';

interface Report {
  readonly generalDiagnostics: readonly {
    readonly file: string;
    readonly severity: string;
    readonly message: string;
    readonly range?: { readonly start: { readonly line: number } };
  }[];
}

export const judgePython: Judge = async (room, before, trials) => {
  const folder = folderOf(room, 'python');
  rmSync(folder, { recursive: true, force: true });
  const module = settingsOf(before.model, 'python').import;
  writeFiles(join(folder, 'before'), packageOf(before));
  symlinkSync(join(room.build, 'python/package', module, '_wire'), join(folder, 'before', module, '_wire'));
  for (const { rule, program, after } of trials) {
    writeFiles(join(folder, 'after', rule), packageOf(after));
    for (const { root } of rootsOf(rule)) write(join(folder, root, programFile.python), program);
  }
  const about = await pyright(room, folder, {
    include: ['programs', 'programs-before', `before/${module}/_api`],
    executionEnvironments: [{ root: 'before', extraPaths: [] }, ...trials.flatMap(({ rule }) => rootsOf(rule))],
  });
  const wrong = about('before');
  if (wrong.length > 0) throw new Error(`the Python client before the changes has errors\n${wrong.join('\n')}`);
  return trials.map(({ rule }) => {
    const [old, own] = rootsOf(rule);
    // Checking what changed of every client would take longer than all else; that each kind of text is sound, the client before tells.
    return { before: about(old.root), after: about(own.root), client: [] };
  });
};

interface Root {
  readonly root: string;
  readonly extraPaths: readonly string[];
}

/** The program stands in two folders, each of which sees a client of its own. */
const rootsOf = (rule: string): readonly [Root, Root] => [
  { root: `programs-before/${rule}`, extraPaths: ['before'] },
  { root: `programs/${rule}`, extraPaths: [`after/${rule}`] },
];

const packageOf = ({ files }: Client): ReadonlyMap<string, string> =>
  new Map([...files].filter(([path]) => path.endsWith('.py') && !path.startsWith('driver/')));

interface Scope {
  readonly include: readonly string[];
  readonly executionEnvironments: readonly Root[];
}

/** Gives what it says of the files of a folder. */
async function pyright(room: Room, folder: string, scope: Scope): Promise<(within: string) => readonly string[]> {
  const { python } = await tools(room);
  const config = { ...scope, typeCheckingMode: 'standard', pythonVersion: '3.10' };
  write(join(folder, 'pyrightconfig.json'), JSON.stringify(config));
  const { output } = await execute({
    file: process.execPath,
    args: [await pyrightScript(room), '--project', folder, '--pythonpath', python, '--outputjson'],
    cwd: folder,
  });
  const errors = reportOf(output).generalDiagnostics.filter(({ severity }) => severity === 'error');
  return (within) =>
    errors
      .filter(({ file }) => file.startsWith(join(folder, within, '/')))
      .map(({ file, message, range }) => `${basename(file)}:${(range?.start.line ?? 0) + 1}: ${message}`);
}

function reportOf(output: string): Report {
  try {
    return JSON.parse(output) as Report;
  } catch {
    throw new Error(`pyright gave no report:\n${output}`);
  }
}
