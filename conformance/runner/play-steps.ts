/** Plays the steps of a case: calls, matches, saves, counts RPCs. The first step that fails ends it with a Problem. */
import type { CallStep, Fault, ParallelStep, Range, RpcExpectation, Step } from './case.js';
import type { Clients } from './clients.js';
import type { Answer } from './driver.js';
import { describeMismatch, exact, match } from './match.js';
import { Problem } from './problem.js';
import { part, resolve, UnboundName } from './resolve.js';
import type { RecordedCall, Tap } from './tap/tap.js';
import { isList, isMap, numberOf, show, textOf, type Value, type ValueMap } from './value.js';

/** An iterator that never ends is no reason to run out of memory. */
const mostMembers = 100_000;

export interface Stage {
  readonly clients: Clients;
  readonly tap: Tap | undefined;
  /** Seconds for an answer where the call does not ask for more. */
  readonly patience: number;
  readonly scope: Map<string, Value>;
  readonly notes: Set<string>;
  /** Requests have the fields that the case names and no other. */
  readonly exact: boolean;
}

export async function playSteps(stage: Stage, steps: readonly Step[]): Promise<void> {
  for (const step of steps) await playStep(stage, step);
}

async function playStep(stage: Stage, step: Step): Promise<void> {
  const { tap } = stage;
  tap?.setFaults(step, faultsOf(step, stage.scope));
  const from = tap?.calls.length ?? 0;
  const begun = performance.now();
  try {
    if (step.kind === 'parallel') await playParallel(stage, step);
    else await playRepeated(stage, step);
  } finally {
    tap?.clearFaults(step);
  }
  checkTime(step, (performance.now() - begun) / 1000);
  if (tap !== undefined) checkRpcs(step.rpcs, tap.calls.slice(from), stage, step);
}

/** The faults of a step or case, then its answers, with what their messages name put in. */
export function faultsOf(
  { faults, answers, place }: Pick<Step, 'faults' | 'answers' | 'place'>,
  scope: Map<string, Value>,
): readonly Fault[] {
  return [...faults, ...answers].map((fault) =>
    fault.kind === 'rpc' && fault.answer !== undefined ? { ...fault, answer: resolved(fault.answer, scope, { place }) as ValueMap } : fault,
  );
}

async function playRepeated(stage: Stage, step: CallStep): Promise<void> {
  if (step.repeat === undefined) return playCall(stage, step, stage.scope);
  for (let index = 0; index < step.repeat; index++) await playCall(stage, step, new Map([...stage.scope, ['index', index]]));
}

