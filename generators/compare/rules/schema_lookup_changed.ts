/** The schema cache asks for schemas in another way. */
import { behaves, verdicts } from '../verdict.js';
import { fromTo, type Rule } from './rule.js';

export const schemaLookupChanged: Rule = {
  code: 'schema_lookup_changed',
  title: 'The schema cache asks for schemas in another way',
  why: 'Every first use of a collection looks its schema up. With another RPC or request, servers and mocks see something else.',
  claims: ['Model.schemaLookup.rpc', 'Model.schemaLookup.request'],
  find: (change) => {
    const verdict = behaves('First uses of a collection ask in another way.');
    return [{ message: `how the schema cache asks goes ${fromTo(change)}`, verdicts: verdicts({ clients: verdict, wire: verdict }) }];
  },
};
