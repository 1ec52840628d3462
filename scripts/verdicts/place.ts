/** Where programs and clients stand under `build/verdicts/`, for compilers that read files and for people who look at what failed. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../../generators/compare/finding.js';
import type { Room } from '../../cli/toolchain.js';
import { programFile } from './frame.js';

export const folderOf = (room: Room, language: Language): string => join(room.build, 'verdicts', language);

export const programPath = (room: Room, { language, rule }: { readonly language: Language; readonly rule: string }): string =>
  join(folderOf(room, language), 'programs', rule, programFile[language]);

/** Makes the folder, though there may be nothing to put into it. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of files) write(join(folder, path), text);
}

export function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
