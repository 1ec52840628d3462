/** Loads a CommonJS file with the code that V8 made of it in an earlier run: for nine megabytes, making it takes most of the time. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { Script } from 'node:vm';
import { writeWhole } from '../model/kept.js';

type Wrapped = (exports: unknown, require: NodeJS.Require, module: NodeJS.Module, file: string, folder: string) => void;

/** After this, `require` finds the file loaded. Where its code cannot be kept, as in a folder that is not ours to write, nothing is lost but time. */
export function loadCached(require: NodeJS.Require, file: string): void {
  if (require.cache[file] !== undefined) return;
  const kept = keptFor(file);
  const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
  const script = new Script(Module.wrap(readFileSync(file, 'utf8')), { filename: file, ...(cachedData && { cachedData }) });
  const module = new Module(file);
  module.filename = file;
  require.cache[file] = module;
  (script.runInThisContext() as Wrapped).call(module.exports, module.exports, createRequire(file), module, file, dirname(file));
  module.loaded = true;
  if (cachedData !== undefined && script.cachedDataRejected !== true) return;
  try {
    writeWhole(kept, script.createCachedData());
  } catch {
    return;
  }
}

/** Where tools keep what can be made again: `node_modules/.cache`. Another file or another Node has another name there. */
function keptFor(file: string): string {
  const { mtimeMs, size } = statSync(file);
  const name = createHash('sha256')
    .update(`${file} ${String(mtimeMs)} ${String(size)} ${process.version}`)
    .digest('hex')
    .slice(0, 16);
  const folder = `${sep}node_modules`;
  return join(file.slice(0, file.lastIndexOf(`${folder}${sep}`) + folder.length), '.cache/lockstep', `${name}.v8`);
}
