/** Renders the clients of one language. */
import { join } from 'node:path';
import type { Language } from '../../generators/compare/finding.js';
import { targets } from '../../generators/index.js';
import type { Model } from '../../generators/model/model.js';
import { readFolder } from '../../cli/files.js';
import type { Client } from './trial.js';

export async function clientsOf(root: string, language: Language): Promise<(model: Model) => Client> {
  const target = await targets.find(({ name }) => name === language)?.load();
  if (target === undefined) throw new Error(`there is no target ${language}`);
  const sources = readFolder(join(root, 'templates', language));
  return (model) => ({ model, files: new Map([...target.render(model, sources)].map(({ path, text }) => [path, text])) });
}
