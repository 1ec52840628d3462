import type { Rule } from '../rule.js';

export const requiredDefault: Rule = {
  code: 'required_default',
  family: 'defaults',
  title: 'A form does not require a parameter that has a default.',
  why: 'What has a default is never missing, so the requirement says nothing, or the default is wrong.',
  severity: 'error',
  *check({ methods }) {
    for (const { method, cursor } of methods) {
      for (const { name, requires } of method.forms) {
        for (const param of requires.filter((each) => each.default !== undefined))
          yield {
            place: cursor.at('forms').at(name).at('requires').place,
            message: `${method.name}: the form ${name} requires ${param.name}, which has a default`,
            hint: `make ${param.name} optional, or do not require it`,
          };
      }
    }
  },
};
