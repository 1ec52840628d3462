/** A record goes to the wire in another way. */
import { run, verdicts } from '../verdict.js';
import { fromTo, whose, within, type Rule } from './rule.js';

export const encodingChanged: Rule = {
  code: 'encoding_changed',
  title: 'A record goes to the wire in another way',
  why: 'The record is the same for programs; the message that it becomes is another. A server may refuse it, or understand something else.',
  claims: [
    'RecordDeclaration.encode',
    'RecordDeclaration.encode.message',
    'RecordDeclaration.encode.fields',
    'EncodedField.kind',
    'EncodedField.to',
    'EncodedField.key',
    'EncodedField.value',
  ],
  find: (change) => {
    const verdict = run('The same record is sent as another message.');
    const field = within(change, 'EncodedField')?.name;
    const words = {
      added: `${change.texts.after || 'it'} is sent`,
      removed: `${change.texts.before || 'it'} is no longer sent`,
      changed: fromTo(change),
      reordered: `the order is ${change.texts.after}`,
    };
    return [
      {
        message: `${whose(change)}${field === undefined ? '' : `, ${field},`} is encoded differently: ${words[change.how]}`,
        verdicts: verdicts({ clients: verdict, wire: verdict, rest: verdict, mcp: verdict }),
      },
    ];
  },
};
