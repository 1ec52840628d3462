import type { Rule } from '../rule.js';

const casings: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['lower_snake', /^[a-z][a-z0-9_]*$/],
  ['UPPER_SNAKE', /^[A-Z][A-Z0-9_]*$/],
  ['UpperCamel', /^[A-Z][A-Za-z0-9]*$/],
];

export const memberCasing: Rule = {
  code: 'member_casing',
  family: 'naming',
  title: 'The members of one enum are cased alike.',
  why: 'Texts are compared letter by letter; where each has its own casing, nobody remembers which.',
  severity: 'warning',
  *check({ model }) {
    for (const type of model.declarations) {
      if (type.kind !== 'text_enum') continue;
      const fitting = casings.filter(([, pattern]) => type.members.filter((each) => pattern.test(each)).length > type.members.length / 2);
      if (fitting.some(([, pattern]) => type.members.every((each) => pattern.test(each)))) continue;
      const [casing, pattern] = fitting[0] ?? casings[0] ?? ['', /^/];
      const odd = type.members.filter((each) => !pattern.test(each));
      yield {
        place: type.place,
        message: `${type.name}: ${odd.join(', ')} ${odd.length === 1 ? 'is' : 'are'} cased unlike the others`,
        hint: `the others are ${casing}`,
      };
    }
  },
};
