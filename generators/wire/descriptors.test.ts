import { expect, it } from 'vitest';
import { pythonBytes } from './descriptors.js';

it('a bytes literal of Python gives the bytes that Python reads', () => {
  expect([...pythonBytes(String.raw`\n\x0ca\'\"\\\0\177z\t`)]).toEqual([10, 12, 97, 39, 34, 92, 0, 127, 122, 9]);
});

it('an escape that Python would keep as it is, is refused', () => {
  expect(() => pythonBytes(String.raw`\q`)).toThrow('unknown escape');
});
