/** A method has another name, and keeps the old one in `also`. */
import type { Method } from '../../model/model.js';
import { compile, minor, verdicts } from '../verdict.js';
import { fromTo, whenever, type Rule } from './rule.js';

export const methodRenamed: Rule = {
  code: 'method_renamed',
  title: 'A method has another name',
  why: 'The old name is kept in `also`, which Python prints as a deprecated forward. The other languages have one name for one method, so their programs break. A method that keeps no old name counts as removed and added.',
  claims: ['Method.name'],
  find: whenever<Method>((_, change) => ({
    message: `the method is renamed ${fromTo(change)}`,
    verdicts: verdicts({
      clients: compile('A call by the old name no longer compiles.'),
      python: minor('The old name still works, with a DeprecationWarning.'),
    }),
  })),
};
