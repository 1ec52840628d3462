import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../generators/model/load.js';
import type { Model } from '../../generators/model/model.js';
import { contract, root } from '../runner/toy/subject.js';
import { differencesOf, offeredIn, readDecided, readSurface, type Surface } from './surface.js';

const model = loadModel(join(root, 'spec'), contract).model as Model;

describe('the surface of the official Python client', () => {
  it('is offered with its names, defaults and positions, save what is decided with a reason', () => {
    const surface = readSurface(join(root, 'build/venv/bin/python'), root);
    expect(Object.keys(surface.sync).length).toBeGreaterThan(100);
    expect(differencesOf(model, surface)).toEqual(
      readDecided(root)
        .flatMap(({ differences = [] }) => differences)
        .sort(),
    );
  });

  it('has behind its keyword arguments what the spec does not offer', () => {
    const offered = offeredIn(model);
    expect(readDecided(root).flatMap(({ behind_kwargs = [] }) => behind_kwargs.filter((each) => offered.has(each)))).toEqual([]);
  });

  it('is held against names, defaults and positions', () => {
    const positional = true;
    const surface: Surface = {
      sync: {
        flush: [
          { name: 'nothing', positional },
          { name: 'collection_name', positional },
        ],
        compact: [
          { name: 'is_l0', positional, default: true },
          { name: 'collection_name', positional: false },
        ],
      },
      async: { rename_collection: [{ name: 'old_name', positional, default: null }] },
      classes: { RRFRanker: [{ name: 'k', positional, default: 61 }] },
    };
    expect(differencesOf(model, surface)).toEqual([
      'RRFRanker(k) is 61 by default, not 60',
      'compact takes by position is_l0; ours collection_name, is_clustering, is_l0, target_size, target_size_unit, timeout',
      'compact(is_l0) is true by default, not false',
      'flush(nothing) is not offered',
      'rename_collection(old_name) may be left out',
    ]);
  });
});
