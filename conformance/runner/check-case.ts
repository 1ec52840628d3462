/** What no schema can say of a case: names are bound, methods, parameters and RPCs exist, operators are of the closed list. */
import { nearest } from '../../generators/model/diagnostic.js';
import type { WireMessage, WireRpc } from '../../generators/model/model.js';
import type { CallStep, Case, Fixture, RpcExpectation, RpcFault, Step } from './case.js';
import type { CaseDiagnostic, CaseDiagnosticCode } from './diagnostic.js';
import { operatorNames } from './match.js';
import { referenceParts } from './resolve.js';
import type { Subject, SubjectMethod } from './subject.js';
import { isList, isMap, type Value, type ValueMap } from './value.js';
import type { Key, YamlFile } from './yaml-file.js';

export interface Known {
  readonly subject: Subject;
  readonly fixtures: ReadonlyMap<string, Fixture>;
  readonly rpc: (name: string) => WireRpc | undefined;
}

/** Fixtures that make nothing: they reserve a name and drop what bears it. */
export const reservedFixtures: readonly string[] = ['name', 'alias', 'database_name'];

/** One-key objects that are values of drivers, or of the grammar itself. */
const valueWords: readonly string[] = [
  '$int',
  '$float',
  '$bytes',
  '$sparse',
  '$embeddings',
  '$columns',
  '$typed',
  '$handle',
  '$callback',
  '$object',
  '$text',
  '$times',
];
const wordsInExpectations: readonly string[] = [...valueWords, ...operatorNames];
/** What iterators and tasks offer; `all` is the runner's own: `next` until there is no more. */
const handleCalls: readonly string[] = ['next', 'all', 'close', 'result', 'cancel'];
/** Arguments that belong to the protocol, not to a method. */
const protocolArguments: readonly string[] = ['cancel_after'];

export function checkCase(known: Known, file: YamlFile, each: Case, path: readonly Key[]): CaseDiagnostic[] {
  const report = reporter(file);
  const names = new Set(['engine', ...(each.tls === undefined ? [] : ['tls']), ...each.fixtures.map(({ name }) => name)]);
  for (const { name, fixture } of each.fixtures) {
    if (known.fixtures.has(fixture) || reservedFixtures.includes(fixture)) continue;
    report(
      'unknown_fixture',
      `no fixture ${fixture}`,
      [...path, 'fixtures', name],
      suggestion(fixture, [...known.fixtures.keys(), ...reservedFixtures]),
    );
  }
  each.steps.forEach((step, at) => {
    checkStep({ known, report, names }, step, [...path, 'steps', at]);
  });
  checkRpcs({ known, report, names }, each.rpcs, [...path, 'rpcs']);
  checkFaults({ known, report, names }, each, path);
  checkWire(report, each, path);
  return report.found;
}

export function checkFixture(known: Known, file: YamlFile, fixture: Fixture): CaseDiagnostic[] {
  const report = reporter(file);
  const check: Check = { known, report, names: new Set(['it']) };
  fixture.steps.forEach((step, at) => {
    checkStep(check, step, [fixture.name, 'steps', at]);
  });
  return report.found;
}

export const calls = (steps: readonly Step[]): readonly CallStep[] => steps.flatMap((each) => (each.kind === 'call' ? [each] : each.steps));

/** What opens a client, which no case needs to speak of. */
const rpcsOfOpening: readonly string[] = ['Connect', 'GetVersion'];

/** RPCs that a case speaks of: counted, answered or hit by a fault. */
export function namedRpcs(each: Case): ReadonlySet<string> {
  const parts = [each, ...each.steps, ...calls(each.steps)];
  const hit = parts.flatMap(({ faults, answers }) =>
    [...faults, ...answers].flatMap((fault) => (fault.kind === 'rpc' && fault.rpc !== undefined ? [fault.rpc] : [])),
  );
  return new Set([...rpcsOfOpening, ...parts.flatMap((part) => part.rpcs.map(({ rpc }) => rpc)), ...hit]);
}

