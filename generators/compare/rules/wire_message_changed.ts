/** A message, field or enum of the wire that the spec uses is another one. */
import { behaves, minor, none, verdicts } from '../verdict.js';
import { fromTo, within, type Rule } from './rule.js';

export const wireMessageChanged: Rule = {
  code: 'wire_message_changed',
  title: 'A message or enum of the wire is another one',
  why: 'A field more is compatible by protobuf’s rules. A field with another number, type or label is another field: clients and servers of different versions no longer understand each other.',
  claims: [
    'WireMessage.fullName',
    'WireMessage.fields',
    'WireField.number',
    'WireField.type.kind',
    'WireField.type.name',
    'WireField.type.message',
    'WireField.type.enum',
    'WireField.repeated',
    'WireField.mapKey',
    'WireField.oneof',
    'WireField.presence',
    'WireEnum.fullName',
    'WireEnum.values',
    'WireEnum.values.number',
  ],
  find: (change) => {
    const path = ['WireMessage', 'WireField', 'WireEnum', 'WireEnum.values']
      .map((shape) => within(change, shape))
      .flatMap((level) => (level === undefined ? [] : [level.name || (level.after as { readonly name?: string }).name]))
      .filter(Boolean)
      .join('.');
    const isMore = change.how === 'added' && (change.at === 'WireMessage.fields' || change.at === 'WireEnum.values');
    const words =
      change.how === 'changed'
        ? `${change.at.split('.').slice(1).join('.')} goes ${fromTo(change)}`
        : `${change.texts.after || change.texts.before || (change.at.split('.').at(-1) ?? '')} is ${change.how}`;
    return [
      {
        message: `on the wire, ${path}: ${words}`,
        verdicts: verdicts({
          clients: none('What the API makes of it is told by the methods and types.'),
          wire: isMore
            ? minor('Older servers and clients pass over what they do not know.')
            : { ...behaves('Clients and servers of different versions read something else.'), level: 'major' },
        }),
      },
    ];
  },
};
