/** A method looks at the cached schema, no longer does, or refreshes it after other errors. */
import type { Step } from '../../model/model.js';
import { behaves, verdicts } from '../verdict.js';
import { fromTo, served, whose, type Rule } from './rule.js';

export const schemaUseChanged: Rule = {
  code: 'schema_use_changed',
  title: 'A method looks at the cached schema in another way',
  why: 'With a schema the client can encode rows and keys. The first use costs one lookup; an error that says that the schema is old refreshes it once and sends the request again.',
  claims: ['Method.body', 'EachStep.steps', 'SchemaStep.collection', 'SchemaStep.refreshOn'],
  find: (change) => {
    const verdict = behaves('A first call looks the schema up or does not, or another error leads to a second try.');
    const own = { clients: verdict, wire: verdict, ...served(change, verdict) };
    if (change.at.startsWith('SchemaStep'))
      return [
        {
          message: `${whose(change)}: ${change.at.endsWith('refreshOn') ? 'what refreshes the schema' : 'whose schema it looks at'} goes ${fromTo(change)}`,
          verdicts: verdicts(own),
        },
      ];
    const step = (change.before ?? change.after) as Step;
    if (step.kind !== 'schema' || change.how === 'reordered') return undefined;
    return [
      {
        message: `${whose(change)} ${change.how === 'added' ? 'looks at the cached schema' : 'no longer looks at the cached schema'}`,
        verdicts: verdicts(own),
      },
    ];
  },
};
