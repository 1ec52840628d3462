/** The wire contract comes from another source. */
import { behaves, minor, none, verdicts } from '../verdict.js';
import { fromTo, whose, within, type Rule } from './rule.js';

export const wireContractChanged: Rule = {
  code: 'wire_contract_changed',
  title: 'The wire contract is another one',
  why: 'The descriptors are pinned. Another pin brings other messages; those that the spec uses are compared one by one. The stubs that the packages hold are made anew.',
  claims: ['WireContract.source', 'WireContract.hash', 'WireContract.service', 'WireContract.used', 'WireRpc.path', 'WireRpc.status'],
  find: (change) => {
    // Which RPCs the spec uses follows from its steps.
    if (change.at === 'WireContract.used') return [];
    const rpc = within(change, 'WireRpc')?.name;
    const isWhere = change.at === 'WireContract.service' || change.at === 'WireRpc.path';
    const what =
      rpc === undefined
        ? `the wire contract’s ${change.at.split('.')[1] ?? ''}`
        : `${whose(change)}the ${change.at.split('.')[1] ?? ''} of ${rpc}`;
    return [
      {
        message: change.at === 'WireContract.hash' ? 'the wire contract holds other descriptors' : `${what} goes ${fromTo(change)}`,
        verdicts: verdicts({
          clients: isWhere
            ? behaves('Requests go to another name; servers that lack it answer that they do not know it.')
            : minor('The stubs in the package are others; the API is the same.'),
          wire: isWhere ? behaves('Requests go to another name.') : minor('Messages that the spec uses are compared one by one.'),
          rest: none('Paths are the spec’s own.'),
        }),
      },
    ];
  },
};