async function playParallel(stage: Stage, block: ParallelStep): Promise<void> {
  const runs = block.steps.flatMap((step) => {
    if (step.repeat === undefined) return [playCall(stage, step, stage.scope)];
    return Array.from({ length: step.repeat }, (_, index) => playCall(stage, step, new Map([...stage.scope, ['index', index]])));
  });
  const ended = await Promise.allSettled(runs);
  const failed = ended.find((each) => each.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

async function playCall(stage: Stage, step: CallStep, scope: Map<string, Value>): Promise<void> {
  const args = resolved(step.args, scope, step) as ValueMap;
  const on = step.handle ?? `client ${step.client}`;
  const detail = { place: step.place, call: `${step.call} on ${on}`, args };
  const seconds = stage.patience + secondsOf(args);
  const answer =
    step.handle === undefined
      ? await stage.clients.call(step.client, step.call, args, seconds)
      : await callHandle(stage.clients, handleOf(resolved(step.handle, scope, step), step), { method: step.call, args, seconds });
  if (answer.kind === 'broken') throw new Problem('broken', answer.reason, detail);
  if (answer.kind === 'error' && answer.error.kind === 'not_expressible' && step.typed) {
    stage.notes.add(`not expressible: ${step.call}: ${textOf(answer.error.message)}`);
    return;
  }
  checkAnswer(step, answer, scope, detail);
  if (answer.kind === 'result') save(stage, step, answer.value);
}

/** `all` gives the members of all pages that are left, in one list. */
async function callHandle(
  clients: Clients,
  handle: string,
  { method, args, seconds }: { readonly method: string; readonly args: ValueMap; readonly seconds: number },
): Promise<Answer> {
  if (method !== 'all') return clients.callHandle(handle, method, args, seconds);
  const members: Value[] = [];
  for (;;) {
    const page = await clients.callHandle(handle, 'next', args, seconds);
    if (page.kind !== 'result') return page;
    if (!isList(page.value) || page.value.length === 0) return { kind: 'result', value: members };
    members.push(...page.value);
    if (members.length > mostMembers) return { kind: 'broken', reason: `the pages have more than ${mostMembers.toString()} members` };
  }
}

function handleOf(value: Value, { place }: Pick<Step, 'place'>): string {
  if (isMap(value) && typeof value.$handle === 'string') return value.$handle;
  throw new Problem('fail', `what was saved is no handle: ${show(value)}`, { place });
}

function checkAnswer(step: CallStep, answer: Exclude<Answer, { kind: 'broken' }>, scope: Map<string, Value>, detail: object): void {
  const wanted = step.error === undefined ? undefined : resolved(step.error, scope, step);
  if (wanted === undefined && answer.kind === 'error')
    throw new Problem('fail', `${step.call} failed: ${describeError(answer.error)}`, {
      ...detail,
      expected: 'a result',
      actual: show(answer.error, 2000),
    });
  if (wanted !== undefined && answer.kind === 'result')
    throw new Problem('fail', `${step.call} succeeded, and should have failed with ${show(wanted)}`, {
      ...detail,
      expected: show(wanted, 2000),
      actual: show(answer.value, 2000),
    });
  const expected = wanted ?? (step.expect === undefined ? undefined : resolved(step.expect, scope, step));
  if (expected === undefined) return;
  const actual = answer.kind === 'error' ? answer.error : answer.value;
  const mismatch = match(expected, actual);
  if (mismatch !== undefined)
    throw new Problem('fail', `${step.call}: ${describeMismatch(mismatch)}`, {
      ...detail,
      expected: show(expected, 2000),
      actual: show(actual, 2000),
    });
}

const describeError = (error: ValueMap): string => `${textOf(error.kind)}: ${textOf(error.message)}`;

function save({ scope }: Stage, step: CallStep, result: Value): void {
  for (const { name, path } of step.save) {
    const found = part(result, path === '' ? [] : path.split('.'));
    if (found === undefined)
      throw new Problem('fail', `${step.call}: the result has no ${path} to save`, { place: step.place, actual: show(result, 2000) });
    scope.set(name, found);
  }
}

function checkTime(step: Step, seconds: number): void {
  if (step.takes === undefined || within(seconds, step.takes)) return;
  throw new Problem('fail', `it took ${seconds.toFixed(2)} s, expected ${describeRange(step.takes)} s`, {
    place: step.place,
    ...(step.kind === 'call' ? { call: `${step.call} on client ${step.client}` } : {}),
  });
}

export function checkRpcs(
  expected: readonly RpcExpectation[],
  calls: readonly RecordedCall[],
  { scope, exact: whole }: Pick<Stage, 'scope' | 'exact'>,
  { place }: Pick<Step, 'place'>,
): void {
  for (const { rpc, count, request, metadata } of expected) {
    const own = calls.filter((each) => each.rpc === rpc);
    if (!within(own.length, count)) {
      throw new Problem('fail', `${rpc} was sent ${own.length.toString()} times, expected ${describeRange(count)}`, {
        place,
        expected: describeRange(count),
        actual: own.length.toString(),
      });
    }
    for (const call of own) {
      checkSent(`request ${rpc}`, request === undefined || !whole ? request : exact(request), call.request(), scope, place);
      checkSent(
        `metadata of ${rpc}`,
        metadata,
        isMap(metadata) && metadata.authorization !== undefined ? call.metadata : withoutSecret(call.metadata),
        scope,
        place,
      );
    }
  }
}

function checkSent(
  what: string,
  expected: Value | undefined,
  actual: Value | undefined,
  scope: Map<string, Value>,
  place: Step['place'],
): void {
  if (expected === undefined) return;
  const wanted = resolved(expected, scope, { place });
  const mismatch = match(wanted, actual);
  if (mismatch !== undefined)
    throw new Problem('fail', `${what}: ${describeMismatch(mismatch, 'the message')}`, {
      place,
      expected: show(wanted, 2000),
      actual: show(actual, 4000),
    });
}

/** Unless a case asks for it, so that a user's own token is in no report. */
const withoutSecret = ({ authorization, ...rest }: ValueMap): ValueMap =>
  authorization === undefined ? rest : { ...rest, authorization: '***' };

function resolved(value: Value, scope: Map<string, Value>, { place }: Pick<Step, 'place'>): Value {
  try {
    return resolve(value, scope);
  } catch (error) {
    if (error instanceof UnboundName) throw new Problem('fail', error.message, { place });
    throw error;
  }
}

function secondsOf(args: ValueMap): number {
  const named = [args.timeout, args.connect_timeout].map((each) =>
    isMap(each) || typeof each === 'number' ? Number(numberOf(each) ?? 0) : 0,
  );
  return Math.max(0, ...named);
}

const within = (value: number, { atLeast, atMost }: Range): boolean =>
  (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost);

function describeRange({ atLeast, atMost }: Range): string {
  if (atLeast === atMost) return String(atLeast);
  return [atLeast === undefined ? '' : `at least ${atLeast.toString()}`, atMost === undefined ? '' : `at most ${atMost.toString()}`]
    .filter((each) => each !== '')
    .join(', ');
}
