/**
 * Mutants of the Model: each loses one mapping, step, default, check, gate or cache effect. A client generated from one must fail some
 * conformance case; if none fails, no case holds what the mutant lost.
 */
import type { Method, Model, Param } from '../model.js';
import { stepsOf } from '../walk.js';
import { replaced, without, type Loss } from './loss.js';
import { paramLosses } from './params.js';
import { stepLosses } from './steps.js';
import { typeLosses, usersOf } from './types.js';
import { valueText } from './values.js';
import { wholeLosses } from './whole.js';

export { usersOf };

export interface Mutant extends Loss {
  /** The method, type, policy or error that loses it; `client` where all calls do. */
  readonly of: string;
  /** The methods whose calls may show it; none where any may. */
  readonly methods: readonly string[];
}

export function mutantsOf(model: Model): Mutant[] {
  return numbered([
    ...wholeLosses(model).map((each) => ({ ...each, methods: [] })),
    ...model.methods.flatMap((method) => methodMutants(model, method)),
    ...model.declarations.flatMap((declaration) => {
      const losses = typeLosses(declaration);
      const methods = losses.length === 0 ? [] : usersOf(model, declaration);
      return losses.map((each) => ({ ...each, of: declaration.name, methods }));
    }),
  ]);
}

/** Steps that look alike are told apart by their order. */
function numbered(mutants: readonly Mutant[]): Mutant[] {
  const seen = new Map<string, number>();
  return mutants.map((each) => {
    const id = `${each.of}: ${each.title}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? each : { ...each, title: `${each.title} (${count.toString()})` };
  });
}

function methodMutants(model: Model, method: Method): Mutant[] {
  const { since, until } = method;
  const gates: Loss[] = [
    ...(since === undefined ? [] : [gate(`servers before ${since} are asked`, method, () => replaced(method, 'since', undefined))]),
    ...(until === undefined ? [] : [gate(`servers after ${until} are asked`, method, () => replaced(method, 'until', undefined))]),
  ];
  const checks = method.checks.map((check): Loss => ({
    kind: 'check',
    title: `the check ${check.kind} of ${(check.kind === 'requires' ? [check.given] : check.of).map(valueText).join(', ')} is gone`,
    place: check.place,
    begin: () => without(method.checks, check),
  }));
  const params = method.params.flatMap((param) => paramLosses(param).filter(({ kind }) => kind === 'default' || !isSpread(method, param)));
  const methods = [method.name, ...callersOf(model, method)];
  // Every call of a client comes after the steps that open it.
  const ofSteps = method.kind === 'constructor' ? [] : methods;
  return [
    ...[...gates, ...params, ...checks].map((each) => ({ ...each, of: method.name, methods })),
    ...stepLosses(method.body, model.retry).map((each) => ({ ...each, of: method.name, methods: ofSteps })),
  ];
}

/** Its checks are those of the record's field. */
const isSpread = ({ spread }: Method, { name }: Param): boolean => spread?.params.some(({ param }) => param.name === name) ?? false;

const gate = (title: string, { place }: Method, begin: () => () => void): Loss => ({ kind: 'gate', title, place, begin });

function callersOf(model: Model, method: Method): string[] {
  return model.methods
    .filter(({ body }) => [...stepsOf(body)].some((step) => step.kind === 'call' && step.method.name === method.name))
    .map(({ name }) => name);
}
