/** What a change is about, for people to find it by. */
import type { Change, Level } from './change.js';
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
  const inner = trail.slice(2).map(memberName);
  // Of a list, what came or went.
  if (change.isMember) inner.push(clean(own));
  const member = inner.filter((name) => name !== '').join('.') || undefined;
  if (top?.shape === 'Method') return { kind: 'method', name: top.name, member };
  if (top?.shape.endsWith('Declaration')) return { kind: 'type', name: top.name, member };
  if (top === undefined)
    return { kind: 'api', name: parts[at] ?? at.replace('Model.', ''), member: parts[at] === undefined ? undefined : own };
  return { kind: 'api', name: parts[top.shape] ?? top.shape, member: top.name || (member ?? at.split('.').at(-1)) };
}

/** A check is told by its parameter. */
const memberName = ({ shape, name }: Level): string => (shape === 'ParamCheck' ? '' : clean(name));

/** `CreateIndex` of `rpc CreateIndex`; checks, which have no name, are no members, nor are steps without one. */
const clean = (name: string): string =>
  /^(\{|(branch|let|schema|each|pages|set|return)\b)/.test(name) ? '' : name.replace(/^(rpc|poll|call) /, '');
