/** What all cases together must hold: each method in what it does and what it refuses, each parameter. */
import { isDeepStrictEqual } from 'node:util';
import type { CallStep, Case } from './case.js';
import { calls } from './check-case.js';
import type { CaseDiagnostic, CaseDiagnosticCode } from './diagnostic.js';
import type { Subject, SubjectMethod, SubjectParam } from './subject.js';
import { isList, type Value } from './value.js';

export function checkCoverage(subject: Subject, cases: readonly Case[]): CaseDiagnostic[] {
  const steps = cases.flatMap((each) => calls(each.steps));
  return subject.methods.flatMap((method) => [...checkMethod(method, cases), ...checkParameters(method, steps)]);
}

/** Each method has a case that fails if the method did nothing, and one of bad input. */
function checkMethod(method: SubjectMethod, cases: readonly Case[]): CaseDiagnostic[] {
  const own = cases.filter((each) => each.group === method.group && each.method === method.name);
  if (own.length === 0) return [told('method_without_case', method, 'has no case')];
  const refusal = own.some((each) => calls(each.steps).some((step) => step.call === method.name && step.error !== undefined));
  return refusal ? [] : [told('method_without_refusal', method, 'has no case of bad input')];
}

/** Whether an expectation depends on the value is what mutants prove. */
function checkParameters(method: SubjectMethod, steps: readonly CallStep[]): CaseDiagnostic[] {
  const own = steps.filter(({ call }) => call === method.name);
  const common = method.common.filter(({ type }) => type !== 'cancellation');
  return [...method.params, ...common]
    .filter((param) => !own.some(({ args, error }) => error?.parameter !== param.name && isSet(param, args[param.name])))
    .map(({ name }) => told('parameter_without_case', method, `has no case that gives ${name} a value other than its default`));
}

function isSet(param: Partial<SubjectParam>, value: Value | undefined): boolean {
  if (value === undefined || value === null || value === '' || (isList(value) && value.length === 0)) return false;
  return !isDeepStrictEqual(value, param.default);
}

function told(code: CaseDiagnosticCode, { group, name }: SubjectMethod, message: string): CaseDiagnostic {
  const place = { file: `conformance/cases/${group}/${name}.yaml`, line: 1, column: 1 };
  return { code, message: `${group}/${name} ${message}`, place, hint: undefined };
}
