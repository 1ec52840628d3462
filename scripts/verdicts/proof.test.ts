import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Verdict } from '../../generators/compare/finding.js';
import type { Room } from '../../cli/toolchain.js';
import type { Change } from './change.js';
import { proofOf } from './proof.js';
import type { Proof } from './proof.js';
import type { Heard } from './trial.js';

const room = { root: '/project', build: '/project/build' } as Room;
const silent: Heard = { before: [], after: [], client: [] };
const complaint = ['main.go:3: unknown field Name'];

function prove(breaks: Verdict['breaks'], heard: Heard | undefined, programs: object = { go: 'x' }): Proof {
  const change = { fixture: { code: 'param_removed', programs }, verdicts: { go: { breaks } } } as unknown as Change;
  return proofOf({ room, language: 'go', change, heard });
}

test('a verdict agrees with a compiler that passes the program before, and after exactly where it breaks nothing when compiled', () => {
  expect(prove('compile', { ...silent, after: complaint }).outcome).toBe('agrees');
  expect(prove('run', silent).outcome).toBe('agrees');
  expect(prove('nothing', silent).outcome).toBe('agrees');
  expect(prove('compile', silent).outcome).toBe('differs');
  expect(prove('run', { ...silent, after: complaint }).outcome).toBe('differs');
  expect(prove('nothing', { ...silent, after: complaint }).outcome).toBe('differs');
});

test('a program that fails before, or against a client that is broken itself, proves nothing', () => {
  expect(prove('compile', { ...silent, before: complaint, after: complaint }).outcome).toBe('differs');
  expect(prove('compile', { ...silent, after: complaint, client: ['client.go:1: no'] }).outcome).toBe('differs');
});

test('a language without a program needs a reason', () => {
  expect(prove('nothing', undefined, { go: { none: 'Nothing shows.' } })).toEqual({
    rule: 'param_removed',
    outcome: 'untold',
    text: 'Nothing shows.',
  });
  expect(prove('nothing', undefined, {}).outcome).toBe('differs');
});

test('a failure says what was expected, the compiler’s first lines and where the program is', () => {
  const many = Array.from({ length: 7 }, (_, at) => `main.go:${at}: no`);
  expect(prove('run', { ...silent, after: many }).text).toBe(
    `the verdict is that programs compile and fail when they run, and the compiler says
    main.go:0: no
    main.go:1: no
    main.go:2: no
    main.go:3: no
    main.go:4: no
    and 2 more
  program: ${join('build', 'verdicts/go/programs/param_removed/main.go')}`,
  );
});
