/** Loads the Model for a verb that needs one; problems of the spec are printed as diagnostics and end the verb. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Model } from '../generators/model/model.js';
import { describeDiagnostics } from './diagnostics.js';
import { Failure } from './failure.js';
import { listFiles } from './files.js';
import { pymilvusFolder } from './pymilvus.js';

/** `cases` are wanted by `lockstep check` alone: that a method has none is no reason not to print it. */
export async function loadSpec(root: string, { cases = false }: { readonly cases?: boolean } = {}) {
  const [{ loadModel }, { readContract }] = await Promise.all([
    import('../generators/model/load.js'),
    import('../generators/wire/contract.js'),
  ]);
  const accepted = rememberedKeys(join(root, 'build/accepted.json'));
  const loaded = loadModel(join(root, 'spec'), readContract(pymilvusFolder(root)), {
    accepted,
    ...(cases ? { cases: caseFiles(root) } : {}),
  });
  accepted.save();
  return loaded;
}

export async function readModel(root: string): Promise<Model> {
  const { model, diagnostics, line } = await loadSpec(root);
  if (!model) throw new Failure(`the spec has problems\n\n${describeDiagnostics(diagnostics, line)}`);
  return model;
}

/** A set that outlives the run. Keys that this run did not ask for are forgotten. */
function rememberedKeys(file: string) {
  const before = new Set(existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : []);
  const now = new Set<string>();
  return {
    has: (key: string): boolean => before.has(key) && Boolean(now.add(key)),
    add: (key: string): void => void now.add(key),
    save: (): void => {
      if (now.size === before.size && [...now].every((key) => before.has(key))) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify([...now].sort()));
    },
  };
}

/** `group/method` of every case file. */
function caseFiles(root: string): ReadonlySet<string> {
  return new Set(listFiles(join(root, 'conformance/cases')).map((path) => path.replace(/\.yaml$/, '')));
}
