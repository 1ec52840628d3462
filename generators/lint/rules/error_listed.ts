import type { Rule } from '../rule.js';

export const errorListed: Rule = {
  code: 'error_listed',
  family: 'errors',
  title: 'A method lists each error once, and none that it handles itself.',
  why: 'Callers write a handler for what is listed; one that can never come is dead code in each of their programs.',
  severity: 'warning',
  *check({ methods }) {
    for (const { method, cursor } of methods) {
      const handled = new Set(
        method.body.flatMap((step) =>
          step.kind === 'rpc' && step.when === undefined && method.body.length === 1 ? step.onError.flatMap(({ of }) => of) : [],
        ),
      );
      for (const [at, error] of method.errors.entries()) {
        const place = cursor.at('errors').at(at).place;
        if (handled.has(error)) yield { place, message: `${method.name} handles ${error.name} itself`, hint: 'take it out of errors' };
        if (method.errors.indexOf(error) < at) yield { place, message: `${method.name} lists ${error.name} twice`, hint: 'take it out' };
      }
    }
  },
};
