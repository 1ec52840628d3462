/** Where the files of a spec come from: a folder on disk, or texts that were read elsewhere, such as out of a commit. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Paths are relative to the spec's folder, with forward slashes. */
export interface SpecFolder {
  readonly text: (path: string) => string;
  /** YAML files below `folder`, relative to it, sorted. */
  readonly yamlBelow: (folder: string) => readonly string[];
}

export const folderOnDisk = (root: string): SpecFolder => ({
  text: (path) => readFileSync(join(root, path), 'utf8'),
  yamlBelow: (folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile() && each.name.endsWith('.yaml'))
      .map((each) => relative(join(root, folder), join(each.parentPath, each.name)).replaceAll('\\', '/'))
      .sort(),
});

export const folderOfTexts = (texts: ReadonlyMap<string, string>): SpecFolder => ({
  text: (path) => {
    const text = texts.get(path);
    if (text === undefined) throw new Error(`the spec has no ${path}`);
    return text;
  },
  yamlBelow: (folder) =>
    [...texts.keys()]
      .filter((path) => path.startsWith(`${folder}/`) && path.endsWith('.yaml'))
      .map((path) => path.slice(folder.length + 1))
      .sort(),
});
