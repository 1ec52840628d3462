import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Driver } from './driver.js';

const limits = { greeting: 5, answer: 1, starts: 2 };
const drivers: Driver[] = [];

function driver(habit: string, greeting = limits.greeting): Driver {
  const made = new Driver(
    'toy',
    { file: process.execPath, args: [join(import.meta.dirname, 'toy/driver.mjs'), habit], cwd: import.meta.dirname },
    { ...limits, greeting },
  );
  drivers.push(made);
  return made;
}

const list = { client: 'main', method: 'list_collections', args: {} };
afterEach(async () => {
  await Promise.all(drivers.splice(0).map((each) => each.stop()));
});

describe('a driver that is of no use breaks its case with a reason, and the run goes on', () => {
  it.each([
    ['crash', /^the driver ended \(exit code 3\)/],
    ['hang', /^the driver gave no answer to list_collections within 1 s/],
    ['garbage', /^the driver printed what is not of the protocol: DEBUG: about to list/],
    ['stranger', /^the driver printed what answers no request/],
    ['broken', /^the driver says: no such value here/],
    ['stillborn', /^the driver ended \(exit code 1\); it said: a library is missing/],
    ['modern', /^the driver greeted with protocol 2, not 1/],
  ])('%s', async (habit, reason) => {
    const answer = await driver(habit).request(list);
    expect(answer).toMatchObject({ kind: 'broken' });
    expect(answer.kind === 'broken' ? answer.reason : '').toMatch(reason);
  });

  it('mute', async () => {
    expect(await driver('mute', 0.5).request(list)).toEqual({ kind: 'broken', reason: 'the driver did not greet within 0.5 s' });
  });
});

it('a driver that crashed is started again', async () => {
  const crashing = driver('crash');
  expect((await crashing.request(list)).kind).toBe('broken');
  expect((await crashing.request({ client: 'main', method: 'create_collection', args: { collection_name: 'a b' } })).kind).toBe('error');
  expect(crashing.generation).toBe(2);
});

it('a driver that never starts is given up after a few tries', async () => {
  const stillborn = driver('stillborn');
  for (let tries = 0; tries < 4; tries++) await stillborn.request(list);
  expect(stillborn.generation).toBe(limits.starts);
  expect(await stillborn.request(list)).toMatchObject({
    kind: 'broken',
    reason: expect.stringMatching(/^the driver does not start: /) as string,
  });
});

it('a command that does not exist is a reason, not an exception', async () => {
  const missing = new Driver('toy', { file: '/nowhere/driver', args: [], cwd: import.meta.dirname }, limits);
  expect(await missing.request(list)).toMatchObject({ kind: 'broken' });
});

it('a method that the greeting does not list breaks the case', async () => {
  expect(await driver('good').request({ client: 'main', method: 'search', args: {} })).toEqual({
    kind: 'broken',
    reason: 'the driver offers no method search',
  });
});

it('answers find their requests in any order', async () => {
  const good = driver('good');
  const answers = await Promise.all(
    ['a b', 5].map((collection_name) => good.request({ client: 'x', method: 'has_collection', args: { collection_name } })),
  );
  expect(answers.map((each) => (each.kind === 'error' ? each.error.kind : each.kind))).toEqual(['invalid_argument', 'not_expressible']);
});
