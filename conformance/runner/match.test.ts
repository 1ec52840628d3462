import { describe, expect, it } from 'vitest';
import { describeMismatch, match } from './match.js';
import type { Value } from './value.js';

const big = { $int: '9223372036854775807' };

const fits: readonly (readonly [string, Value, Value | undefined])[] = [
  ['an object may have more keys', { a: 1 }, { a: 1, b: 2 }],
  ['a list member by member', [{ a: 1 }, 2], [{ a: 1, b: 2 }, 2]],
  ['a number also as the float32 nearest to it', 0.1, 0.10000000149011612],
  ['large integers', big, big],
  ['minus zero by its own name', { $float: '-0' }, { $float: '-0' }],
  ['not a number', { $float: 'NaN' }, { $float: 'NaN' }],
  ['null', null, null],
  ['any order', { $unordered: [1, 2, { a: 3 }] }, [{ a: 3, b: 4 }, 1, 2]],
  ['any order, where the first choice is taken', { $unordered: [{ a: 1 }, { a: 1, b: 2 }] }, [{ a: 1, b: 2 }, { a: 1 }]],
  ['some members', { $contains: [2] }, [1, 2, 3]],
  ['each member', { $each: { $type: 'integer' } }, [1, big]],
  ['a count', { $count: 2 }, [1, 2]],
  ['just these keys', { $exactly: { a: 1 } }, { a: 1 }],
  ['close by', { $close: 1 }, 1.000001],
  ['as close as told', { $close: [1, 0.5] }, 1.4],
  ['between', { $between: [1, 3] }, 3],
  ['a pattern', { $matches: '^a.c$' }, 'abc'],
  ['absent', { a: { $absent: true } }, { b: 1 }],
  ['not', { $not: { $matches: 'x' } }, 'abc'],
  ['all', { $all: [{ $type: 'integer' }, { $between: [1, 5] }] }, 4],
  [
    'hits of equal distance in any order',
    [{ id: 1 }, { id: 2 }, { id: 3 }],
    [
      { id: 2, distance: 0 },
      { id: 1, distance: 0 },
      { id: 3, distance: 1 },
    ],
  ],
];

const misses: readonly (readonly [string, Value, Value | undefined, string])[] = [
  ['a missing key', { a: 1 }, {}, 'a: expected 1, got nothing'],
  ['a deep difference', { a: [{ b: 1 }] }, { a: [{ b: 2 }] }, 'a[0].b: expected 1, got 2'],
  ['a list too long', [1], [1, 2], 'result: expected 1 members, got 2: [1,2]'],
  [
    'a large integer off by one',
    big,
    { $int: '9223372036854775806' },
    'result: expected {"$int":"9223372036854775807"}, got {"$int":"9223372036854775806"}',
  ],
  ['an integer that float32 would round', 16777217, 16777216, 'result: expected 16777217, got 16777216'],
  ['zero for minus zero', { $float: '-0' }, 0, 'result: expected {"$float":"-0"}, got 0'],
  ['a text for a number', 1, '1', 'result: expected 1, got "1"'],
  ['null for nothing', { a: { $absent: true } }, { a: null }, 'a: expected nothing, got null'],
  ['nothing for null', { a: null }, {}, 'a: expected null, got nothing'],
  ['a key too many', { $exactly: { a: 1 } }, { a: 1, b: 2 }, 'result: expected no key b, got {"a":1,"b":2}'],
  ['a member twice', { $unordered: [1, 1] }, [1, 2], 'result: expected in any order [1,1], got [1,2]'],
  ['each of none', { $each: 1 }, [], 'result: expected a list of at least one member, got []'],
  ['not, of nothing', { a: { $not: 1 } }, {}, 'a: expected anything but 1, got nothing'],
  [
    'hits of other distances in another order',
    [{ id: 1 }, { id: 2 }],
    [
      { id: 2, distance: 0 },
      { id: 1, distance: 1 },
    ],
    '[0].id: expected 1, got 2',
  ],
];

describe('what matches', () => {
  it.each(fits)('%s', (_title, expected, actual) => {
    expect(match(expected, actual)).toBeUndefined();
  });
});

describe('what does not match, and what is said of it', () => {
  it.each(misses)('%s', (_title, expected, actual, said) => {
    const mismatch = match(expected, actual);
    expect(mismatch === undefined ? 'it matches' : describeMismatch(mismatch)).toBe(said);
  });
});
