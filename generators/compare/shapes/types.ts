/** Types that the spec declares. */
import type * as M from '../../model/model.js';
import { typeText } from '../../model/types.js';
import { list, names, nothing, object, shape, text, told, type Shape } from '../shape.js';
import { literalText } from '../text/checks.js';
import { deprecatedText } from '../text/deprecated.js';
import { valueText } from '../text/values.js';
import { checks, params, type } from './params.js';
import { verifyText, methodCheckText } from '../text/checks.js';
import { spread } from './spread.js';
import type { Keys } from './values.js';

const placed = nothing('where it stands changes nothing');
const found = nothing('types of one name are compared');
const base = { name: found, doc: text(), place: placed, kind: nothing('types of one kind are compared; another kind is told as such') };

const enumMember = shape<M.EnumMember>('EnumMember', {
  name: nothing('members of one name are compared'),
  constant: text(),
  number: text(),
  wireName: text(),
});
const members = list<M.EnumMember>(enumMember, ({ name }) => name);

const recordField = shape<M.RecordField>('RecordField', {
  name: text(),
  doc: text(),
  type,
  optional: text(),
  default: text(literalText),
  checks,
  emptyAbsent: text(),
  single: text(),
  also: names(),
  deprecated: text(deprecatedText),
  absence: text(),
  place: placed,
});

const encoded = shape<Keys<M.EncodedField>>('EncodedField', {
  kind: text(),
  from: nothing('fields are found by it'),
  to: text(({ name }: M.WireField) => name),
  key: text(),
  value: text(valueText),
});
const encode = shape<NonNullable<M.RecordDeclaration['encode']>>('RecordDeclaration.encode', {
  message: text(({ name }: M.WireMessage) => name),
  fields: list<M.EncodedField>(encoded, ({ from, to }) => `${from?.name ?? 'the record'} in ${to.name}`),
});

const does = shape<Keys<M.RecordMethod['does']>>('RecordMethod.does', {
  kind: text(),
  field: text(({ name }: M.RecordField) => name),
  param: text(({ name }: M.Param) => name),
  function: text(({ name }: M.RuntimeFunction) => name),
});
const recordMethod = shape<M.RecordMethod>('RecordMethod', {
  name: nothing('methods of one name are compared'),
  doc: text(),
  params,
  positional: names(({ name }: M.Param) => name),
  spread,
  checks: list<M.MethodCheck>(shape('MethodCheck', { text: told }), methodCheckText, { ordered: false }),
  does: object(() => does),
});
const methods = list<M.RecordMethod>(recordMethod, ({ name }) => name, { ordered: false });
const nameOf = text(({ name }: { readonly name: string }) => name);

const resultField = shape<M.ResultField>('ResultField', {
  name: nothing('fields of one name are compared'),
  doc: text(),
  type,
  optional: text(),
  omitZero: text(),
  value: text(valueText),
  key: text(),
  place: placed,
});
const decode = shape<NonNullable<M.ResultDeclaration['decode']>>('ResultDeclaration.decode', {
  wire: nothing('a name that stands for the message'),
  message: nameOf,
});

const hostField = shape<M.HostDeclaration['fields'][number]>('HostDeclaration.fields', { name: told, type, optional: text() });

const shapes: Readonly<Record<M.Declaration['kind'], Shape>> = {
  enum: shape<M.EnumDeclaration>('EnumDeclaration', { ...base, wire: nameOf, members, ignoreCase: text() }),
  text_enum: shape<M.TextEnumDeclaration>('TextEnumDeclaration', {
    ...base,
    members: list<{ readonly name: string }>(shape('TextMember', { name: told }), ({ name }) => name, {
      members: (texts: readonly string[]) => texts.map((name) => ({ name })),
    }),
    open: text(),
    ignoreCase: text(),
  }),
  subset: shape<M.SubsetDeclaration>('SubsetDeclaration', {
    ...base,
    of: nameOf,
    members: list<M.EnumMember>(shape('SubsetMember', { name: told }), ({ name }) => name),
    accepts: text((accepts: M.SubsetDeclaration['accepts']) =>
      Object.entries(accepts)
        .map(([short, { name }]) => `${short} for ${name}`)
        .join(', '),
    ),
  }),
  record: shape<M.RecordDeclaration>('RecordDeclaration', {
    ...base,
    fields: list<M.RecordField>(recordField, ({ name }) => name, { also: ({ also }) => also }),
    open: nameOf,
    positional: names(({ name }: M.RecordField) => name),
    variadic: nameOf,
    compact: names(({ name }: M.RecordField) => name),
    encode: object(() => encode),
    verify: list<M.VerifyRule>(shape('VerifyRule', { text: told }), verifyText),
    methods,
    madeBy: text(),
  }),
  result: shape<M.ResultDeclaration>('ResultDeclaration', {
    ...base,
    fields: list<M.ResultField>(resultField, ({ name }) => name),
    python: text(),
    decode: object(() => decode),
    fromPairs: text(),
    open: nameOf,
  }),
  union: shape<M.UnionDeclaration>('UnionDeclaration', {
    ...base,
    members: list<M.Type>(shape('UnionMember', { type: told }), typeText),
    single: text(),
    tag: text(),
  }),
  host: shape<M.HostDeclaration>('HostDeclaration', {
    ...base,
    internal: text(),
    members: names(),
    items: text((type: M.Type | undefined) => (type === undefined ? '' : typeText(type))),
    fields: list<M.HostDeclaration['fields'][number]>(hostField, ({ name }) => name, { ordered: false }),
  }),
  callback: shape<M.CallbackDeclaration>('CallbackDeclaration', { ...base, takes: names(typeText), gives: text(typeText) }),
  list_of: shape<M.ListDeclaration>('ListDeclaration', { ...base, of: nameOf, methods, madeBy: text() }),
};

export const declarations = list<M.Declaration>(
  ({ kind }) => ({ ...shapes[kind], base: 'Declaration' }),
  ({ name }) => name,
  { ordered: false },
);

export const typeShapes: readonly Shape[] = [
  ...Object.values(shapes),
  enumMember,
  recordField,
  encoded,
  encode,
  does,
  recordMethod,
  resultField,
  decode,
  hostField,
  shape<Keys<M.VerifyRule>>('VerifyRule', { kind: told, in: told, by: told, equals: told, or: told, unless: told, from: told }),
  shape<{ field: unknown; value: unknown }>('VerifyRule.equals', { field: told, value: told }),
  shape<{ field: unknown; is: unknown }>('VerifyRule.or', { field: told, is: told }),
];
