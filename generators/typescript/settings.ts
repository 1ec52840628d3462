/** Prints what the spec fixes for every call: time, retry, named errors, and the table of remote procedures. */
import type { Model, NamedError, RetryPolicy, TargetSettings, WaitPolicy, WireRpc } from '../model/model.js';
import { camel } from '../words.js';
import { comment } from './docs.js';
import { array, entry, object, print, type Doc } from './layout.js';
import { key, quoted } from './names.js';
import { Imports } from './scope.js';
import { moduleText } from './source.js';
import { typeName } from './type_name.js';

const milliseconds = (seconds: number): string => String(Math.round(seconds * 1000));

export function renderSettings(model: Model, target: TargetSettings): string {
  const imports = new Imports();
  imports.use('./internal/functions.js', 'type Settings');
  const { timeouts } = model;
  const named = constant('namedErrors', object(model.namedErrors.map(namedError), true), 'How answers are known to be named errors.');
  const retry = constant(
    'retry',
    object(
      model.retry.map((policy) => entry(policy.name, retryPolicy(policy))),
      true,
    ),
    'What may be sent again after which failure. Times are in milliseconds.',
  );
  const waits = constant(
    'waits',
    object(
      model.waits.map((policy) => entry(camel(policy.name), waitPolicy(policy))),
      true,
    ),
    'How states are waited for. Times are in milliseconds.',
  );
  const about = object(
    [
      entry('name', quoted(target.package)),
      entry('sdkType', quoted(target.sdkType)),
      entry('version', quoted(target.version)),
      entry('spec', quoted(model.version)),
    ],
    true,
  );
  const all = object(
    [
      entry(
        'timeouts',
        object([
          entry('connect', milliseconds(timeouts.connect)),
          entry('call', milliseconds(timeouts.call)),
          entry('callWithWaits', milliseconds(timeouts.callWithWaits)),
        ]),
      ),
      'retry',
      'namedErrors',
      entry('inSession', array(model.methods.filter(({ inSession }) => inSession).map(({ name }) => quoted(name)))),
    ],
    true,
  );
  const settings = `${comment('What holds for every call. Times are in milliseconds.')}\n${print(['export const settings: Settings = ', all, ';'], 0)}`;
  return moduleText('What the specification fixes for every call.', imports, [
    constant('target', about, 'This package, and the specification that it was made from.'),
    named,
    retry,
    waits,
    settings,
  ]);
}

const constant = (name: string, value: Doc, doc: string): string =>
  `${comment(doc)}\n${print(['export const ', name, ' = ', value, ' as const;'], 0)}`;

function namedError({ name, any }: NamedError): Doc {
  const tests = any.map((test) =>
    object([
      ...(test.code === undefined ? [] : [entry('code', String(test.code))]),
      ...(test.legacy === undefined ? [] : [entry('legacy', String(test.legacy))]),
      ...(test.status === undefined ? [] : [entry('status', quoted(test.status))]),
      ...(test.reasonHas === undefined ? [] : [entry('reasonHas', quoted(test.reasonHas))]),
    ]),
  );
  return entry(key(name), array(tests));
}

function retryPolicy(policy: RetryPolicy): Doc {
  return object(
    [
      entry('transport', array(policy.transport.map(quoted))),
      entry('errors', array(policy.errors.map(({ name }) => quoted(name)))),
      entry('tries', String(policy.tries)),
      entry('first', milliseconds(policy.first)),
      entry('times', String(policy.times)),
      entry('cap', milliseconds(policy.cap)),
      entry('jitter', String(policy.jitter)),
    ],
    true,
  );
}

function waitPolicy(policy: WaitPolicy): Doc {
  return object([
    entry('first', milliseconds(policy.first)),
    entry('times', String(policy.times)),
    entry('cap', milliseconds(policy.cap)),
    entry('stall', milliseconds(policy.stall)),
  ]);
}

export function renderRpcs(model: Model): string {
  const imports = new Imports();
  imports.use('./internal/rpc.js', 'type Rpc');
  imports.use('./wire/sent.js', 'type * as sent');
  imports.use('./wire/received.js', 'type * as received');
  return moduleText('The remote procedures that the client calls.', imports, model.wire.used.map(rpcText));
}

function rpcText({ name, path, request, response, status }: WireRpc): string {
  const type = `Rpc<sent.${typeName(request.name)}, received.${typeName(response.name)}>`;
  const where =
    status === undefined ? [] : [entry('status', status === 'self' ? '(answer) => answer' : `(answer) => answer.${status.name}`)];
  const entries = [
    entry('name', quoted(name)),
    entry('path', quoted(path)),
    entry('request', quoted(request.fullName)),
    entry('response', quoted(response.fullName)),
    ...where,
  ];
  return print([`export const ${name}: ${type} = `, object(entries, true), ';'], 0);
}
