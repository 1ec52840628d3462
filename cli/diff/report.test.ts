import { expect, test } from 'vitest';
import { surfaces, type Finding } from '../../generators/compare/finding.js';
import { added, approval, everywhere, removed, reordered, sampleReport } from './sample.js';
import { changedSignatures } from './signatures.js';

test('a surface’s verdict is the highest level of the findings on it', () => {
  const { verdict } = sampleReport();
  expect(surfaces.map((surface) => verdict[surface].all)).toEqual(['major', 'major', 'major', 'minor', 'minor', 'minor', 'minor']);
});

test.each([
  ['major', ['go'], false],
  ['minor', ['go'], true],
  ['major', ['python'], true],
  ['patch', ['rest'], true],
  ['never', surfaces, false],
] as const)('--fail-on %s, where %s counts, fails: %s', (failOn, considered, failed) => {
  expect(sampleReport({ failOn, considered }).failed).toBe(failed);
});

test('nothing changes: nothing fails', () => {
  expect(sampleReport({ findings: [], failOn: 'patch' }).failed).toBe(false);
  expect(sampleReport({ findings: [{ ...added, verdicts: everywhere('none') }], failOn: 'patch' }).failed).toBe(false);
});

test('an approved finding is listed with its reason, and does not count', () => {
  const { verdict, failed, findings } = sampleReport({ findings: [removed], approvals: [approval()] });
  expect(failed).toBe(false);
  expect(verdict.java).toEqual({ all: 'major', unapproved: 'none' });
  expect(findings[0]?.approval).toEqual({ reason: 'It never did anything.', until: '2027-06-30', place: approval().place });
});

test('an approval of one language leaves the finding to count in the others', () => {
  const { verdict, failed } = sampleReport({ findings: [removed], approvals: [approval({ languages: ['java'] })] });
  expect([verdict.java.unapproved, verdict.typescript.unapproved]).toEqual(['none', 'major']);
  expect(failed).toBe(true);
});

test.each([
  ['another rule', { rule: 'param_added' }],
  ['another subject', { subject: 'create_alias' }],
  ['a language that sees nothing of it', { languages: ['go'] }],
] as const)('an approval of %s meets nothing: it is told, and is no failure of its own', (_, over) => {
  const { approvals, failed } = sampleReport({ findings: [removed], approvals: [approval(over)] });
  expect(approvals.map(({ state }) => state)).toEqual(['unneeded']);
  expect(failed).toBe(true);
  expect(sampleReport({ findings: [], approvals: [approval(over)] }).failed).toBe(false);
});

test('an approval holds on its last day, and fails after it whether it is needed or not', () => {
  const on = (until: string, findings: readonly Finding[]) => sampleReport({ findings, approvals: [approval({ until })] });
  expect(on('2026-11-27', [removed]).failed).toBe(false);
  expect(on('2026-11-26', [removed]).verdict.java.unapproved).toBe('major');
  const late = on('2026-11-26', []);
  expect([late.failed, late.approvals[0]?.state]).toEqual([true, 'expired']);
});

test('findings come with the highest level first, and in the order of the comparison within it', () => {
  expect(sampleReport().findings.map(({ rule }) => rule)).toEqual(['param_removed', 'params_reordered', 'method_added']);
});

test('of the signatures only lines that differ are shown, in the languages concerned, and of a member those that name it', () => {
  const none = { before: new Map(), after: new Map() };
  const before = new Map([
    ['create_alias', ['createAlias(request)', 'CreateAliasRequest.alias: string', 'CreateAliasRequest.other: string']],
  ]);
  const after = new Map([['create_alias', ['createAlias(request)']]]);
  const all = { typescript: { before, after }, python: { before, after }, java: none, go: none };
  expect(changedSignatures(all, removed)).toEqual({ typescript: { before: ['CreateAliasRequest.alias: string'], after: [] } });
  const whole = (params: string) => new Map([['create_alias', [`MilvusClient.create_alias(${params})`, `create_alias_async(${params})`]]]);
  expect(changedSignatures({ ...all, typescript: { before: whole('name, alias'), after: whole('name') } }, removed).typescript).toEqual({
    before: ['MilvusClient.create_alias(name, alias)', 'create_alias_async(name, alias)'],
    after: ['MilvusClient.create_alias(name)', 'create_alias_async(name)'],
  });
  const renamed = {
    before: new Map([['create_alias', ['R.alias: string', 'R.same: string']]]),
    after: new Map([['create_alias', ['R.nick: string', 'R.same: string']]]),
  };
  expect(changedSignatures({ ...all, typescript: renamed }, { ...removed, after: removed.before }).typescript).toEqual({
    before: ['R.alias: string'],
    after: ['R.nick: string'],
  });
  expect(changedSignatures(all, { ...removed, subject: { ...removed.subject, member: 'rpc CreateAlias.alias' } })).toEqual({});
  expect(changedSignatures(all, reordered)).toEqual({
    python: { before: ['CreateAliasRequest.alias: string', 'CreateAliasRequest.other: string'], after: [] },
  });
});
