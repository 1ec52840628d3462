import type { NamedError } from '../../model/model.js';
import { stepsOf } from '../../model/walk.js';
import type { LintedMethod } from '../linted.js';
import type { Rule } from '../rule.js';

export const subjectError: Rule = {
  code: 'subject_error',
  family: 'errors',
  title: 'A method lists, or handles, the error of not finding what its required parameters name.',
  why: 'It is the error that every caller meets first; what `errors` lists is in the docs and in the cases. `not_found` of lint.yaml has the error of each parameter. What a method creates or drops need not exist.',
  severity: 'warning',
  *check({ methods, config }) {
    for (const each of methods) {
      const { method, cursor, place } = each;
      if (method.kind !== 'call' && method.kind !== 'iterator') continue;
      const expected = new Set([...method.errors, ...handled(each)].map(({ name }) => name));
      for (const param of method.params.filter((input) => !input.optional && !isOwn(method.name, input.name))) {
        const error = config.not_found[param.name];
        if (error !== undefined && !expected.has(error))
          yield {
            place: cursor.maybe('errors')?.keyPlace ?? place,
            message: `${method.name} takes ${param.name} and does not list ${error}`,
            hint: `add ${error} to errors`,
          };
      }
    }
  },
};

/** Whether a method makes or drops what the parameter names: `drop_alias` and `alias`. */
function isOwn(method: string, param: string): boolean {
  const [verb = '', ...object] = method.split('_');
  const noun = param.replace(/_name$/, '').replace(/^db$/, 'database');
  return ['create', 'drop'].includes(verb) && object.join('_') === noun;
}

function handled({ method }: LintedMethod): NamedError[] {
  return [...stepsOf(method.body)].flatMap((step) => (step.kind === 'rpc' ? step.onError.flatMap(({ of }) => of) : []));
}
