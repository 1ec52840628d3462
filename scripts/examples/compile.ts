/** Has a program of examples checked by its language's compiler, with the package that was built. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute, type Ran } from '../../cli/execute.js';
import type { Room } from '../../cli/toolchain.js';
import { openProject } from '../../cli/toolchains/go/project.js';
import { run } from '../../cli/toolchains/go/run.js';
import { javac } from '../../cli/toolchains/java/javac.js';
import { project as openJavaProject } from '../../cli/toolchains/java/project.js';
import { pyrightScript, tools } from '../../cli/toolchains/python/tools.js';
import { programFile, type Compiled } from './program.js';

export const compile: Readonly<Record<Compiled, (room: Room, text: string) => Promise<Ran>>> = {
  python: async (room, text) => {
    const folder = place(room, 'python', text);
    // Examples are read one by one: each ends with its answer, and takes its names from the package.
    const config = { ...strict, reportUnusedVariable: 'none', reportWildcardImportFromLibrary: 'none' };
    writeFileSync(join(folder, 'pyrightconfig.json'), JSON.stringify(config));
    const { python } = await tools(room);
    return execute({
      file: process.execPath,
      args: [await pyrightScript(room), '--project', folder, '--pythonpath', python],
      cwd: folder,
    });
  },
  java: async (room, text) => {
    const folder = place(room, 'java', text);
    const { classPath } = await openJavaProject(room);
    await javac([classPath], join(folder, 'classes'), [join(folder, programFile.java)]);
    return { ok: true, output: '' };
  },
  go: async (room, text) => {
    const { folder, env } = await openProject(room);
    write(join(folder, 'examples'), programFile.go, text);
    return run('go', ['vet', './examples'], folder, env);
  },
};

const strict = { typeCheckingMode: 'strict', pythonVersion: '3.10', include: [programFile.python] };

function place(room: Room, language: Compiled, text: string): string {
  const folder = join(room.build, 'examples', language);
  rmSync(folder, { recursive: true, force: true });
  write(folder, programFile[language], text);
  return folder;
}

function write(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
}
