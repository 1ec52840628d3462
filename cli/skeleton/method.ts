/** The first text of a method's spec file, from the descriptor of its RPC: valid as it is, and to be written better. */
import type { WireRpc } from '../../generators/model/model.js';
import { pascal, words } from '../../generators/words.js';
import { paramOf, sentence, typeOf, type SkeletonParam, type Vocabulary } from './param.js';

export interface Wanted {
  readonly group: string;
  readonly name: string;
  readonly rpc: WireRpc;
  /** Oldest server, where nothing better is known: the version of the spec. */
  readonly since: string;
  /** Fields that no request sends. */
  readonly ignored: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
}

export interface Skeleton {
  readonly text: string;
  readonly params: readonly SkeletonParam[];
  /** A declaration of the answer that the spec lacks. */
  readonly result: string | undefined;
}

export function methodSkeleton(wanted: Wanted): Skeleton {
  const { group, name, rpc, since, ignored, vocabulary } = wanted;
  const fields = rpc.request.fields.filter((field) => !ignored.has(field.name));
  const mapped = fields.map((field) => ({ field, param: paramOf(field, vocabulary) }));
  const params = inOrder(mapped.flatMap(({ param }) => (param === undefined ? [] : [param])));
  const unknown = mapped.filter(({ param }) => param === undefined).map(({ field }) => `${field.name}: ${later}`);
  const sent = mapped.flatMap(({ field, param }) => (param === undefined ? [] : [`${field.name}: ${param.value}`]));
  const { returns, result } = answerOf(wanted);
  const lines = [
    '# yaml-language-server: $schema=../../schema/method.json',
    `doc: ${sentence(words(name).join(' '))}`,
    `since: "${since}"`,
    params.length === 0 ? 'params: {}' : 'params:',
    ...params.map(paramLine),
    `retry: ${retryOf(rpc.name)}`,
    `rpc: ${rpc.name}`,
    `send: ${inBraces(sent)}`,
    ...(unknown.length === 0 ? [] : [`ignored: ${inBraces(unknown)}`]),
    `returns: ${returns}`,
    ...(params.some((each) => each.name === 'collection_name') ? ['errors: [collection_not_found]'] : []),
    `rest: { path: ${restPath(group, name)} }`,
  ];
  return { text: `${lines.join('\n')}\n`, params, result };
}

/** As the linter wants them: what the method is about, what is required, what is not. */
function inOrder(params: readonly SkeletonParam[]): readonly SkeletonParam[] {
  const place = ({ name, optional }: SkeletonParam) => (name === 'collection_name' ? 0 : optional ? 2 : 1);
  return params.toSorted((a, b) => place(a) - place(b));
}

function paramLine({ name, type, use, optional, doc }: SkeletonParam): string {
  if (use !== undefined) return `  ${name}: { use: ${use} }`;
  const check = type !== 'string' ? '' : name.endsWith('name') ? 'check: name, ' : optional ? '' : 'check: not_blank, ';
  return `  ${name}: { type: ${type}, ${optional ? 'optional: true, ' : ''}${check}doc: ${doc} }`;
}

/** The reason why a field has no place yet. */
const later = '"not offered yet"';

/** A first guess by the RPC's verb: what reads may be sent again, what makes something new may not. */
function retryOf(rpc: string): 'read' | 'repeatable' | 'once' {
  if (/^(Get|Describe|Show|List|Has|Is|Check|Query|Search|Select)/.test(rpc)) return 'read';
  return /^(Create|Insert|Import|Restore|Add)/.test(rpc) ? 'once' : 'repeatable';
}

/** What names the group already is not said again: `partitions/get_partition_stats` is at `/partitions/get_stats`. */
function restPath(group: string, name: string): string {
  const own = words(name).filter((word) => !group.startsWith(word));
  return `/v2/vectordb/${group}/${own.length === 0 ? name : own.join('_')}`;
}

function answerOf({ name, rpc, vocabulary }: Wanted): { readonly returns: string; readonly result: string | undefined } {
  const fields = rpc.status === 'self' ? [] : rpc.response.fields.filter((field) => field !== rpc.status);
  const known = fields.filter((field) => paramOf(field, vocabulary) !== undefined);
  const [first] = known;
  if (first === undefined) return { returns: 'nothing', result: undefined };
  const declared = vocabulary.declarations.find((each) => each.kind === 'result' && each.decode?.message === rpc.response);
  const only = fields.length === 1 ? typeOf(first, vocabulary.declarations) : undefined;
  if (declared === undefined && only !== undefined)
    return {
      returns: `{ type: ${only}, from: $response.${first.name}, doc: ${sentence(`The ${words(first.name).join(' ')}`)} }`,
      result: undefined,
    };
  const type = declared?.name ?? pascal(`${name.replace(/^(get|describe)_/, '')}_info`);
  const returns = `{ type: ${type}, from: $response, doc: "What the server answers." }`;
  return { returns, result: declared === undefined ? resultOf(type, rpc, vocabulary) : undefined };
}

/** The declaration as `spec/types/results.yaml` has them. */
function resultOf(type: string, rpc: WireRpc, vocabulary: Vocabulary): string {
  const fields = rpc.response.fields.filter((field) => field !== rpc.status);
  const mapped = fields.map((field) => ({ field, param: paramOf(field, vocabulary) }));
  const received = mapped.flatMap(({ field, param }) => {
    if (param === undefined) return [];
    const from = param.value.startsWith('{ pairs')
      ? `, pairs: ${field.name}`
      : param.name === field.name
        ? ''
        : `, from: $wire.${field.name}`;
    return [`    ${param.name}: { type: ${from.startsWith(', pairs') ? 'map of string' : param.type}${from}, doc: ${param.doc} }`];
  });
  const unread = mapped.filter(({ param }) => param === undefined).map(({ field }) => `${field.name}: ${later}`);
  return [
    `${type}:`,
    `  doc: "What ${rpc.name} answers."`,
    `  wire: ${rpc.response.name}`,
    '  python: mapping',
    '  receives:',
    ...received,
    ...(unread.length === 0 ? [] : [`  unread: ${inBraces(unread)}`]),
    '',
  ].join('\n');
}

export const inBraces = (entries: readonly string[]): string => (entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`);
