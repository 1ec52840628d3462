/** Turns accepted YAML into a case: short forms written out, defaults filled in. */
import type { Place } from '../../generators/model/model.js';
import type { CallStep, Case, Fault, Range, RpcExpectation, RpcFault, Step } from './case.js';
import { isList, isMap, textOf, type Value, type ValueMap } from './value.js';
import type { Key, YamlFile } from './yaml-file.js';

export interface CaseHome {
  readonly file: YamlFile;
  readonly group: string;
  readonly method: string;
}

export function buildCase(home: CaseHome, raw: ValueMap, path: readonly Key[]): Case {
  const title = textOf(raw.case);
  return {
    id: `${home.group}/${home.method}: ${title}`,
    group: home.group,
    method: home.method,
    title,
    place: home.file.place(path),
    fixtures: Object.entries(mapOr(raw.fixtures)).map(([name, fixture]) => ({ name, fixture: textOf(fixture) })),
    steps: buildSteps(home.file, listOr(raw.steps), [...path, 'steps']),
    rpcs: buildRpcs(raw.rpcs),
    faults: listOr(raw.faults).map(buildFault),
    answers: buildAnswers(raw.answers),
    feature: givenText(raw.feature),
    example: raw.example === true,
    wire: raw.wire === true,
    tls: raw.tls as Case['tls'],
    program: raw.program === undefined ? undefined : { name: textOf(raw.program), prints: raw.prints },
  };
}

export const buildSteps = (file: YamlFile, raw: readonly Value[], path: readonly Key[]): Step[] =>
  raw.map((each, at) => buildStep(mapOr(each), (inner) => file.place([...path, at, ...inner])));

function buildStep(raw: ValueMap, placeOf: (path: readonly Key[]) => Place): Step {
  if (!isList(raw.parallel)) return buildCall(raw, placeOf([]));
  const steps = raw.parallel.map((each, at) => buildCall(mapOr(each), placeOf(['parallel', at])));
  return {
    kind: 'parallel',
    steps,
    rpcs: buildRpcs(raw.rpcs),
    faults: listOr(raw.faults).map(buildFault),
    answers: buildAnswers(raw.answers),
    takes: buildRange(raw.takes),
    place: placeOf([]),
  };
}

function buildCall(raw: ValueMap, place: Place): CallStep {
  return {
    kind: 'call',
    call: textOf(raw.call),
    args: mapOr(raw.with),
    client: givenText(raw.client) ?? 'main',
    handle: givenText(raw.handle),
    expect: raw.expect,
    error: typeof raw.error === 'string' ? { kind: raw.error } : isMap(raw.error) ? raw.error : undefined,
    typed: raw.typed === 'refused',
    save:
      typeof raw.save === 'string'
        ? [{ name: raw.save, path: '' }]
        : Object.entries(mapOr(raw.save)).map(([name, at]) => ({ name, path: textOf(at) })),
    repeat: givenNumber(raw.repeat),
    rpcs: buildRpcs(raw.rpcs),
    faults: listOr(raw.faults).map(buildFault),
    answers: buildAnswers(raw.answers),
    takes: buildRange(raw.takes),
    place,
  };
}

function buildRpcs(raw: Value | undefined): RpcExpectation[] {
  return Object.entries(mapOr(raw)).map(([rpc, wanted]) => {
    if (typeof wanted === 'number') return { rpc, count: { atLeast: wanted, atMost: wanted }, request: undefined, metadata: undefined };
    const { request, metadata } = mapOr(wanted);
    const looked = request !== undefined || metadata !== undefined;
    const count = buildRange(wanted) ?? { atLeast: undefined, atMost: undefined };
    return { rpc, count: looked ? { ...count, atLeast: count.atLeast ?? 1 } : count, request, metadata };
  });
}

function buildFault(raw: Value): Fault {
  const fault = mapOr(raw);
  return typeof fault.connection === 'string' ? { kind: 'connection', connection: fault.connection as 'cut' } : buildRpcFault(fault);
}

function buildRpcFault(fault: ValueMap): RpcFault {
  return {
    kind: 'rpc',
    rpc: givenText(fault.rpc),
    status: givenText(fault.status),
    message: givenText(fault.message) ?? `the tap answers ${givenText(fault.status) ?? 'so'}`,
    sent: fault.sent === true,
    answer: isMap(fault.answer) ? fault.answer : undefined,
    delay: givenNumber(fault.delay) ?? 0,
    times: fault.times === 'always' ? Infinity : (givenNumber(fault.times) ?? 1),
  };
}

/** A list is given one after the other; the last stays. */
const buildAnswers = (raw: Value | undefined): RpcFault[] =>
  Object.entries(mapOr(raw)).flatMap(([rpc, given]) => {
    const answers = isList(given) ? given : [given];
    return answers.map((answer, at) => buildRpcFault({ rpc, answer, times: at === answers.length - 1 ? 'always' : 1 }));
  });

function buildRange(raw: Value | undefined): Range | undefined {
  const { at_least: least, at_most: most } = mapOr(raw);
  return least === undefined && most === undefined ? undefined : { atLeast: givenNumber(least), atMost: givenNumber(most) };
}

const mapOr = (value: Value | undefined): ValueMap => (isMap(value) ? value : {});
const listOr = (value: Value | undefined): readonly Value[] => (isList(value) ? value : []);
const givenText = (value: Value | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
const givenNumber = (value: Value | undefined): number | undefined => (typeof value === 'number' ? value : undefined);
