/** Leaves out of a Model the methods that no program calls: printing and checking all of them for every rule would take minutes. */
import type { Method, Model, Step } from '../../generators/model/model.js';
import { stepsOf } from '../../generators/model/walk.js';

/** Keeps the methods that the texts of programs name in any casing, those that they call, and those that every client has. */
export function excerpt(model: Model, programs: readonly string[]): Model {
  const words = new Set(programs.flatMap((text) => text.match(/\w+/g) ?? []).map(plain));
  const kept = new Set<Method>();
  const keep = (method: Method): void => {
    if (kept.has(method)) return;
    kept.add(method);
    for (const step of stepsOf(method.body)) if (step.kind === 'call') keep(step.method);
  };
  for (const method of model.methods)
    if (method.group === 'client' || [method.name, ...method.also].some((name) => words.has(plain(name)))) keep(method);
  return { ...model, methods: model.methods.filter((method) => kept.has(method)).map(printable) };
}

const plain = (name: string): string => name.replaceAll('_', '').toLowerCase();

/** Without steps instead of an answer, which no user's program sees and only Python's generator prints. */
function printable(method: Method): Method {
  const simple = (step: Step): Step =>
    step.kind === 'rpc' ? { ...step, onError: step.onError.filter(({ does }) => does !== 'steps') } : step;
  return { ...method, body: method.body.map(simple) };
}
