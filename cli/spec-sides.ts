/** Loads both specs that are to be compared, or says which of them has a problem. */
import { join } from 'node:path';
import type { Model } from '../generators/model/model.js';
import type { Parses } from '../generators/model/parses.js';
import type { DescribedContract } from '../generators/wire/contract.js';
import { pinned } from '../generators/wire/installed.js';
import { describeDiagnostics } from './diagnostics.js';
import { Failure } from './failure.js';
import { keptFolder } from './model.js';
import { pymilvusOf } from './pymilvus.js';
import { home } from './root.js';
import { openSources, requiredFiles, type SpecSource } from './spec-source.js';

export interface Side extends SpecSource {
  readonly model: Model;
}

export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

/** `base` and `head` as they were given: commits, folders or files; without `head` the working tree. */
export async function readSides(root: string, base: string, head: string | undefined): Promise<Sides> {
  const { before, after } = openSources(root, base, head);
  const loader = await openLoader(root);
  const [old, now] = [loader.load('BASE', before), loader.load('HEAD', after)];
  loader.parses.save();
  if (typeof old === 'string' || typeof now === 'string') {
    throw new Failure([old, now].filter((each) => typeof each === 'string').join('\n'));
  }
  return { before: { ...before, model: old }, after: { ...after, model: now } };
}

async function openLoader(root: string): Promise<Loader> {
  const [load, folder, parses, wire] = await Promise.all([
    import('../generators/model/load.js'),
    import('../generators/model/folder.js'),
    import('../generators/model/parses.js'),
    import('../generators/wire/contract.js'),
  ]);
  return new Loader(root, { ...load, ...folder, ...parses, ...wire });
}

type Modules = typeof import('../generators/model/load.js') &
  typeof import('../generators/model/folder.js') &
  typeof import('../generators/model/parses.js') &
  typeof import('../generators/wire/contract.js');

/** Reads both sides by the schemas that belong to it, whichever their own are; what they share is parsed once. */
class Loader {
  readonly #contracts = new Map<string, DescribedContract>();
  readonly #kept: string;
  readonly parses: Parses;

  constructor(
    readonly root: string,
    readonly modules: Modules,
  ) {
    this.#kept = keptFolder(root);
    this.parses = new modules.Parses(this.#kept);
  }

  /** The Model, or why there is none. */
  load(argument: string, source: SpecSource): Model | string {
    const { label, texts, shown } = source;
    const side = `${argument} (${source.name})`;
    const absent = requiredFiles.filter((path) => !texts.has(path));
    if (absent.length > 0) return `${side}: its spec has no ${absent.join(' and no ')}`;
    const options = { label, kept: this.#kept, parses: this.parses, schemas: join(home, 'spec/schema') };
    const { model, diagnostics, line } = this.modules.loadModel(this.modules.folderOfTexts(texts), this.#contract(source), options);
    if (model !== undefined) return model;
    const own = new Map(diagnostics.map(({ place: { file } }) => [shown(file), file]));
    const named = diagnostics.map((each) => ({ ...each, place: { ...each.place, file: shown(each.place.file) } }));
    const printed = describeDiagnostics(named, (file, number) => line(own.get(file) ?? file, number));
    return `${side}: the spec has problems, so that it cannot be compared\n\n${printed}`;
  }

  #contract({ texts, label, shown }: SpecSource): DescribedContract {
    const api = this.parses.file(`${label}/api.yaml`, texts.get('api.yaml') ?? '').root;
    const { raw, place } = api.at('wire').at('source');
    // That it is not said at all is the loader's to tell.
    const source = typeof raw === 'string' ? raw : pinned;
    const known = this.#contracts.get(source);
    if (known !== undefined) return known;
    const contract = this.modules.readContract(pymilvusOf(this.root, source, `${shown(place.file)}:${place.line}`), source);
    this.#contracts.set(source, contract);
    return contract;
  }
}
