/** Loads the Model for a verb that needs one; problems of the spec are printed as diagnostics and end the verb. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Model } from '../generators/model/model.js';
import { describeDiagnostics } from './diagnostics.js';
import { Failure } from './failure.js';
import { listFiles } from './files.js';
import { pymilvusFolder } from './pymilvus.js';
import { home } from './root.js';

/** `cases` are wanted by `lockstep check` alone: that a method has none is no reason not to print it. */
export async function loadSpec(root: string, { cases = false }: { readonly cases?: boolean } = {}) {
  const [{ loadModel }, { readContract }] = await Promise.all([
    import('../generators/model/load.js'),
    import('../generators/wire/contract.js'),
  ]);
  if (!existsSync(join(root, 'spec/api.yaml')))
    throw new Failure(`${root} holds no spec/api.yaml; LOCKSTEP_PROJECT names the folder of a project, in which spec/ is`);
  return loadModel(join(root, 'spec'), readContract(pymilvusFolder(root)), {
    kept: keptFolder(root),
    ...(cases ? { cases: caseFiles(root) } : {}),
  });
}

export async function readModel(root: string): Promise<Model> {
  const { model, diagnostics, line } = await loadSpec(root);
  if (!model) throw new Failure(`the spec has problems\n\n${describeDiagnostics(diagnostics, line)}`);
  return model;
}

/** The compiled schemas read ajv's own functions from the packages above them, which a project elsewhere has not. */
export const keptFolder = (root: string): string => join(`${root}/`.startsWith(`${home}/`) ? root : home, 'build/schemas');

/** `group/method` of every case file. */
function caseFiles(root: string): ReadonlySet<string> {
  return new Set(listFiles(join(root, 'conformance/cases')).map((path) => path.replace(/\.yaml$/, '')));
}
