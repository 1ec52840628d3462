/** A doc says something else. */
import { patch, verdicts } from '../verdict.js';
import { served, whose, within, type Rule } from './rule.js';

const shapes = [
  'Method',
  'Param',
  'RecordField',
  'ResultField',
  'Method.returns',
  'RecordMethod',
  'CommonParam',
  'RetryPolicy',
  'RuntimeFunction',
  'ErrorKind',
  'NamedError',
];
const kinds = ['Enum', 'TextEnum', 'Subset', 'Record', 'Result', 'Union', 'Host', 'Callback', 'List'];

export const docChanged: Rule = {
  code: 'doc_changed',
  title: 'A doc says something else',
  why: 'Words that people read. Where they tell a behaviour that changed, look for the finding that goes with it.',
  claims: [...shapes, ...kinds.map((kind) => `${kind}Declaration`)].map((name) => `${name}.doc`),
  find: (change) => {
    const inner = within(change, 'Param', 'RecordField', 'ResultField')?.name;
    const name = [whose(change) || change.trail.at(-1)?.name, inner].filter(Boolean).join('.');
    const verdict = patch('The documentation says something else.');
    return [
      {
        message: `the doc of ${name} changes from “${change.texts.before}” to “${change.texts.after}”`,
        verdicts: verdicts({ clients: verdict, ...served(change, verdict) }),
      },
    ];
  },
};
