import type { Method, Param } from '../../model/model.js';
import { typeText } from '../../model/types.js';
import type { Rule } from '../rule.js';

export const oneTypeAName: Rule = {
  code: 'one_type_a_name',
  family: 'naming',
  title: 'A parameter that several methods share has one type.',
  why: 'Two things under one name are two concepts, and the user passes one where the other is wanted. `homonyms` of lint.yaml lists the names that have several types for a reason.',
  severity: 'error',
  *check({ methods, config }) {
    const first = new Map<string, { readonly method: Method; readonly param: Param }>();
    for (const { method } of methods.filter((each) => each.method.kind !== 'builder')) {
      for (const param of method.params) {
        const before = first.get(param.name);
        if (before === undefined) first.set(param.name, { method, param });
        else if (!Object.hasOwn(config.homonyms, param.name) && typeText(before.param.type) !== typeText(param.type))
          yield {
            place: param.place,
            message: `${param.name} is ${typeText(param.type)} in ${method.name} and ${typeText(before.param.type)} in ${before.method.name}`,
            hint: 'give both one type or two names, or give the reason in `homonyms` of lint.yaml',
          };
      }
    }
  },
};