export const parameterNames = (method: SubjectMethod): string[] => [
  ...method.params.map(({ name }) => name),
  ...(method.spread?.params.map(({ param }) => param.name) ?? []),
  ...method.common.map(({ name }) => name),
];

interface Check {
  readonly known: Known;
  readonly report: Reporter;
  readonly names: Set<string>;
}

type Reporter = ((code: CaseDiagnosticCode, message: string, path: readonly Key[], hint?: string, atKey?: boolean) => void) & {
  readonly found: CaseDiagnostic[];
};

function reporter(file: YamlFile): Reporter {
  const found: CaseDiagnostic[] = [];
  const report = (code: CaseDiagnosticCode, message: string, path: readonly Key[], hint?: string, atKey = false): void => {
    found.push({ code, message, place: atKey ? file.keyPlace(path) : file.place(path), hint });
  };
  return Object.assign(report, { found });
}

function checkStep(check: Check, step: Step, path: readonly Key[]): void {
  if (step.kind === 'parallel') {
    step.steps.forEach((each, at) => {
      checkStep(check, each, [...path, 'parallel', at]);
    });
  } else {
    checkCall(check, step, path);
  }
  checkRpcs(check, step.rpcs, [...path, 'rpcs']);
  checkFaults(check, step, path);
}

function checkCall({ known, report, names }: Check, step: CallStep, path: readonly Key[]): void {
  const { methods } = known.subject;
  const method = methods.find(({ name }) => name === step.call);
  if (step.handle !== undefined) {
    checkValue(report, names, step.handle, [...path, 'handle'], []);
    if (!handleCalls.includes(step.call) && method === undefined)
      report(
        'unknown_method',
        `a handle has no ${step.call}`,
        [...path, 'call'],
        `it has ${handleCalls.join(', ')}; a session has methods`,
      );
  } else if (method === undefined)
    report(
      'unknown_method',
      `the spec has no method ${step.call}`,
      [...path, 'call'],
      suggestion(
        step.call,
        methods.map(({ name }) => name),
      ),
    );
  const inside = step.repeat === undefined ? names : new Set([...names, 'index']);
  checkValue(report, inside, step.args, [...path, 'with'], valueWords);
  if (step.expect !== undefined) checkValue(report, inside, step.expect, [...path, 'expect'], wordsInExpectations);
  if (step.error !== undefined) checkValue(report, inside, step.error, [...path, 'error'], wordsInExpectations);
  if (method !== undefined && step.error === undefined) {
    const parameters = [...parameterNames(method), ...protocolArguments];
    for (const key of Object.keys(step.args)) {
      if (!parameters.includes(key))
        report('unknown_parameter', `${step.call} has no parameter ${key}`, [...path, 'with', key], suggestion(key, parameters), true);
    }
  }
  step.save.forEach(({ name }) => names.add(name));
}

function checkRpcs({ known, report, names }: Check, rpcs: readonly RpcExpectation[], path: readonly Key[]): void {
  for (const { rpc, request, metadata } of rpcs) {
    if (known.rpc(rpc) === undefined) report('unknown_rpc', `the wire contract has no RPC ${rpc}`, [...path, rpc], undefined, true);
    if (request !== undefined) checkValue(report, names, request, [...path, rpc, 'request'], wordsInExpectations);
    if (metadata !== undefined) checkValue(report, names, metadata, [...path, rpc, 'metadata'], wordsInExpectations);
  }
}

