import type { Rule } from '../rule.js';

export const abbreviation: Rule = {
  code: 'abbreviation',
  family: 'naming',
  title: 'Names are whole words.',
  why: 'A short form is typed once and read for years, and each author shortens differently. `abbreviations` of lint.yaml lists the short forms with their words; what everybody says (`id`, `db`, `params`) is not among them.',
  severity: 'warning',
  *check({ inputs, outputs, methods, config }) {
    const names = methods.map(({ method: { name }, place }) => ({ owner: 'the method', name, place }));
    for (const { owner, name, place } of [...inputs, ...outputs, ...names]) {
      const words = name.split('_');
      const short = words.find((word) => Object.hasOwn(config.abbreviations, word));
      if (short === undefined) continue;
      const whole = words.map((word) => config.abbreviations[word] ?? word).join('_');
      yield { place, message: `${owner} says ${name}: ${short} is a short form`, hint: `call it ${whole}` };
    }
  },
};
