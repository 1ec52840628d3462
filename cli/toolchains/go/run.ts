/** Runs the go command and what it builds, with the module cache that this project keeps for itself. */
import { join } from 'node:path';
import { execute, must, type Ran } from '../../execute.js';
import type { Room } from '../../toolchain.js';

export const run = (file: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Promise<Ran> =>
  execute({ file, args, cwd, env });

/** The module path's first part, for which no checksum database is asked. */
const ownDomain = 'lockstep.dev';

/**
 * What every go command here runs under. The built module comes from a folder laid out as a proxy; all else from the user's own
 * download cache where it has it, else from the configured proxy. Modules are unpacked under build/, since a rebuilt version of ours must
 * be forgotten there.
 */
export async function goEnvironment(room: Room): Promise<Readonly<Record<string, string>>> {
  const [cache = '', proxy = '', flags = ''] = (
    await must('go env', run('go', ['env', 'GOMODCACHE', 'GOPROXY', 'GOFLAGS'], room.root))
  ).split('\n');
  return {
    GOTOOLCHAIN: 'local',
    GOWORK: 'off',
    GOFLAGS: [flags.trim(), '-mod=mod', '-modcacherw'].filter((flag) => flag !== '').join(' '),
    GOMODCACHE: moduleCache(room),
    // Go also remembers which files an unpacked module has, by its folder alone.
    GODEBUG: 'goindex=0',
    GOPROXY: [`file://${proxyFolder(room)}`, `file://${join(cache.trim(), 'cache/download')}`, proxy.trim()].join(','),
    GONOSUMDB: [process.env['GONOSUMDB'], ownDomain].filter(Boolean).join(','),
  };
}

export const moduleCache = (room: Room): string => join(room.build, 'go/modules');
export const proxyFolder = (room: Room): string => join(room.build, 'dist/go');
