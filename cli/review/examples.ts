/** Calls out of conformance cases that can stand alone: what an example of a method is printed from. */
import { resolve, UnboundName } from '../../conformance/runner/resolve.js';
import type { CallStep, Case } from '../../conformance/runner/case.js';
import type { ValueMap } from '../../conformance/runner/value.js';
import type { Example } from '../../generators/example.js';
import type { Method, Model } from '../../generators/model/model.js';

export interface CaseExample extends Example {
  /** The case that holds it. */
  readonly case: Case;
}

/** Where the engine of an example is. */
const address = 'http://localhost:19530';

/** Fixtures that only keep a name free. */
const reserved: ReadonlyMap<string, string> = new Map([
  ['name', 'some_name'],
  ['alias', 'some_alias'],
  ['database_name', 'some_database'],
]);

/** One for each method that has any: of a case marked as an example, else of the first that an engine has seen. */
export function chooseExamples(cases: readonly Case[], model: Model): ReadonlyMap<string, CaseExample> {
  const own = standingAlone(cases, model).filter((each) => each.case.method === each.method.name);
  const rank = ({ case: of }: CaseExample): number => (of.example ? 0 : of.wire ? 2 : 1);
  const best = own.toSorted((a, b) => rank(a) - rank(b)).reverse();
  return new Map(best.map((each) => [each.method.name, each]));
}

/** Every call that succeeds and needs nothing of an earlier one. */
export function standingAlone(cases: readonly Case[], model: Model): readonly CaseExample[] {
  const methods = new Map(model.methods.map((each) => [each.name, each]));
  return cases.flatMap((each) =>
    each.steps
      .flatMap((step) => (step.kind === 'parallel' ? step.steps : [step]))
      .flatMap((step) => {
        const method = methods.get(step.call);
        const args = method === undefined || step.error !== undefined || step.handle !== undefined ? undefined : argsOf(step, each, method);
        return method === undefined || args === undefined ? [] : [{ case: each, method, args }];
      }),
  );
}

function argsOf({ args }: CallStep, { fixtures }: Case, method: Method): ValueMap | undefined {
  const known = new Set([...method.params, ...method.common].map(({ name }) => name));
  // Cancelling is no argument of a call, and null is absence.
  if (Object.entries(args).some(([name, value]) => !known.has(name) || value === null) || isMixed(method, args)) return undefined;
  const names = fixtures.map(({ name, fixture }, at) => {
    const before = fixtures.slice(0, at).filter((each) => each.fixture === fixture).length;
    const text = reserved.get(fixture) ?? fixture;
    return [name, before === 0 ? text : `${text}_${String(before + 1)}`] as const;
  });
  try {
    return resolve(args, new Map<string, string>([...names, ['engine', address]])) as ValueMap;
  } catch (error) {
    if (error instanceof UnboundName) return undefined;
    throw error;
  }
}

/** Whether something is given that the form has no use for: it is accepted, and TypeScript's types refuse it. */
const isMixed = ({ forms }: Method, args: ValueMap): boolean =>
  forms.some(
    ({ when, unused }) =>
      when?.kind === 'present' && when.of.kind === 'name' && when.of.binding.name in args && unused.some(({ name }) => name in args),
  );
