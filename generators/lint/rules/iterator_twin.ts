import { typeText } from '../../model/types.js';
import type { Rule } from '../rule.js';

export const iteratorTwin: Rule = {
  code: 'iterator_twin',
  family: 'pagination',
  title: 'An iterator is called `x_iterator`, takes what `x` takes under the same names and types, and a batch_size.',
  why: 'Who outgrows one answer changes the method’s name and nothing else.',
  severity: 'error',
  *check({ methods }) {
    const byName = new Map(methods.map(({ method }) => [method.name, method]));
    for (const { method, place } of methods.filter((each) => each.method.kind === 'iterator')) {
      const twin = byName.get(method.name.replace(/_iterator$/, ''));
      if (twin === undefined || twin === method) {
        yield { place, message: `${method.name} is the iterator of no method`, hint: 'call it after the method whose pages it gives' };
        continue;
      }
      if (!method.params.some(({ name }) => name === 'batch_size'))
        yield { place, message: `${method.name} takes no batch_size`, hint: 'add it' };
      for (const { name, type, place: at } of method.params) {
        const same = twin.params.find((each) => each.name === name);
        if (same !== undefined && typeText(same.type) !== typeText(type))
          yield {
            place: at,
            message: `${name} is ${typeText(type)} here and ${typeText(same.type)} in ${twin.name}`,
            hint: 'give both one type',
          };
      }
    }
  },
};
