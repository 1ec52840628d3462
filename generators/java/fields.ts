/** Fields of a class that a builder fills: requests and records. */
import { accessor, method, variable } from './names.js';
import { javadoc } from './print/javadoc.js';
import { signature } from './print/code.js';
import { boxed, isPrimitive, plain } from './types.js';
import { literalText } from './checks.js';
import type { Docs, Taken } from './docs.js';
import type { Head } from './surface.js';

export interface Filled extends Taken {
  readonly name: string;
  readonly optional: boolean;
  /** An empty text or list is not kept: the body of a method asks for that itself, a record has nobody else. */
  readonly dropsEmpty?: boolean;
}

export interface FieldView {
  readonly name: string;
  /** `@Nullable String`. */
  readonly type: string;
  /** ` = 10L`, or nothing. */
  readonly initial: string;
  readonly accessor: string;
  readonly setters: readonly string[];
}

/** Of what a class keeps. */
const keptType = ({ type, default: standard }: Filled): string => (standard === undefined ? nullable(boxed(type)) : plain(type));

export const accessorHead = (field: Filled): Head => ({ head: `public ${keptType(field)} ${accessor(field.name)}`, params: [] });

export const setterHeads = (field: Filled): Head[] => settersOf(field).map((setter) => setterHead(field, setter));

const setterHead = ({ name }: Filled, { param }: Setter): Head => ({ head: `public Builder ${method(name)}`, params: [param] });

export function fieldView(field: Filled, docs: Docs): FieldView {
  const name = variable(field.name);
  const reads = accessorHead(field);
  return {
    name,
    type: keptType(field),
    initial: field.default === undefined ? '' : ` = ${literalText(field.default, field.type)}`,
    accessor: [javadoc([docs.valueText(field)], [], 2), signature(reads.head, reads.params, ' {', 2), `    return ${name};`, '  }'].join(
      '\n',
    ),
    setters: settersOf(field).map((setter) => {
      const { head, params } = setterHead(field, setter);
      return [
        docs.member([docs.takenText(field)], [], field.deprecated, 4),
        signature(head, params, ' {', 4),
        ...setter.value.map((line) => `      ${line}`),
        '      return this;',
        '    }',
      ].join('\n');
    }),
  };
}

/** `@Nullable` stands before a name's last part and behind the element of an array. */
const nullable = (type: string): string => `@Nullable ${type}`;

interface Setter {
  readonly param: string;
  readonly value: readonly string[];
}

function settersOf(field: Filled): Setter[] {
  const { type } = field;
  const name = variable(field.name);
  const keep = (value: string): string[] => [`this.${name} = ${value};`];
  const given = (value: string): string => (field.dropsEmpty === true ? `Values.nonEmpty(${value})` : value);
  const withDefault = (value: string): string =>
    field.default === undefined ? given(value) : `Values.orDefault(${given(value)}, ${literalText(field.default, type)})`;
  const plainSetter = (of: string): Setter => ({ param: `${nullable(of)} ${name}`, value: keep(withDefault(name)) });
  if (isPrimitive(type)) {
    const takesNull = field.optional && (boxed(type) === 'Integer' || boxed(type) === 'Boolean');
    return [{ param: takesNull ? `${nullable(boxed(type))} ${name}` : `${plain(type)} ${name}`, value: keep(name) }];
  }
  if (type.kind === 'list') {
    const list: Setter = { param: `${nullable(plain(type))} ${name}`, value: keep(withDefault(`Values.copy(${name})`)) };
    if (boxed(type.of) === 'Double')
      return [list, { param: `double... ${name}`, value: keep(`Arrays.stream(${name}).boxed().collect(Collectors.toList())`) }];
    const isRecord = type.of.kind === 'declared' && type.of.declaration.kind === 'record';
    return isRecord || boxed(type.of) === 'String'
      ? [list, { param: `${boxed(type.of)}... ${name}`, value: keep(`List.of(${name})`) }]
      : [list];
  }
  if (type.kind === 'map') {
    const of = boxed(type.of) === 'Object' ? '?' : boxed(type.of);
    return [{ param: `@Nullable Map<String, ${of}> ${name}`, value: keep(given(`Values.copy(${name})`)) }];
  }
  if (type.kind !== 'declared') return [plainSetter(boxed(type))];
  const { declaration } = type;
  const own = boxed(type);
  switch (declaration.kind) {
    case 'record':
      return [plainSetter(own), { param: `Consumer<${own}.Builder> fill`, value: keep(`${own}.of(fill)`) }];
    case 'text_enum':
      return declaration.open
        ? [plainSetter(own), { param: `String ${name}`, value: keep(given(`${own}.of(${name})`)) }]
        : [plainSetter(own)];
    case 'union':
      return [
        plainSetter(own),
        ...(host[declaration.name] ?? []).map((each) => hostSetter(each, name, own)),
        ...(declaration.tag === undefined
          ? []
          : declaration.members.map((each): Setter => ({ param: `${boxed(each)} ${name}`, value: keep(`${own}.of(${name})`) }))),
      ];
    case 'host':
      return [plainSetter(own), ...(host[declaration.name] ?? []).map((each) => hostSetter(each, name, own))];
    case 'enum':
    case 'subset':
    case 'callback':
    case 'list_of':
    case 'result':
      return [plainSetter(own)];
  }
}

/** Shorter ways to give a value of a class that the kit writes by hand: what is taken, and which factory makes it. */
const host: Readonly<Record<string, readonly { readonly takes: string; readonly factory: string }[]>> = {
  Ids: [
    { takes: 'long...', factory: 'of' },
    { takes: 'String...', factory: 'of' },
  ],
  RowData: [{ takes: 'Columns', factory: 'columns' }],
  QueryData: [
    { takes: 'float[]...', factory: 'dense' },
    { takes: 'String...', factory: 'texts' },
  ],
};

const hostSetter = ({ takes, factory }: { readonly takes: string; readonly factory: string }, name: string, own: string): Setter => ({
  param: `${takes} ${name}`,
  value: [`this.${name} = ${own}.${factory}(${name});`],
});

/** Setters under names of their own: `row` and `rows` beside `data`. */
const rowForms = [
  {
    doc: 'One row: a map from field name to value, or an object whose fields have the names of the schema.',
    own: 'row',
    param: 'Object row',
  },
  { doc: 'Rows: maps from field name to value, or objects whose fields have the names of the schema.', own: 'rows', param: 'List<?> rows' },
];

const takesRows = ({ type }: Filled): boolean => type.kind === 'declared' && type.declaration.name === 'RowData';

export const rowSetterHeads = (field: Filled): Head[] =>
  takesRows(field) ? rowForms.map(({ own, param }) => ({ head: `public Builder ${own}`, params: [param] })) : [];

export function rowSetters(field: Filled): string[] {
  if (!takesRows(field)) return [];
  return rowForms.map(({ doc, own, param }) =>
    [
      javadoc([doc], [], 4),
      signature(`public Builder ${own}`, [param], ' {', 4),
      `      this.${variable(field.name)} = RowData.${own}(${own});`,
      '      return this;',
      '    }',
    ].join('\n'),
  );
}
