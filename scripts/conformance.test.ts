import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { countConformance } from './conformance.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const good = { pass: 5, fail: 0, broken: 0, known_failing: 1, fixed: 0, skipped: 2 };

function count(summary: object, { ok = true, strict = false, targets = ['go'] } = {}) {
  const report = join(folder, 'report.json');
  writeFileSync(report, JSON.stringify({ summary }));
  return countConformance({ report, targets, strict, ok, seconds: 1, output: 'all of it' }).map(({ passed, failed, skipped }) => [
    passed,
    failed,
    skipped,
  ]);
}

test('fail, broken and fixed are failures; known failures and skipped cases are skipped', () => {
  expect(count({ go: good })).toEqual([[5, 0, 3]]);
  expect(count({ go: { ...good, fail: 1, broken: 2, fixed: 3 } }, { ok: false })).toEqual([[5, 6, 3]]);
});

test('a target that did not run is skipped, and a failure where all are required', () => {
  expect(count({ go: { not_run: 'no Go' } })).toEqual([[0, 0, 1]]);
  expect(count({ go: { not_run: 'no Go' } }, { strict: true, ok: false })).toEqual([[0, 1, 0]]);
});

test('a target that the report lacks is a failure, and so is a run that failed for another reason', () => {
  expect(count({ go: good }, { targets: ['go', 'java'] })).toEqual([
    [5, 0, 3],
    [0, 1, 0],
  ]);
  expect(count({ go: good }, { ok: false })).toEqual([
    [5, 0, 3],
    [0, 1, 0],
  ]);
});