function checkFaults({ known, report, names }: Check, { faults, answers }: Pick<Case, 'faults' | 'answers'>, path: readonly Key[]): void {
  const check = (fault: RpcFault, own: readonly Key[], place: readonly Key[], atKey: boolean): void => {
    const rpc = fault.rpc === undefined ? undefined : known.rpc(fault.rpc);
    if (fault.rpc !== undefined && rpc === undefined)
      report('unknown_rpc', `the wire contract has no RPC ${fault.rpc}`, place, undefined, atKey);
    if (fault.answer === undefined) return;
    if (fault.rpc === undefined) report('missing_key', 'an answer needs the rpc whose message it is', own);
    checkValue(report, names, fault.answer, atKey ? own : [...own, 'answer'], valueWords);
    const strange = rpc === undefined ? undefined : strangeField(fault.answer, rpc.response);
    if (strange !== undefined) report('unknown_field', strange, atKey ? own : [...own, 'answer']);
  };
  for (const [at, fault] of faults.entries())
    if (fault.kind === 'rpc') check(fault, [...path, 'faults', at], [...path, 'faults', at, 'rpc'], false);
  for (const answer of answers) {
    const own = [...path, 'answers', answer.rpc ?? ''];
    check(answer, own, own, true);
  }
}

/** A field that the message does not have: encoding would leave it out without a word. */
function strangeField(value: ValueMap, message: WireMessage): string | undefined {
  for (const [name, each] of Object.entries(value)) {
    const field = message.fields.find((one) => one.name === name);
    if (field === undefined) return `${message.name} has no field ${name}`;
    if (field.type.kind !== 'message') continue;
    const members = field.mapKey !== undefined && isMap(each) ? Object.values(each) : isList(each) ? each : [each];
    for (const member of members) {
      const found = isMap(member) ? strangeField(member, field.type.message) : undefined;
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** A wire case has no engine, and says what is asked for: what it does not say is not held. */
function checkWire(report: Reporter, each: Case, path: readonly Key[]): void {
  if (!each.wire) {
    const parts = [[each, path] as const, ...each.steps.map((step, at) => [step, [...path, 'steps', at]] as const)];
    for (const [{ answers }, own] of parts)
      if (answers.length > 0)
        report(
          'wire_case',
          'answers stand in wire cases alone',
          [...own, 'answers'],
          'put the answer into faults, or say wire: true',
          true,
        );
    return;
  }
  const idle = {
    fixtures: each.fixtures.length > 0,
    feature: each.feature !== undefined,
    example: each.example,
    program: each.program !== undefined,
  };
  for (const [key, given] of Object.entries(idle))
    if (given) report('wire_case', `a wire case has no ${key}: no engine takes part`, [...path, key], undefined, true);
  const expectations = [...each.rpcs, ...each.steps.flatMap((step) => step.rpcs)];
  const refused = calls(each.steps).every(({ error }) => error !== undefined);
  if (!refused && expectations.length === 0)
    report('wire_case', 'a wire case says what is asked for', path, 'rpcs: { SomeRpc: { request: { … } } }');
}

function checkValue(report: Reporter, names: ReadonlySet<string>, value: Value, path: readonly Key[], words: readonly string[]): void {
  if (typeof value === 'string') {
    if (!value.startsWith('$')) return;
    const [name] = referenceParts(value);
    if (!names.has(name))
      report('unknown_name', `$${name} is not bound here`, path, suggestion(name, names) ?? 'text that starts with $ is { $text: … }');
    return;
  }
  if (isList(value)) {
    value.forEach((each, at) => {
      checkValue(report, names, each, [...path, at], words);
    });
    return;
  }
  if (!isMap(value)) return;
  for (const [key, each] of Object.entries(value)) {
    const own = [...path, key];
    if (key.startsWith('$') && !words.includes(key))
      report('unknown_operator', `${key} is no operator and no driver value here`, own, suggestion(key, words), true);
    if (key === '$text' || key === '$matches') continue;
    checkValue(report, key === '$times' ? new Set([...names, 'index']) : names, each, own, words);
  }
}

function suggestion(name: string, names: Iterable<string>): string | undefined {
  const best = nearest(name, names);
  return best === undefined ? undefined : `did you mean ${best}?`;
}
