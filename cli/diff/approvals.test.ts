import { expect, test } from 'vitest';
import { readApprovals } from './approvals.js';

const read = (text: string | undefined) =>
  readApprovals({
    text,
    path: 'spec/approved-breaks.yaml',
    shown: 'main:spec/approved-breaks.yaml',
    kept: undefined,
    rules: ['param_removed'],
  });

const entry = '- rule: param_removed\n  subject: create_alias.alias\n  reason: It never did anything.\n  until: 2027-06-30\n';

test('an entry says what is approved, why and until when, and has a place', () => {
  expect(read(`# Ours.\n${entry}`)).toEqual([
    {
      rule: 'param_removed',
      subject: 'create_alias.alias',
      languages: undefined,
      reason: 'It never did anything.',
      until: '2027-06-30',
      place: { file: 'spec/approved-breaks.yaml', line: 2, column: 3 },
    },
  ]);
});

test('no file, and one of comments alone, approve nothing', () => {
  expect([read(undefined), read('# Nothing yet.\n')]).toEqual([[], []]);
});

test.each([
  ['no reason', entry.replace(/ {2}reason.*\n/, ''), ':1:3 error shape'],
  ['a day that is none', entry.replace('2027-06-30', '2027-13-01'), ':4:10 error shape'],
  ['an unknown key', `${entry}  why: so\n`, ':5:3 error shape unknown key why'],
  ['an unknown language', `${entry}  languages: [rust]\n`, ':5:15 error shape'],
  ['an unknown rule', entry.replace('param_removed', 'param_gone'), ':1:9 error unknown_name no rule is called param_gone'],
  ['no YAML', '- [', ':1:'],
])('%s is an error with file and line', (_, text, place) => {
  expect(() => read(text)).toThrow(`main:spec/approved-breaks.yaml${place}`);
});
