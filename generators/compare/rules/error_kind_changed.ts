/** The family of errors is another one. */
import { compile, minor, none, verdicts } from '../verdict.js';
import { fromTo, within, type Rule } from './rule.js';

export const errorKindChanged: Rule = {
  code: 'error_kind_changed',
  title: 'The family of errors is another one',
  why: 'Each kind is a class, and what it carries are its fields. Programs catch the one and read the other.',
  claims: ['Model.errorKinds', 'ErrorKind.carries'],
  find: (change) => {
    const name = within(change, 'ErrorKind')?.name ?? (change.texts.after || change.texts.before);
    const carried = [change.before, change.after].map((list) => (change.at === 'ErrorKind.carries' ? (list as readonly string[]) : []));
    const isMore =
      change.how === 'added' || (change.how === 'changed' && (carried[0] ?? []).every((each) => carried[1]?.includes(each) === true));
    const words = change.how === 'changed' ? `what it carries goes ${fromTo(change)}` : `it is ${change.how}`;
    const verdict = isMore ? minor('Programs catch and read what they know.') : compile('What programs catch or read no longer compiles.');
    return [
      {
        message: `the error kind ${name}: ${words}`,
        verdicts: verdicts({ clients: verdict, wire: none('Answers are the same.'), rest: verdict, mcp: verdict }),
      },
    ];
  },
};
