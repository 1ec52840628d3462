/** What no schema can say of a case: names are bound, methods, parameters and RPCs exist, operators are of the closed list. */
import { nearest } from '../../generators/model/diagnostic.js';
import type { CallStep, Case, Fixture, RpcExpectation, Step } from './case.js';
import type { CaseDiagnostic, CaseDiagnosticCode } from './diagnostic.js';
import { operatorNames } from './match.js';
import { referenceParts } from './resolve.js';
import type { Subject, SubjectMethod } from './subject.js';
import { isList, isMap, type Value } from './value.js';
import type { Key, YamlFile } from './yaml-file.js';

export interface Known {
  readonly subject: Subject;
  readonly fixtures: ReadonlyMap<string, Fixture>;
  readonly hasRpc: (name: string) => boolean;
}

/** Fixtures that make nothing: they reserve a name and drop what bears it. */
export const reservedFixtures: readonly string[] = ['name', 'alias'];

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
/** Arguments that belong to the protocol, not to a method. */
const protocolArguments: readonly string[] = ['cancel_after'];

export function checkCase(known: Known, file: YamlFile, each: Case, path: readonly Key[]): CaseDiagnostic[] {
  const report = reporter(file);
  const names = new Set(['engine', ...each.fixtures.map(({ name }) => name)]);
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

/** Each method has a case that fails if the method did nothing, and one of bad input. */
export function checkCoverage(subject: Subject, cases: readonly Case[]): CaseDiagnostic[] {
  return subject.methods.flatMap((method): CaseDiagnostic[] => {
    const own = cases.filter((each) => each.group === method.group && each.method === method.name);
    const place = { file: `conformance/cases/${method.group}/${method.name}.yaml`, line: 1, column: 1 };
    if (own.length === 0)
      return [{ code: 'method_without_case', message: `${method.group}/${method.name} has no case`, place, hint: undefined }];
    const refusal = own.some((each) => calls(each.steps).some((step) => step.call === method.name && step.error !== undefined));
    return refusal
      ? []
      : [{ code: 'method_without_refusal', message: `${method.group}/${method.name} has no case of bad input`, place, hint: undefined }];
  });
}

export const calls = (steps: readonly Step[]): readonly CallStep[] => steps.flatMap((each) => (each.kind === 'call' ? [each] : each.steps));

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
  if (method === undefined)
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
    if (!known.hasRpc(rpc)) report('unknown_rpc', `the wire contract has no RPC ${rpc}`, [...path, rpc], undefined, true);
    if (request !== undefined) checkValue(report, names, request, [...path, rpc, 'request'], wordsInExpectations);
    if (metadata !== undefined) checkValue(report, names, metadata, [...path, rpc, 'metadata'], wordsInExpectations);
  }
}

function checkFaults({ known, report }: Check, { faults }: Pick<Case, 'faults'>, path: readonly Key[]): void {
  for (const [at, fault] of faults.entries()) {
    if (fault.kind !== 'rpc') continue;
    const own = [...path, 'faults', at];
    if (fault.rpc !== undefined && !known.hasRpc(fault.rpc))
      report('unknown_rpc', `the wire contract has no RPC ${fault.rpc}`, [...own, 'rpc']);
    if (fault.answer !== undefined && fault.rpc === undefined) report('missing_key', 'an answer needs the rpc whose message it is', own);
  }
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
