/** Views of what holds for all calls: RPCs, named errors, retry and wait policies. */
import type { NamedError, RetryPolicy, WaitPolicy, WireRpc } from '../model/model.js';
import { errorName } from './docs.js';
import { comment, literal, quoted } from './layout.js';
import type { Names } from './names.js';
import { wireField, wireType } from './wire.js';

export function rpcText(rpc: WireRpc): string {
  const [request, response] = [wireType(rpc.request.fullName), wireType(rpc.response.fullName)];
  const status =
    rpc.status === 'self'
      ? `func(response *${response}) *commonpb.Status { return response }`
      : rpc.status === undefined
        ? undefined
        : `func(response *${response}) *commonpb.Status { return response.Get${wireField(rpc.status.name)}() }`;
  return `${comment(`${rpc.name} is the remote procedure of that name.`)}\nvar ${rpc.name} = ${literal(`RPC[*${request}, *${response}]`, [
    ['Name', quoted(rpc.name)],
    ['Path', quoted(rpc.path)],
    ['New', `func() *${response} { return new(${response}) }`],
    ...(status === undefined ? [] : [['Status', status] as [string, string]]),
  ])}`;
}

export interface NamedErrorView {
  readonly doc: string;
  readonly sentinel: string;
  readonly test: string;
  readonly name: string;
  readonly condition: string;
}

export function namedErrorView(names: Names, error: NamedError): NamedErrorView {
  const tests = error.any.map((test) => {
    const parts = [
      ...(test.code === undefined ? [] : [`of.code == ${test.code.toString()}`]),
      ...(test.legacy === undefined ? [] : [`of.legacy == ${test.legacy.toString()}`]),
      ...(test.status === undefined ? [] : [`of.status == ${quoted(test.status)}`]),
      ...(test.reasonHas === undefined ? [] : [`strings.Contains(of.reason, ${quoted(test.reasonHas)})`]),
    ].join(' && ');
    return parts;
  });
  return {
    doc: comment(`${errorName(error.name, names)}: ${error.doc.charAt(0).toLowerCase()}${error.doc.slice(1)}`),
    sentinel: errorName(error.name, names),
    test: `is${names.exported(error.name)}`,
    name: quoted(error.name),
    condition: tests.join(' ||\n\t\t'),
  };
}

export function retryText(names: Names, policy: RetryPolicy): string {
  const statuses = policy.transport.filter((status) => status !== 'not_sent');
  const named = policy.errors.map(({ name }) => `is${names.exported(name)}`);
  return `${comment(`${policy.name}Policy: ${policy.doc.charAt(0).toLowerCase()}${policy.doc.slice(1)}`)}\nvar ${policy.name}Policy = ${literal(
    'retryPolicy',
    [
      ...(statuses.length === 0 ? [] : [['statuses', `[]string{${statuses.map(quoted).join(', ')}}`] as [string, string]]),
      ...(policy.transport.includes('not_sent') ? [['unsent', 'true'] as [string, string]] : []),
      ['named', `[]func(failure) bool{${named.join(', ')}}`],
      ['tries', policy.tries.toString()],
      ['first', seconds(policy.first)],
      ['times', policy.times.toString()],
      ['cap', seconds(policy.cap)],
      ['jitter', policy.jitter.toString()],
    ],
  )}`;
}

export function waitText(policy: WaitPolicy): string {
  return `var ${policy.name}Wait = ${literal('waitPolicy', [
    ['first', seconds(policy.first)],
    ['times', policy.times.toString()],
    ['cap', seconds(policy.cap)],
    ['stall', seconds(policy.stall)],
  ])}`;
}

export function seconds(value: number): string {
  if (Number.isInteger(value)) return value === 1 ? 'time.Second' : `${value.toString()} * time.Second`;
  return `${Math.round(value * 1000).toString()} * time.Millisecond`;
}
