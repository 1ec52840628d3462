/** Every property that the Model has is looked at by a rule, or listed with the reason why not: the Model's own source says which there are. */
import { expect, it } from 'vitest';
import { ModelSource } from './model-source.js';
import { rules } from './rules/index.js';
import type { Part } from './shape.js';
import { shapes } from './shapes/model.js';

const properties = new ModelSource().properties();
const parts = new Map<string, Part>(
  shapes.flatMap(({ name, parts: own }) => Object.entries(own).map(([property, part]) => [`${name}.${property}`, part] as const)),
);
const claimed = new Set<string>(rules.flatMap(({ claims }) => claims));

it('every property that the Model has is compared, or told why not', () => {
  expect(properties.length).toBeGreaterThan(200);
  expect(properties.filter((property) => !parts.has(property))).toEqual([]);
});

it('no shape has a property that the Model has not', () => {
  const known = new Set(properties);
  // Fields that are sent, and members of maps and text enums, have no interface in the Model.
  expect([...parts.keys()].filter((property) => !known.has(property) && !property.startsWith('SentField.'))).toEqual([]);
});

it('a rule looks at every property that is compared', () => {
  const objects = [...parts].filter(([, { is }]) => is === 'text' || is === 'list').map(([property]) => property);
  expect(objects.filter((property) => !claimed.has(property))).toEqual([]);
});

it('a rule looks at no property that is not compared', () => {
  const virtual = ['Declaration.kind', 'SentField.text', 'RestName.text'];
  expect([...claimed].filter((property) => !parts.has(property) && !virtual.includes(property))).toEqual([]);
});

it('a property that is not compared says why', () => {
  const reasons = [...parts].filter(([, part]) => part.is === 'nothing' && part.why.length < 10);
  expect(reasons).toEqual([]);
});
