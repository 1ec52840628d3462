/** Other metadata are sent with every RPC. */
import { behaves, verdicts } from '../verdict.js';
import { fromTo, within, type Rule } from './rule.js';

export const metadataChanged: Rule = {
  code: 'metadata_changed',
  title: 'Other metadata are sent with every RPC',
  why: 'Servers and proxies read them: authorization, identifier, time. One that is missing or says something else may lock users out.',
  claims: ['Model.metadata', 'Model.metadata.value'],
  find: (change) => {
    const key = within(change, 'Model.metadata')?.name ?? (change.texts.after || change.texts.before);
    const words = { added: 'is sent', removed: 'is no longer sent', changed: `goes ${fromTo(change)}`, reordered: 'is the order' };
    const verdict = behaves('Servers and proxies that read them see something else.');
    return [
      { message: `with every RPC, the metadata key ${key} ${words[change.how]}`, verdicts: verdicts({ clients: verdict, wire: verdict }) },
    ];
  },
};
