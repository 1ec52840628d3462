/** Runs the go command and what it builds, with the module cache that this project keeps for itself. */
import { tmpdir } from 'node:os';
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

/** The Go that needs a newer one than the module does gets where the installed one is older; through the module proxy, unpacked below build/. */
const newer = 'go1.26.8';

/**
 * The environment of a command that needs Go 1.26: the installed one where that is enough. A GOTOOLCHAIN of the user's that allows no other
 * is about what builds their programs; this one only checks ours.
 */
export async function newerGoEnvironment(room: Room, what: string): Promise<Readonly<Record<string, string>>> {
  const env = await goEnvironment(room);
  const installed = (await must('go env', run('go', ['env', 'GOVERSION'], room.root, env))).trim();
  if (goIsSince(installed, newer)) return env;
  const own = { ...env, GOTOOLCHAIN: newer };
  // Outside any module: only the toolchain is of interest.
  const { ok, output } = await run('go', ['version'], tmpdir(), own);
  if (ok) return own;
  const reason = output.trim().split('\n').at(-1) ?? '';
  throw new Error(`${what} needs Go 1.26 or later: this is ${installed}, and ${newer} could not be fetched (${reason})`);
}

/** Whether a version such as `go1.23.12` is at least another's, by its first two numbers. */
export function goIsSince(version: string, least: string): boolean {
  const [major, minor] = numbersOf(version);
  const [leastMajor, leastMinor] = numbersOf(least);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

function numbersOf(version: string): readonly [number, number] {
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(version) ?? [];
  return [Number(major), Number(minor)];
}

export const moduleCache = (room: Room): string => join(room.build, 'go/modules');
export const proxyFolder = (room: Room): string => join(room.build, 'dist/go');
