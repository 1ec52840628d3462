/** Visits every step and value of a method. */
import type { Condition, MethodCheck, Step, Value } from './model.js';

export function* stepsOf(steps: readonly Step[]): Iterable<Step> {
  for (const step of steps) {
    yield step;
    if (step.kind === 'each') yield* stepsOf(step.steps);
    if (step.kind === 'schema') yield* stepsOf(step.body);
    if (step.kind === 'rpc') for (const handler of step.onError) if (handler.does === 'steps') yield* stepsOf(handler.steps);
  }
}

/** The values that a step holds itself, outermost ones only. */
export function valuesOf(step: Step): Value[] {
  const present = (...values: (Value | undefined)[]): Value[] => values.filter((each) => each !== undefined);
  const when = step.when === undefined ? [] : conditionValues(step.when);
  switch (step.kind) {
    case 'branch':
      return [
        ...when,
        ...step.branches.flatMap(({ form, values }) => [
          ...(form.when === undefined ? [] : conditionValues(form.when)),
          ...present(...values),
        ]),
      ];
    case 'let':
      return [...when, ...step.bindings.map(({ value }) => value)];
    case 'rpc':
      return [
        ...when,
        step.request,
        ...step.forgets.flatMap((each) =>
          each.kind === 'schema' ? present(each.name, each.database) : each.kind === 'database' ? [each.database] : [],
        ),
        ...present(step.remembers?.collection, step.remembers?.timestamp),
        ...step.onError.flatMap((each) => (each.does === 'return' ? [each.value] : [])),
      ];
    case 'call':
      return [...when, ...step.args.map(({ value }) => value)];
    case 'schema':
      return [...when, step.collection];
    case 'poll':
      return [
        ...when,
        step.request,
        ...conditionValues(step.until),
        ...(step.fail === undefined ? [] : [...conditionValues(step.fail.when), step.fail.message]),
        ...present(step.watch),
      ];
    case 'each':
      return [...when, step.list];
    case 'pages':
      return [...when, ...present(...step.args), step.request];
    case 'set':
      return [...when, ...step.values.map(({ value }) => value)];
    case 'return':
      return [...when, step.value];
  }
}

export function conditionValues(condition: Condition): Value[] {
  switch (condition.kind) {
    case 'present':
    case 'empty':
    case 'is':
      return [condition.of];
    case 'equals':
    case 'at_least':
      return [condition.left, condition.right];
    case 'not':
      return conditionValues(condition.of);
    case 'all':
    case 'any':
      return condition.of.flatMap(conditionValues);
  }
}

/** A value and all those in it. */
export function* insideOf(value: Value): Iterable<Value> {
  yield value;
  for (const each of partsOf(value)) yield* insideOf(each);
}

function partsOf(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'name':
      return value.path.flatMap((step) => (step.kind === 'key' && typeof step.key !== 'string' ? [step.key] : []));
    case 'constant':
      return [];
    case 'list':
      return value.members;
    case 'message':
    case 'result':
    case 'new':
      return value.fields.map((each) => each.value);
    case 'map':
      return value.entries.map((each) => each.value);
    case 'json':
    case 'pairs':
    case 'base64':
    case 'text':
    case 'convert':
      return [value.of];
    case 'serialized':
      return [value.of, ...value.with.map((each) => each.value)];
    case 'first':
    case 'merge':
    case 'concat':
      return value.of;
    case 'case':
      return [value.subject, ...value.cases.map((each) => each.value)];
    case 'when':
      return [...conditionValues(value.condition), value.value];
    case 'each':
      return [value.list, value.value];
    case 'pluck':
      return [value.list, ...value.where.map((each) => each.value)];
    case 'function':
      return value.args.filter((each) => each !== undefined);
  }
}

export const checkValues = (check: MethodCheck): Value[] =>
  check.kind === 'requires' ? [check.given, ...check.then.map(({ of }) => of)] : [...check.of];
