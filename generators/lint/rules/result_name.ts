import type { Rule } from '../rule.js';

/** By the verb, how the type of what a method gives is called. */
const endings: Readonly<Record<string, string>> = { describe: 'Info', insert: 'Result', upsert: 'Result', delete: 'Result' };

export const resultName: Rule = {
  code: 'result_name',
  family: 'naming',
  title: 'What `describe_x` returns is called `XInfo`; a write returns a `…Result`.',
  why: 'The type of an answer should be known from the method’s name, in every language’s imports.',
  severity: 'warning',
  *check({ methods }) {
    for (const { method, cursor } of methods) {
      const type = method.returns?.type;
      const [verb = '', ...object] = method.name.split('_');
      const ending = endings[verb];
      if (ending === undefined || type?.kind !== 'declared' || type.declaration.kind !== 'result') continue;
      const wanted = [...(verb === 'describe' ? object : [verb])].map(upperFirst).join('') + ending;
      if (type.declaration.name !== wanted)
        yield {
          place: cursor.at('returns').at('type').place,
          message: `${method.name} returns ${type.declaration.name}`,
          hint: `call the type ${wanted}`,
        };
    }
  },
};

const upperFirst = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
