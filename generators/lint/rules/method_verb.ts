import type { Rule } from '../rule.js';

export const methodVerb: Rule = {
  code: 'method_verb',
  family: 'naming',
  title: 'A method’s name starts with a verb of the list, and each verb means one thing.',
  why: 'With `drop` here and `delete` there, users must look up what they could know. `verbs` of lint.yaml lists the verbs, what each means, and the words that are not used for it.',
  severity: 'error',
  *check({ methods, config: { verbs } }) {
    if (Object.keys(verbs).length === 0) return;
    for (const { method, place } of methods) {
      const [verb = '', ...object] = method.name.split('_');
      const known = verbs[verb];
      const instead = Object.entries(verbs).find(([, { not = [] }]) => not.includes(verb))?.[0];
      if (known === undefined)
        yield {
          place,
          message: `${method.name} starts with ${verb}, which is no verb of the list`,
          hint:
            instead === undefined
              ? 'use one of `verbs` in lint.yaml, or add it there with what it means'
              : `the verb is ${instead}: ${verbs[instead]?.means ?? ''}`,
        };
      else if (known.alone === true && object.length > 0 && object[0] !== 'iterator')
        yield {
          place,
          message: `${method.name}: ${verb} takes no object, since it means one thing: ${known.means}`,
          hint: instead === undefined ? undefined : `the verb is ${instead}`,
        };
    }
  },
};
