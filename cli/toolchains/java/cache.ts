/** Steps that are done once per content: a folder is complete when its stamp says what it was made from. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';

export const digest = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};

const running = new Map<string, Promise<string>>();

/** Makes `folder` anew unless it was made from `key`; who asks for it meanwhile waits. */
export function once(folder: string, key: string, make: (folder: string) => Promise<void>): Promise<string> {
  const before = running.get(folder) ?? Promise.resolve(folder);
  const own = before.catch(() => folder).then(() => remake(folder, key, make));
  running.set(folder, own);
  return own;
}

async function remake(folder: string, key: string, make: (folder: string) => Promise<void>): Promise<string> {
  const stamp = join(folder, '.made-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await make(folder);
  writeFileSync(stamp, key);
  return folder;
}
