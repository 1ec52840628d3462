/** Prints the encoders of records and the decoders of results. */
import type { EncodedField, Model, RecordDeclaration, ResultDeclaration, Type, UnionDeclaration, WireMessage } from '../model/model.js';
import { decoderFails, encoderFails, unionEncoderFails } from '../model/failing.js';
import { messageOfUnion } from '../model/types.js';
import { block, brackets, call, dict, lines, list, named, text, tuple, type Doc, type Statement } from './layout.js';
import { isHiding, stem, variable } from './names.js';
import { assertNever } from './never.js';
import { builtResult } from './results.js';
import { definition, type Signature } from './signature.js';
import { messageType } from './types.js';
import type { Helpers, Scope } from './expression.js';
import { expression, orNone } from './values.js';

export const encoded = (model: Model): RecordDeclaration[] =>
  model.declarations.filter((each): each is RecordDeclaration => each.kind === 'record' && each.encode !== undefined);
export const decoded = (model: Model): ResultDeclaration[] =>
  model.declarations.filter((each): each is ResultDeclaration => each.kind === 'result' && each.decode !== undefined);

/** Unions whose members all become one message, and that message. */
export const encodedUnions = (model: Model): { readonly union: UnionDeclaration; readonly message: WireMessage }[] =>
  model.declarations.flatMap((union) => {
    const message = union.kind === 'union' ? messageOfUnion(union) : undefined;
    return union.kind === 'union' && message !== undefined ? [{ union, message }] : [];
  });

/** Results before those that hold them: their annotations are read where they stand. */
export function resultsInOrder(model: Model): ResultDeclaration[] {
  const sorted = new Set<ResultDeclaration>();
  const visit = (type: Type): void => {
    if (type.kind === 'list' || type.kind === 'map') visit(type.of);
    else if (type.kind === 'declared' && type.declaration.kind === 'result') add(type.declaration);
    else if (type.kind === 'declared' && type.declaration.kind === 'union') type.declaration.members.forEach(visit);
  };
  const open = new Set<ResultDeclaration>();
  const add = (result: ResultDeclaration): void => {
    // A result may hold others of its own kind.
    if (sorted.has(result) || open.has(result)) return;
    open.add(result);
    result.fields.filter((field) => field !== result.open).forEach((field) => visit(field.type));
    sorted.add(result);
  };
  model.declarations.forEach((each) => each.kind === 'result' && add(each));
  return [...sorted];
}

/** `def encode_field_schema(call, record) -> pb.FieldSchema`. */
export function encoderLines(record: RecordDeclaration): string[] {
  if (record.encode === undefined) throw new Error(`${record.name} has no message`);
  const scope: Scope = { running: 'call' };
  const { message, fields } = record.encode;
  const args: Doc[] = [];
  const pairs = new Map<string, Doc[]>();
  for (const field of fields) {
    switch (field.kind) {
      case 'field':
        args.push(named(field.to.name, orNone(field.value, scope)));
        break;
      case 'pair': {
        const found = pairs.get(field.to.name) ?? [];
        found.push(brackets('(', [text(field.key), fieldOf(field, scope)], ')'));
        pairs.set(field.to.name, found);
        break;
      }
      case 'pairs':
        args.push(named(field.to.name, call('kit.to_pairs', [fieldOf(field, scope)])));
        break;
      default:
        assertNever(field);
    }
  }
  for (const [name, found] of pairs) args.push(named(name, call('kit.to_pairs', [list(found)])));
  const name = stem(record.name);
  return [
    ...definition(`def encode_${name}`, encoderSignature(record), messageType(message), 0),
    `    """The message of ${/^[AEIOU]/.test(record.name) ? 'an' : 'a'} \`${record.name}\`."""`,
    ...lines([['return ', call(messageType(message), args)]], 1),
  ];
}

