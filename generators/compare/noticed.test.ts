/** Whatever a property of the Model becomes, a comparison notices: tried on objects of a real Model, one property after the other. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadModel } from '../model/load.js';
import type { Model } from '../model/model.js';
import { readContract } from '../wire/contract.js';
import { installedPymilvus } from '../wire/installed.js';
import { compare } from './compare.js';
import { writeBase } from './fixtures.js';
import { ModelSource, type Instance } from './model-source.js';
import { shapes } from './shapes/model.js';

const root = join(import.meta.dirname, '../..');
const at = join(root, 'build/compare/noticed');
writeBase(root, at);
const before = load();
const after: Model = { ...load(), hash: 'another' };
const source = new ModelSource();
const instances = source.instances(after);
/** Which RPCs are used follows from the steps, which tell it; only values have the type of an enum of the wire, and what they are made of tells. */
const follows: readonly string[] = ['WireContract.used', 'Type.enum'];
/** An object is compared by its own properties. Of a value of another kind, all is another: no such value can be tried. */
const compared = shapes.flatMap(({ name, parts }) =>
  Object.entries(parts).flatMap(([property, { is }]) =>
    is === 'nothing' || is === 'object' || follows.includes(`${name}.${property}`) || (is === 'told' && property === 'kind')
      ? []
      : [`${name}.${property}`],
  ),
);
const real = new Set(source.properties());

const constant = { kind: 'constant', value: 'another', optional: false, type: { kind: 'scalar', name: 'string' }, place: undefined };
/** For what the spec has nowhere, or once. */
const samples: Readonly<Record<string, unknown>> = {
  'ListDeclaration.of': { kind: 'callback', name: 'Another' },
  'Method.until': '9.9',
  'Method.first': { name: 'another' },
  'Deprecated.until': '9.9',
  'RecordField.deprecated': { since: '9.9' },
  'Param.feature': 'another',
  'Param.deprecated': { since: '9.9' },
  'RestMapping.body': constant,
  'MethodCheck.in': ['another'],
  'HostDeclaration.members': ['another'],
  'HostDeclaration.items': { kind: 'scalar', name: 'string' },
  'CallbackDeclaration.gives': { kind: 'scalar', name: 'string' },
  'ErrorHandler.steps': [],
};

it('two loads of one spec are alike', () => {
  expect(compare(before, after)).toEqual([]);
});

it('every property that is compared is found changed', () => {
  const unseen = compared.filter((name) => real.has(name) && !isNoticed(name, instances.get(name) ?? []));
  expect(unseen).toEqual([]);
}, 120_000);

function isNoticed(name: string, all: readonly Instance[]): boolean {
  const donors = [...new Set(all.map(({ object, key }) => object[key]))];
  const few = all.filter((_, index) => index % Math.ceil(all.length / 60) === 0);
  return few.some((instance) => others(name, instance.object[instance.key], donors).some((value) => differs(instance, value)));
}

function differs({ object, key }: Instance, value: unknown): boolean {
  const own = object[key];
  object[key] = value;
  try {
    return compare(before, after).length > 0;
  } finally {
    object[key] = own;
  }
}

/** Other values that the property might have. */
function others(name: string, own: unknown, donors: readonly unknown[]): unknown[] {
  if (Array.isArray(own) && own.length > 0) return [own.slice(1)];
  if (typeof own === 'boolean') return [!own];
  if (typeof own === 'number') return [own + 1];
  const donated = donors.filter((value) => value !== own && !(Array.isArray(value) && value.length === 0)).slice(0, 6);
  if (name in samples) donated.push(samples[name]);
  if (typeof own === 'string') return donated.length > 0 ? donated : [`${own}x`];
  if (name.endsWith('.when')) return [...donated, { kind: 'present', of: constant }];
  if (typeof own !== 'object' || own === null) return donated;
  // A value, or something with a name.
  return 'name' in own ? ['kind' in own ? [] : { ...own, name: 'another' }, ...donated].flat() : [...donated, constant];
}

function load(): Model {
  const { model } = loadModel(at, readContract(installedPymilvus(root) ?? ''), { kept: join(root, 'build/schemas') });
  if (model === undefined) throw new Error('the base spec has problems');
  return model;
}
