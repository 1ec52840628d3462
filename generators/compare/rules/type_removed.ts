/** A type is gone. */
import type { Declaration } from '../../model/model.js';
import { compile, none, verdicts } from '../verdict.js';
import { whenRemoved, type Rule } from './rule.js';

export const typeRemoved: Rule = {
  code: 'type_removed',
  title: 'A type is gone',
  why: 'Programs that name it break: those that make one, and those that keep one in a variable of its type. A renamed type is one that is gone and one that is new.',
  claims: ['Model.declarations'],
  find: whenRemoved<Declaration>(({ name }, _, { uses }) => {
    const isSeen = uses.given.has(name) || uses.gotten.has(name);
    const verdict = isSeen ? compile('The name no longer compiles.') : none('No method takes or gives it.');
    return { message: `the type ${name} is gone`, verdicts: verdicts({ clients: verdict }) };
  }),
};
