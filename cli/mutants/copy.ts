/** A copy of the built Python package, into which what a mutant changes is written, and out of which it is taken back. */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command, Room } from '../toolchain.js';

export type Texts = ReadonlyMap<string, string>;

export interface Copy {
  /** Starts the driver of this copy. */
  readonly command: Command;
  /** Writes what a mutant changes, and gives the way back. */
  readonly write: (changed: Texts) => () => void;
}

/** `texts` are those of the package without a fault. */
export function openCopy(
  room: Room,
  at: number,
  { command, name }: { readonly command: Command; readonly name: string },
  texts: Texts,
): Copy {
  const folder = join(room.build, 'mutants', at.toString());
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(room.build, 'python/package'), folder, { recursive: true });
  const put = (path: string, text: string | undefined): void => {
    if (text === undefined) rmSync(join(folder, path), { force: true });
    else writeFileSync(join(folder, path), text);
  };
  return {
    command: { ...command, args: [join(folder, 'driver/driver.py'), name], env: { ...command.env, PYTHONPATH: folder } },
    write: (changed) => {
      for (const [path, text] of changed) put(path, text);
      return () => {
        for (const path of changed.keys()) put(path, texts.get(path));
      };
    },
  };
}

export function removeCopies(room: Room): void {
  rmSync(join(room.build, 'mutants'), { recursive: true, force: true });
}
