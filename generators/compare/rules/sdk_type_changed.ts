/** A client tells the server another name of itself. */
import { patch, verdicts } from '../verdict.js';
import { fromTo, within, type Rule } from './rule.js';

export const sdkTypeChanged: Rule = {
  code: 'sdk_type_changed',
  title: 'A client tells the server another name of itself',
  why: 'The server keeps it for statistics. Who filters its logs by the old name finds no more.',
  claims: ['TargetSettings.sdkType'],
  find: (change) => {
    const name = within(change, 'TargetSettings')?.name ?? '';
    const verdict = patch('The server logs another name.');
    return [
      {
        message: `what the client for ${name} calls itself goes ${fromTo(change)}`,
        verdicts: verdicts({ [name]: verdict, wire: verdict }),
      },
    ];
  },
};
