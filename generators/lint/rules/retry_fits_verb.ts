import { stepsOf } from '../../model/walk.js';
import type { Rule } from '../rule.js';

export const retryFitsVerb: Rule = {
  code: 'retry_fits_verb',
  family: 'spec',
  title: 'A method whose verb reads is retried as a read, and no other is as a whole.',
  why: 'A write that is sent again because its class says `read` acts twice; a read that is sent only once fails for nothing. `reads` of the verbs in lint.yaml says which read.',
  severity: 'error',
  *check({ methods, config: { verbs } }) {
    for (const { method, cursor, place } of methods) {
      const verb = verbs[method.name.split('_')[0] ?? ''];
      const classes = [...stepsOf(method.body)].flatMap((step) => (step.kind === 'rpc' || step.kind === 'pages' ? [step.retry.name] : []));
      if (verb === undefined || classes.length === 0) continue;
      const at = cursor.maybe('retry')?.place ?? place;
      const write = classes.find((each) => each !== 'read');
      if (verb.reads === true && write !== undefined)
        yield { place: at, message: `${method.name} reads and is retried as ${write}`, hint: 'its class is read' };
      if (verb.reads !== true && write === undefined)
        yield {
          place: at,
          message: `${method.name} changes something and is retried as read`,
          hint: 'its class is repeatable where twice leaves what once leaves, else once',
        };
    }
  },
};
