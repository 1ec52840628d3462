import type { Rule } from '../rule.js';

export const paramOrder: Rule = {
  code: 'param_order',
  family: 'order',
  title: 'Parameters that several methods share stand in one order.',
  why: 'Python callers pass them by position: what is third in `search` is looked for third in `query`. `order` of lint.yaml has the chains; required and optional parameters are compared among themselves.',
  severity: 'warning',
  *check({ signatures, config }) {
    for (const { owner, params } of signatures) {
      const required = params.filter((each) => !each.optional && each.default === undefined);
      for (const chain of config.order) {
        for (const list of [required, params.filter((each) => !required.includes(each))]) {
          const members = list.filter(({ name }) => chain.includes(name));
          const wrong = members.findIndex(({ name }, at) => at > 0 && chain.indexOf(name) < chain.indexOf(members[at - 1]?.name ?? ''));
          const [param, before] = [members[wrong], members[wrong - 1]];
          if (param !== undefined && before !== undefined)
            yield {
              place: param.place,
              message: `${owner}: ${param.name} stands after ${before.name}`,
              hint: `elsewhere the order is ${chain.join(', ')}`,
            };
        }
      }
    }
  },
};
