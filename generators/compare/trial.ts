/** Tries fixtures: what a comparison finds between the base spec and the one that a fixture makes of it. */
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadModel } from '../model/load.js';
import type { Model, WireContract } from '../model/model.js';
import { compare } from './compare.js';
import type { Finding } from './finding.js';
import { applyEdits, contractAfter, writeBase, type Fixture } from './fixtures.js';

export interface TrialPlace {
  /** The project. */
  readonly root: string;
  /** A folder of one's own to work in. */
  readonly at: string;
  readonly contract: () => WireContract;
}

export class Trial {
  readonly #base: string;
  readonly #edited: string;
  readonly #contract: WireContract;
  readonly #before: Model;

  constructor(readonly place: TrialPlace) {
    this.#base = join(place.at, 'before');
    this.#edited = join(place.at, 'after');
    writeBase(place.root, this.#base);
    writeBase(place.root, this.#edited);
    this.#contract = place.contract();
    this.#before = this.#load(this.#base, this.#contract);
  }

  /** Throws where the fixture makes a spec with problems. */
  run(fixture: Fixture): readonly Finding[] {
    try {
      applyEdits(fixture, this.#edited);
      const isOfFiles = fixture.edits.every((edit) => 'file' in edit);
      return compare(this.#before, this.#load(this.#edited, isOfFiles ? this.#contract : contractAfter(fixture, this.place.contract())));
    } finally {
      this.#undo(fixture);
    }
  }

  #load(folder: string, contract: WireContract): Model {
    const { model, diagnostics } = loadModel(folder, contract, { kept: join(this.place.root, 'build/schemas') });
    if (model !== undefined) return model;
    const lines = diagnostics.map(({ place: { file, line }, message }) => `${file}:${String(line)} ${message}`);
    throw new Error(`the spec has problems\n${lines.join('\n')}`);
  }

  #undo({ edits }: Fixture): void {
    for (const edit of edits) {
      if (!('file' in edit)) continue;
      const from = join(this.#base, edit.file);
      if (existsSync(from)) copyFileSync(from, join(this.#edited, edit.file));
      else rmSync(join(this.#edited, edit.file), { force: true });
    }
  }
}
