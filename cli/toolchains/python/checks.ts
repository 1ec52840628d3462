/** The checks of the Python package: types, linter, formatter, the kit's tests with the vectors, the program beside the official client. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { execute } from '../../execute.js';
import type { Check, Command, Room } from '../../toolchain.js';
import { must, type Environment } from './environment.js';
import { wheel } from './package.js';
import { pyrightScript, tools } from './tools.js';

export function checks(room: Room): readonly Check[] {
  const source = join(room.build, 'python', 'package');
  const runtime = join(room.root, 'templates/python/runtime');
  const check = (name: string, command: (tools: Environment) => Promise<Command> | Command): Check => ({
    name,
    needsEngine: false,
    run: async (env) => {
      const own = await command(await tools(room));
      return execute({ ...own, env: { ...own.env, ...env } });
    },
  });
  return [
    check('mypy --strict', ({ bin }) => ({
      file: bin('mypy'),
      args: ['--config-file', 'pyproject.toml', '--cache-dir', join(room.build, 'python/mypy'), 'lockstep_milvus'],
      cwd: source,
    })),
    check('pyright strict', async ({ python }) => ({
      file: process.execPath,
      args: [await pyrightScript(room), '--project', source, '--pythonpath', python],
      cwd: source,
    })),
    check('ruff check', ({ bin }) => ruff(room, bin('ruff'), ['check'], [source, join(runtime, 'tests'), ...programs(room)])),
    check('ruff format', ({ bin }) => ruff(room, bin('ruff'), ['format', '--check'], [source, join(runtime, 'tests'), ...programs(room)])),
    kitTests(room, runtime),
    beside(room),
  ];
}

const ruff = (room: Room, file: string, args: readonly string[], paths: readonly string[]): Command => ({
  file,
  args: [...args, '--config', join(room.build, 'python/package/pyproject.toml'), '--cache-dir', join(room.build, 'python/ruff'), ...paths],
  cwd: room.root,
});

/** The programs of the announcement are its text, and laid out as it is. */
const programs = (room: Room): readonly string[] => [join(room.root, 'conformance/beside/python.py')].filter(existsSync);

function kitTests(room: Room, runtime: string): Check {
  return {
    name: 'tests of the kit',
    needsEngine: false,
    run: async () => {
      const { python } = await tools(room);
      const paths = [join(room.build, 'python/package/driver'), join(runtime, 'tests')];
      const { ok, output } = await execute({
        file: python,
        args: ['-m', 'pytest', '-q', '-p', 'no:cacheprovider', join(runtime, 'tests')],
        cwd: room.root,
        env: { PYTHONDONTWRITEBYTECODE: '1', PYTHONPATH: paths.join(':'), LOCKSTEP_VECTORS: join(room.build, 'vectors') },
      });
      const passed = /(\d+) passed/.exec(output)?.[1];
      return { ok, output, ...(passed === undefined ? {} : { cases: Number(passed) }) };
    },
  };
}

/** Runs where the official client is: in the engine's environment, with our wheel unpacked beside it. */
function beside(room: Room): Check {
  return {
    name: 'beside the official client',
    needsEngine: true,
    run: async (env) => {
      const { path } = await wheel(room);
      const { python } = await tools(room);
      const folder = join(room.build, 'python/beside');
      rmSync(folder, { recursive: true, force: true });
      await must(
        python,
        ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--no-compile', '--target', folder, path],
        room.root,
      );
      return execute({
        file: join(room.build, 'venv/bin/python'),
        args: [join(room.root, 'conformance/beside/python.py')],
        cwd: folder,
        env: { ...env, PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: '1' },
      });
    },
  };
}
