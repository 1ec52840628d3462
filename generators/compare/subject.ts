/** What a change is about, for people to find it by. */
import type { Change } from './change.js';
import type { Subject } from './finding.js';

/** Parts of the API as a whole, as the spec calls them. */
const parts: Readonly<Record<string, string>> = {
  CommonParam: 'common',
  'Model.metadata': 'metadata',
  RetryPolicy: 'retry',
  WaitPolicy: 'waits',
  'Model.timeouts': 'timeouts',
  RuntimeFunction: 'functions',
  ErrorKind: 'errors',
  NamedError: 'errors',
  'Model.schemaLookup': 'schema',
  WireContract: 'wire',
  TargetSettings: 'targets',
  'Model.common': 'common',
  'Model.retry': 'retry',
  'Model.waits': 'waits',
  'Model.functions': 'functions',
  'Model.errorKinds': 'errors',
  'Model.namedErrors': 'errors',
  'Model.targets': 'targets',
};

export function subjectOf(change: Change): Subject {
  const { trail, at, texts } = change;
  const own = texts.after || texts.before;
  if (at === 'Model.methods') return { kind: 'method', name: own, member: undefined };
  if (at === 'Model.declarations') return { kind: 'type', name: own, member: undefined };
  const top = trail[1];
  // Of a list, what came or went; else the innermost that has a name.
  const isMember = typeof (change.before ?? change.after) === 'object' && change.how !== 'changed' && change.how !== 'reordered';
  const inner = trail.slice(2).findLast(({ name }) => name !== '')?.name;
  const member = isMember && own !== '' && !own.startsWith('{') ? [inner, own].filter(Boolean).join('.') : inner;
  if (top?.shape === 'Method') return { kind: 'method', name: top.name, member };
  if (top?.shape.endsWith('Declaration')) return { kind: 'type', name: top.name, member };
  if (top === undefined)
    return { kind: 'api', name: parts[at] ?? at.replace('Model.', ''), member: parts[at] === undefined ? undefined : own };
  return { kind: 'api', name: parts[top.shape] ?? top.shape, member: (top.name || inner) ?? at.split('.').at(-1) };
}
