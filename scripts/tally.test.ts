import { expect, test } from 'vitest';
import { closingLine } from './tally.js';

const part = { name: 'a', passed: 2, failed: 1, skipped: 0, seconds: 1, output: '' };

test('the closing line sums all parts and names what was skipped only where something was', () => {
  expect(closingLine([part, part])).toBe('4 passed, 2 failed');
  expect(closingLine([part, { ...part, skipped: 3 }])).toBe('4 passed, 2 failed, 3 skipped');
});
