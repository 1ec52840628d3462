/** A request drops other entries of the schema cache, or remembers another write. */
import { behaves, none, verdicts } from '../verdict.js';
import { fromTo, sender, served, whose, type Rule } from './rule.js';

export const cacheEffectChanged: Rule = {
  code: 'cache_effect_changed',
  title: 'A request drops other entries of the schema cache, or remembers another write',
  why: 'The client keeps schemas, and the moment of its last write. A call that changes a schema must drop it, or later calls work by the old one until the server refuses them; one that does not remember its write may read without it.',
  claims: ['RpcStep.forgets', 'RpcStep.remembers'],
  find: (change) => {
    const verdict = behaves('Later calls look the schema up more often or less, or read an older moment.');
    const what = change.at.endsWith('forgets') ? 'forgets other schemas' : 'remembers another write';
    return [
      {
        message: `${whose(change)}, after ${sender(change)}, ${what}: ${fromTo(change)}`,
        verdicts: verdicts({ clients: verdict, wire: none('The request is the same.'), ...served(change, verdict) }),
      },
    ];
  },
};
