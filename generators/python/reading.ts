/** Finds how a method reads its parameters. */
import type { Binding, Method, NameValue, Step } from '../model/model.js';
import { assertNever } from './never.js';

/** What values lead to besides other values: types and the like, which hold none. */
const beside: ReadonlySet<string> = new Set([
  'type',
  'from',
  'place',
  'message',
  'result',
  'record',
  'rpc',
  'retry',
  'policy',
  'method',
  'param',
  'declaration',
  'forms',
  'binding',
  'field',
  'as',
]);

/** Optional record parameters without required fields that are read by field and never as a whole. */
export function readByField(method: Method): ReadonlySet<Binding> {
  const names = namesIn([method.checks, method.body, method.returns?.value]);
  return new Set(
    method.params
      .filter(
        ({ optional, type }) =>
          optional &&
          type.kind === 'declared' &&
          type.declaration.kind === 'record' &&
          type.declaration.fields.every((field) => field.optional),
      )
      .map(({ binding }) => binding)
      .filter((binding) => names.every((name) => name.binding !== binding || name.path.length > 0)),
  );
}

/** The methods that other methods call. */
export function nested(methods: readonly Method[]): ReadonlySet<Method> {
  const called = (steps: readonly Step[]): Method[] =>
    steps.flatMap((step): Method[] => {
      switch (step.kind) {
        case 'call':
          return [step.method];
        case 'each':
          return called(step.steps);
        case 'schema':
          return called(step.body);
        case 'rpc':
          return step.onError.flatMap((handler) => (handler.does === 'steps' ? called(handler.steps) : []));
        case 'branch':
        case 'let':
        case 'poll':
        case 'pages':
        case 'set':
        case 'return':
          return [];
        default:
          return assertNever(step);
      }
    });
  return new Set(methods.flatMap(({ body }) => called(body)));
}

/** Whether anything in there reads the name. */
export const reads = (root: unknown, binding: Binding): boolean => namesIn(root).some((name) => name.binding === binding);

function namesIn(root: unknown): NameValue[] {
  const found: NameValue[] = [];
  const visit = (each: unknown): void => {
    if (typeof each !== 'object' || each === null) return;
    if (Array.isArray(each)) {
      each.forEach(visit);
      return;
    }
    if ('kind' in each && each.kind === 'name' && 'binding' in each) found.push(each as NameValue);
    Object.entries(each).forEach(([key, value]) => {
      if (!beside.has(key)) visit(value);
    });
  };
  visit(root);
  return found;
}

/** The names that something reads. */
export const bindingsIn = (root: unknown): Binding[] => namesIn(root).map(({ binding }) => binding);

/** The names of members of lists that something binds itself. */
export function innerItems(root: unknown): ReadonlySet<Binding> {
  const found = new Set<Binding>();
  const visit = (each: unknown): void => {
    if (typeof each !== 'object' || each === null) return;
    if (!Array.isArray(each) && 'kind' in each && each.kind === 'each' && 'as' in each) found.add(each.as as Binding);
    Object.entries(each).forEach(([key, value]) => {
      if (!beside.has(key)) visit(value);
    });
  };
  visit(root);
  return found;
}
