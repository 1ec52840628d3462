/** A common parameter is sent in another way, or has another type. */
import { compile, run, verdicts } from '../verdict.js';
import { fromTo, within, type Rule } from './rule.js';

export const commonParamChanged: Rule = {
  code: 'common_param_changed',
  title: 'A common parameter is sent in another way, or has another type',
  why: 'It travels as metadata, as a field of the request, or not at all. Elsewhere the server does not find it.',
  claims: ['Model.common', 'CommonParam.type', 'CommonParam.metadata', 'CommonParam.field'],
  find: (change) => {
    const name = within(change, 'CommonParam')?.name;
    if (name === undefined)
      return [
        {
          message: `the common parameters stand in another order: ${change.texts.after}`,
          verdicts: verdicts({ python: compile('Those after the first are keywords, the first may move.') }),
        },
      ];
    const verdict = change.at.endsWith('type')
      ? compile('Values of the old type do not go there.')
      : run('The server hears it elsewhere, or not at all.');
    return [
      {
        message: `the ${change.at.split('.')[1] ?? ''} of the common parameter ${name} goes ${fromTo(change)}`,
        verdicts: verdicts({ clients: verdict, wire: run('It is sent in another way.') }),
      },
    ];
  },
};
