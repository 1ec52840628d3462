import type { Rule } from '../rule.js';

export const verbPair: Rule = {
  code: 'verb_pair',
  family: 'naming',
  title: 'What one method does, a method of the paired verb undoes: create and drop, load and release.',
  why: 'Who made something looks for the way back under the name that follows from the first. `pairs` of lint.yaml lists the verbs.',
  severity: 'warning',
  *check({ methods, config }) {
    const names = new Set(methods.map(({ method }) => method.name));
    const undo = new Map(config.pairs);
    for (const { method, place } of methods) {
      const [verb = '', ...object] = method.name.split('_');
      const other = undo.get(verb);
      const twin = [other, ...object].join('_');
      if (method.kind === 'call' && other !== undefined && object.length > 0 && !names.has(twin))
        yield {
          place,
          message: `there is ${method.name} and no ${twin}`,
          hint: `add ${twin}, or say in a comment why there is no way back`,
        };
    }
  },
};
