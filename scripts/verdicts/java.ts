/** Checks Java programs in one process: the client before is compiled once, and what the client after has otherwise is compiled with its program. */
import { cpSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { execute, must } from '../../cli/execute.js';
import { listFiles, readFolder } from '../../cli/files.js';
import type { Room } from '../../cli/toolchain.js';
import { javac } from '../../cli/toolchains/java/javac.js';
import { compile, source } from '../../cli/toolchains/java/package.js';
import { programFile } from './frame.js';
import { complaintsOf } from './heard.js';
import { folderOf, programPath, write, writeFiles } from './place.js';
import { changes } from './trial.js';
import type { Client, Judge, Trial } from './trial.js';

const sources = 'src/main/java';

export const judgeJava: Judge = async (room, before, trials) => {
  const folder = folderOf(room, 'java');
  rmSync(folder, { recursive: true, force: true });
  for (const trial of trials) write(programPath(room, trial), trial.program);
  const classPath = await compileClient(room, before);
  const units = trials.flatMap((trial) => [programAlone(room, trial), withChanges(room, before, trial)]);
  const heard = await complaints(room, classPath, units);
  return trials.map((_, at) => {
    const after = heard[at * 2 + 1] ?? [];
    return {
      before: heard[at * 2] ?? [],
      after: after.filter((each) => each.startsWith(programFile.java)),
      client: after.filter((each) => !each.startsWith(programFile.java)),
    };
  });
};

/** Sources that are compiled together, and the classes on the class path that they do not see. */
interface Unit {
  readonly folders: readonly string[];
  readonly hidden: readonly string[];
}

const programAlone = (room: Room, trial: Trial): Unit => ({ folders: [dirname(programPath(room, trial))], hidden: [] });

function withChanges(room: Room, before: Client, trial: Trial): Unit {
  const { written, removed } = changes(javaFiles(before), javaFiles(trial.after));
  const own = join(folderOf(room, 'java'), 'after', trial.rule);
  writeFiles(own, written);
  return { folders: [dirname(programPath(room, trial)), own], hidden: [...written.keys(), ...removed].map(className) };
}

const javaFiles = ({ files }: Client): ReadonlyMap<string, string> =>
  new Map([...files].filter(([path]) => path.startsWith(sources)).map(([path, text]) => [path.slice(sources.length + 1), text]));

const className = (path: string): string => path.replace(/\.java$/, '').replaceAll('/', '.');

/** Gives the class path. What the built package has letter by letter, the kit above all, is not compiled again. */
async function compileClient(room: Room, client: Client): Promise<string> {
  const { classes, wire, dependencies } = await compile(room);
  const built = readFolder(join(source(room), sources));
  const own = join(folderOf(room, 'java'), 'before');
  const { written, removed } = changes(built, javaFiles(client));
  const others = new Set([...written.keys(), ...removed].map((path) => path.replace(/\.java$/, '')));
  for (const path of listFiles(classes)) {
    if (!others.has(path.replace(/(\$.*)?\.class$/, ''))) cpSync(join(classes, path), join(own, 'classes', path));
  }
  writeFiles(join(own, 'sources'), written);
  const classPath = [join(own, 'classes'), wire, ...dependencies];
  if (written.size > 0)
    await javac(
      classPath,
      join(own, 'classes'),
      [...written.keys()].map((path) => join(own, 'sources', path)),
    );
  return classPath.join(':');
}

async function complaints(room: Room, classPath: string, units: readonly Unit[]): Promise<readonly (readonly string[])[]> {
  const input = units.map(({ folders, hidden }) => `${folders.join(',')}\t${hidden.join(',')}\n`).join('');
  const program = join(room.root, 'scripts/verdicts/java/Complaints.java');
  const output = await must(
    'the Java compiler',
    execute({
      file: 'java',
      args: ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', program, classPath],
      cwd: room.root,
      input: Buffer.from(input),
    }),
  );
  return complaintsOf(output, units.length);
}