/** `def encode_highlighter(record) -> pb.Highlighter`: as the member that it is. */
export function unionEncoderLines(union: UnionDeclaration, message: WireMessage): string[] {
  const name = stem(union.name);
  const fails = unionEncoderFails(union);
  const members = union.members.flatMap((each) =>
    each.kind === 'declared' && each.declaration.kind === 'record' ? [each.declaration] : [],
  );
  const encodedAs = (member: RecordDeclaration): Doc =>
    call(`encode_${stem(member.name)}`, encoderFails(member) ? ['call', 'record'] : ['record']);
  const last = members.at(-1);
  if (last === undefined) throw new Error(`${union.name} has no members`);
  const signature: Signature = {
    first: fails ? 'call: kit.Checks' : undefined,
    // The type of what a check gives back is still that of what was given, in which a mapping was as good.
    positional: [{ name: 'record', type: 'Any', default: undefined }],
    keywords: [],
    rest: undefined,
  };
  return [
    ...definition(`def encode_${name}`, signature, messageType(message), 0),
    `    """The message of ${/^[AEIOU]/.test(union.name) ? 'an' : 'a'} \`${union.name}\`."""`,
    ...lines(
      [
        ...members
          .slice(0, -1)
          .map((member) => block(['if ', call('isinstance', ['record', member.name])], [['return ', encodedAs(member)]])),
        ['return ', encodedAs(last)],
      ],
      1,
    ),
  ];
}

/** Pairs are made from plain values; turning them into text is `to_pairs`' part. */
function fieldOf(field: Extract<EncodedField, { kind: 'pair' | 'pairs' }>, scope: Scope): Doc {
  return field.value.kind === 'name' ? orNone(field.value, scope) : `record.${variable(field.from.name)}`;
}

/** `def decode_field_info(wire) -> FieldInfo`. */
export function decoderLines(result: ResultDeclaration): string[] {
  if (result.decode === undefined) throw new Error(`${result.name} is made by literals`);
  const helpers: Helpers = new Map();
  const scope: Scope = { running: 'call', helpers };
  const wire = result.decode.message === undefined ? 'Mapping[str, str]' : messageType(result.decode.message);
  const entries = result.fields
    .filter((field) => field !== result.open && field.value !== undefined)
    .map((field) => {
      if (field.value === undefined) throw new Error(`${result.name}.${field.name} comes from nowhere`);
      return { name: field.name, optional: field.optional, omitZero: field.omitZero, own: expression(field.value, scope) };
    });
  const extra: Statement[] =
    result.open === undefined
      ? []
      : [
          call('kit.add_others', [
            'result',
            'wire',
            tuple(result.fields.filter((field) => field !== result.open).map(({ key, name }) => text(key ?? name))),
          ]),
        ];
  const body = lines(builtResult(result, entries, 'result', extra), 1);
  return [
    ...[...helpers.values()].flatMap((helper) => [...helper, '', '']),
    ...definition(`def decode_${stem(result.name)}`, decoderSignature(result, wire), result.name, 0),
    `    """${/^[AEIOU]/.test(result.name) ? 'An' : 'A'} \`${result.name}\` from what the server sent."""`,
    ...body,
  ];
}

const encoderSignature = (record: RecordDeclaration): Signature => ({
  first: encoderFails(record) ? 'call: kit.Checks' : undefined,
  positional: [{ name: 'record', type: record.name, default: undefined }],
  keywords: [],
  rest: undefined,
});

const decoderSignature = (result: ResultDeclaration, wire: string): Signature => ({
  first: decoderFails(result) ? 'call: kit.Checks' : undefined,
  positional: [{ name: 'wire', type: wire, default: undefined }],
  keywords: [],
  rest: undefined,
});

/** A result's class: a TypedDict, or a frozen dataclass. */
export function resultLines(
  result: ResultDeclaration,
  typeOf: (field: ResultDeclaration['fields'][number]) => string,
  docOf: (doc: string) => string[],
): string[] {
  const fields = result.fields.filter((field) => field !== result.open);
  if (result.python === 'mapping' && fields.some(({ name }) => isHiding(name))) {
    const entries = dict(fields.map((field) => [field.name, typeOf(field)]));
    return [
      ...lines([[`${result.name} = `, call('TypedDict', [text(result.name), entries])]], 0),
      ...docOf(result.doc).map((line) => line.replace(/^ {4}/, '')),
    ];
  }
  const head = result.python === 'mapping' ? [`class ${result.name}(TypedDict):`] : ['@dataclass(frozen=True)', `class ${result.name}:`];
  return [
    ...head,
    ...docOf(result.doc),
    '',
    ...fields.flatMap((field) => [
      `    ${result.python === 'mapping' ? field.name : variable(field.name)}: ${typeOf(field)}`,
      ...docOf(field.doc),
    ]),
  ];
}
