/** A new type. */
import type { Declaration } from '../../model/model.js';
import { minor, verdicts } from '../verdict.js';
import { whenAdded, type Rule } from './rule.js';

export const typeAdded: Rule = {
  code: 'type_added',
  title: 'A type is new',
  why: 'Nobody uses it yet, so nobody breaks. The Model holds the types that something uses: a type is new too where a method begins to use it.',
  claims: ['Model.declarations'],
  find: whenAdded<Declaration>(({ name }) => ({
    message: `the type ${name} is new`,
    verdicts: verdicts({ clients: minor('A type that nobody uses yet breaks nobody.') }),
  })),
};
