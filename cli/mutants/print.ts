/** Prints the Python client of a mutant: only the files that differ. */
import { join } from 'node:path';
import { targets } from '../../generators/index.js';
import type { Mutant } from '../../generators/model/mutants/index.js';
import { readFolder } from '../files.js';
import type { Room } from '../toolchain.js';
import type { Texts } from './copy.js';

export interface Printer {
  /** The client without a fault. */
  readonly texts: Texts;
  /** What the mutant changes; undefined where the generator refuses it. */
  readonly print: (mutant: Mutant) => Texts | undefined;
}

export async function openPrinter({ root, model }: Room): Promise<Printer> {
  const target = await targets.find(({ name }) => name === 'python')?.load();
  if (target === undefined) throw new Error('there is no target python');
  const sources = readFolder(join(root, 'templates/python'));
  const print = (): Map<string, string> => new Map([...target.render(model, sources)].map(({ path, text }) => [path, text]));
  const texts = print();
  return {
    texts,
    print: (mutant) => {
      const end = mutant.begin();
      try {
        return new Map([...print()].filter(([path, text]) => texts.get(path) !== text));
      } catch {
        return undefined;
      } finally {
        end();
      }
    },
  };
}
