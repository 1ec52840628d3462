/** A parameter or field has another name, and keeps the old one in `also`. */
import { compile, none, run, verdicts } from '../verdict.js';
import { fromTo, served, whose, type Rule } from './rule.js';

export const paramRenamed: Rule = {
  code: 'param_renamed',
  title: 'A parameter or field has another name',
  why: 'The old name is kept in `also`: Python still accepts it as a keyword when it runs, but type checkers know the new name alone. The other languages have one name. One that keeps no old name counts as removed and added.',
  claims: ['Param.name', 'RecordField.name'],
  find: (change) => [
    {
      message: `in ${whose(change)}, ${change.texts.before} is now called ${change.texts.after}`,
      verdicts: verdicts({
        clients: compile('The old name no longer compiles.'),
        python: compile('A type checker refuses the old keyword, which still works when it runs.'),
        wire: none('The message has the same fields.'),
        ...served(change, run(`The name changes ${fromTo(change)}.`)),
      }),
    },
  ],
};
