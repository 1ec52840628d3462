import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readModel } from '../../cli/model.js';
import { Docs } from './docs.js';

const docs = new Docs(await readModel(join(import.meta.dirname, '../..')));
const string = { kind: 'scalar', name: 'string' } as const;
const count = { kind: 'scalar', name: 'count' } as const;

it('names of the API are spelled as Java spells them, other words stay', () => {
  expect(docs.text('As group_by_field, see `group_size`; not range_filter.')).toBe(
    'As {@code groupByField}, see {@code groupSize}; not range_filter.',
  );
});

it('a duration has its unit in its type', () => {
  const seconds = { kind: 'scalar', name: 'seconds' } as const;
  expect(docs.valueText({ doc: 'Budget in seconds. Absent: 10.', type: seconds })).toBe('Budget. Absent: 10 seconds.');
});

it('what is taken says its bounds, its default and since when', () => {
  const range = { kind: 'range', min: 1, max: 9 } as const;
  expect(docs.takenText({ doc: 'Hits.', type: count, default: 3, checks: [range], since: '2.4' })).toBe(
    'Hits. From 1 to 9. Default 3. Since Milvus 2.4.',
  );
  expect(docs.takenText({ doc: 'Name.', type: string, default: 'id', since: '2.0' })).toBe('Name. Default {@code "id"}.');
});
