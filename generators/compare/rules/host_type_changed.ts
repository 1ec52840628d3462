/** A type that is written by hand in each client is described differently. */
import { minor, none, run, verdicts } from '../verdict.js';
import { fromTo, whose, within, type Rule } from './rule.js';

export const hostTypeChanged: Rule = {
  code: 'host_type_changed',
  title: 'A type that is written by hand in each client is described differently',
  why: 'The spec knows of such a type only what generated code asks of it; what programs see is in the runtime kits. Read their change beside this one.',
  claims: [
    'HostDeclaration.internal',
    'HostDeclaration.members',
    'HostDeclaration.items',
    'HostDeclaration.fields',
    'HostDeclaration.fields.type',
    'HostDeclaration.fields.optional',
  ],
  find: (change, { uses }) => {
    const name = whose(change);
    const field =
      within(change, 'HostDeclaration.fields')?.name ??
      (change.at.endsWith('fields') ? change.texts.after || change.texts.before : change.at.split('.')[1]);
    const isSeen = uses.given.has(name) || uses.gotten.has(name);
    const verdict = change.at.endsWith('internal')
      ? run('Programs see the type, or no longer do.')
      : isSeen
        ? minor('Generated code asks something else of it; the runtime kit tells the rest.')
        : none('Programs do not see the type.');
    const words = change.how === 'changed' ? fromTo(change) : `is ${change.how}`;
    return [{ message: `${field ?? ''} of ${name}: ${words}`, verdicts: verdicts({ clients: verdict }) }];
  },
};
