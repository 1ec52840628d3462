/** A method waits for something else, or in another rhythm. */
import { behaves, none, verdicts } from '../verdict.js';
import { fromTo, sender, served, whose, type Rule } from './rule.js';

export const waitChanged: Rule = {
  code: 'wait_changed',
  title: 'A method waits for something else, or in another rhythm',
  why: 'What ends the wait, what fails it, what counts as progress and how often it is looked at decide when the call returns.',
  claims: ['PollStep.until', 'PollStep.fail', 'PollStep.watch', 'PollStep.policy'],
  find: (change) => {
    const verdict = behaves('The call returns earlier or later.');
    return [
      {
        message: `${whose(change)}, waiting by ${sender(change)}: ${change.at.split('.')[1] ?? ''} goes ${fromTo(change)}`,
        verdicts: verdicts({ clients: verdict, wire: none('Each look is the same message.'), ...served(change, verdict) }),
      },
    ];
  },
};
