/** Leaves out of a Model the methods that have nothing to do with a change: printing and checking all of them for every rule takes minutes. */
import type { Method, Model } from '../../generators/model/model.js';
import { stepsOf } from '../../generators/model/walk.js';

/** Keeps the methods of some files of the spec, those that they call, and those that every client has. */
export function excerpt(model: Model, files: ReadonlySet<string>): Model {
  const kept = new Set<Method>();
  const keep = (method: Method): void => {
    if (kept.has(method)) return;
    kept.add(method);
    for (const step of stepsOf(method.body)) if (step.kind === 'call') keep(step.method);
  };
  for (const method of model.methods) if (method.group === 'client' || files.has(method.place.file)) keep(method);
  return { ...model, methods: model.methods.filter((method) => kept.has(method)) };
}
