/** Checks Go programs in one process: what stands in bodies of functions is left out, and dependencies come as the compiler left them. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { execute, must } from '../../cli/execute.js';
import { readFolder } from '../../cli/files.js';
import type { Room } from '../../cli/toolchain.js';
import { goModule, moduleFolder } from '../../cli/toolchains/go/package.js';
import { compile, openProject } from '../../cli/toolchains/go/project.js';
import { goEnvironment, run } from '../../cli/toolchains/go/run.js';
import { programFile } from './frame.js';
import { complaintsOf } from './heard.js';
import { folderOf, programPath, write, writeFiles } from './place.js';
import { changes, settingsOf } from './trial.js';
import type { Client, Judge } from './trial.js';

export const judgeGo: Judge = async (room, before, trials) => {
  const folder = folderOf(room, 'go');
  rmSync(folder, { recursive: true, force: true });
  writeFiles(join(folder, 'before'), goFiles(before));
  for (const trial of trials) write(programPath(room, trial), trial.program);
  const versions = trials.map((trial): Version => {
    const { written, removed } = changes(goFiles(before), goFiles(trial.after));
    const own = join(folder, 'after', trial.rule);
    writeFiles(own, written);
    return { client: trial.after, programs: [programPath(room, trial)], folder: own, removed };
  });
  const first: Version = { client: before, programs: trials.map((trial) => programPath(room, trial)), folder: '', removed: [] };
  const heard = await complaints(room, join(folder, 'before'), [first, ...versions]);
  return trials.map((_, at) => {
    const after = heard[trials.length + at] ?? [];
    return {
      before: heard[at] ?? [],
      after: after.filter((each) => each.startsWith(programFile.go)),
      client: after.filter((each) => !each.startsWith(programFile.go)),
    };
  });
};

/** A client, told by what it has otherwise than the one before, and the programs to check against it. */
interface Version {
  readonly client: Client;
  readonly programs: readonly string[];
  readonly folder: string;
  readonly removed: readonly string[];
}

/** Of the package itself: those in its folder. */
const goFiles = ({ files }: Client): ReadonlyMap<string, string> => new Map([...files].filter(([path]) => /^[^/]*\.go$/.test(path)));

async function complaints(room: Room, before: string, versions: readonly Version[]): Promise<readonly (readonly string[])[]> {
  const project = await openProject(room);
  const program = await compile(project, 'complaints', readFolder(join(room.root, 'scripts/verdicts/go')));
  const exports = join(folderOf(room, 'go'), 'exports');
  write(exports, await exportData(room));
  const input = versions.map(({ client, programs, folder, removed }) =>
    [settingsOf(client.model, 'go').package, programs.join(','), folder, removed.join(',')].join('\t'),
  );
  const output = await must(
    'the Go type checker',
    execute({
      file: program,
      args: [goModule(room).path, exports, before],
      cwd: room.root,
      input: Buffer.from(input.map((line) => `${line}\n`).join('')),
    }),
  );
  return complaintsOf(
    output,
    versions.reduce((sum, { programs }) => sum + programs.length, 0),
  );
}

/** Where the compiler keeps what it knows of each package that clients and programs import. */
async function exportData(room: Room): Promise<string> {
  const format = '{{if .Export}}{{.ImportPath}}\t{{.Export}}{{end}}';
  const args = ['list', '-export', '-deps', '-f', format, './...', ...programImports];
  return must('go list', run('go', args, moduleFolder(room), await goEnvironment(room)));
}

/** What programs may import besides what the client does. */
const programImports = ['errors', 'fmt'] as const;
