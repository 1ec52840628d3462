/** The first text of a method's cases: that it asks the server for it, to which what it must do is added, and that bad input is refused. */
import { inBraces } from './method.js';
import type { SkeletonParam } from './param.js';

export function caseSkeleton(method: string, rpc: string, params: readonly SkeletonParam[]): string {
  const required = params.filter(({ optional }) => !optional);
  const args = required.map((param) => `${param.name}: ${sampleOf(param)}`);
  const withArgs = args.length === 0 ? '' : `, with: ${inBraces(args)}`;
  const hasCollection = required.some(({ name }) => name === 'collection_name');
  const lines = [
    `- case: ${method} asks the server once`,
    ...(hasCollection ? ['  fixtures: { c: quick_4d }'] : []),
    '  steps:',
    `    - { call: ${method}${withArgs} }`,
    `  rpcs: { ${rpc}: { at_most: 1${args.length === 0 ? '' : `, request: ${inBraces(args)}`} } }`,
    ...refusal(method, rpc, required, hasCollection),
  ];
  return `${lines.join('\n')}\n`;
}

function refusal(method: string, rpc: string, required: readonly SkeletonParam[], hasCollection: boolean): readonly string[] {
  const missing = required.find(({ use }) => use !== undefined) ?? required[0];
  if (missing === undefined) {
    const error = `{ kind: invalid_argument, method: ${method}, parameter: nonesuch, message: "${method}: unknown parameter nonesuch" }`;
    return [
      '- case: an unknown parameter is refused before anything is sent',
      '  steps:',
      `    - { call: ${method}, with: { nonesuch: 1 }, typed: refused, error: ${error} }`,
      `  rpcs: { ${rpc}: 0 }`,
    ];
  }
  const rest = required.filter((param) => param !== missing);
  const args = inBraces(rest.map((param) => `${param.name}: ${sampleOf(param)}`));
  const error = `{ kind: invalid_argument, method: ${method}, parameter: ${missing.name}, message: "${method}: ${missing.name} is required" }`;
  return [
    `- case: a call without ${missing.name} is refused before anything is sent`,
    ...(hasCollection && missing.name !== 'collection_name' ? ['  fixtures: { c: name }'] : []),
    '  steps:',
    `    - { call: ${method}, with: ${args}, typed: refused, error: ${error} }`,
    `  rpcs: { ${rpc}: 0 }`,
  ];
}

/** A value of the type, to be replaced by one that means something. */
function sampleOf({ name, type }: SkeletonParam): string {
  if (name === 'collection_name') return '$c';
  if (type.startsWith('list of')) return '[]';
  if (type.startsWith('map of')) return '{}';
  if (type === 'string') return 'x';
  if (type === 'bool') return 'true';
  return /^[a-z]/.test(type) ? '1' : '""';
}
