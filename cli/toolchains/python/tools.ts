/** What the Python package is checked with: an environment of checkers with the wheel in it, and pyright from npm. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Room } from '../../toolchain.js';
import { environment, must, type Environment } from './environment.js';
import { wheel } from './package.js';

const requirements = [
  'mypy==2.4.1',
  'ruff==0.17.6',
  'pytest==9.2.0',
  'types-grpcio==1.85.0.20261028',
  'types-protobuf==7.35.1.20260906',
  'numpy>=1.24',
  'pandas>=2',
];
const pyright = 'pyright@1.1.414';

export const tools = async (room: Room): Promise<Environment> => {
  const { path, stamp } = await wheel(room);
  return environment(room, 'checks', [...requirements, path], stamp);
};

export async function pyrightScript(room: Room): Promise<string> {
  const folder = join(room.build, 'python/pyright');
  const script = join(folder, 'node_modules/pyright/index.js');
  if (!existsSync(script)) {
    room.log(`installing ${pyright}`);
    mkdirSync(folder, { recursive: true });
    await must('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--loglevel', 'error', pyright], room.root);
  }
  return script;
}
