/** The official Python client as a target: out of the engine's environment, through a driver that speaks as ours do. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ConformanceTarget } from '../runner/target.js';

/** Run only when they are asked for: they show whether the cases are right, and where the official client differs. */
export const pymilvusTargets = ['pymilvus', 'pymilvus-async'] as const;

export function pymilvusTarget(root: string, name: string): ConformanceTarget {
  const python = join(root, 'build/venv/bin/python');
  if (!existsSync(python)) return { name, notRun: 'build/venv is not here yet: run `npm start` once' };
  const folder = join(root, 'conformance/pymilvus');
  return { name, command: { file: python, args: [join(folder, 'driver.py'), name], cwd: folder, env: { PYTHONDONTWRITEBYTECODE: '1' } } };
}
