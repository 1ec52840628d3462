/** What the spec says of a method or type, in blocks of lines that can be compared. */
import { methodCheckText, verifyText } from '../../generators/compare/text/checks.js';
import { deprecatedText } from '../../generators/compare/text/deprecated.js';
import { valueText } from '../../generators/compare/text/values.js';
import type {
  Declaration,
  Deprecated,
  Literal,
  Method,
  Param,
  ParamCheck,
  RecordField,
  ResultField,
} from '../../generators/model/model.js';
import { typeText } from '../../generators/model/types.js';
import { camel } from '../../generators/words.js';
import { stepRows } from './steps.js';
import type { Row } from './rows.js';

export interface Fact {
  readonly title: string;
  /** Heads of the columns; none where the lines speak for themselves. */
  readonly heads: Row;
  readonly rows: readonly Row[];
}

export function methodFacts(method: Method): readonly Fact[] {
  return [
    { title: 'Parameters', heads: ['name', 'type', 'given', 'what it is'], rows: [...method.params.map(fieldRow), ...commonRows(method)] },
    { title: 'Checks', heads: [], rows: method.checks.map((check) => [methodCheckText(check)]) },
    {
      title: 'Result',
      heads: ['type', 'what it is'],
      rows: method.returns === undefined ? [] : [[typeText(method.returns.type), method.returns.doc]],
    },
    { title: 'Errors to expect', heads: ['name', 'what it means'], rows: method.errors.map(({ name, doc }) => [name, doc]) },
    { title: 'On the wire', heads: ['step or field', 'what fills it'], rows: stepRows(method.body) },
    { title: 'REST', heads: [], rows: restRows(method) },
  ];
}

/** What a method says of itself, in a few words each. */
export const methodBadges = ({ kind, since, until, feature, deprecated, waits, makes, first, mcp }: Method): readonly string[] => [
  ...(kind === 'call'
    ? []
    : [kind === 'builder' ? `builder of ${makes?.name ?? ''}${first === undefined ? '' : `, by ${first.name}`}` : kind]),
  ...(since === undefined ? [] : [`since ${since}`]),
  ...(until === undefined ? [] : [`until ${until}`]),
  ...(feature === undefined ? [] : [`feature ${feature}`]),
  ...(waits ? ['waits'] : []),
  ...(mcp === undefined ? [] : [`MCP tool ${mcp.tool}`]),
  ...(deprecated === undefined ? [] : [`deprecated: ${deprecatedText(deprecated)}`]),
];

const commonRows = ({ common }: Method): Row[] => {
  const names = common.map(({ name }) => name);
  return names.length === 0 ? [] : [[names.join(', '), 'common', 'optional', 'As every call takes them.']];
};

function fieldRow(field: Param | RecordField): Row {
  const isParam = 'binding' in field;
  const also = field.also.length === 0 ? [] : [`In Python also ${field.also.join(', ')}.`];
  const gates = isParam ? [...gate('Since', field.since), ...gate('Needs', field.feature), ...deprecation(field.deprecated)] : [];
  return [
    field.name,
    `${typeText(field.type)}${field.single ? ', or one' : ''}`,
    givenText(field),
    [field.doc, ...field.checks.map(checkText), ...also, ...gates].join(' '),
  ];
}

const gate = (word: string, value: string | undefined): string[] => (value === undefined ? [] : [`${word} ${value}.`]);

const deprecation = (deprecated: Deprecated | undefined): string[] =>
  deprecated === undefined ? [] : [`Deprecated: ${deprecatedText(deprecated)}.`];

const givenText = ({ optional, default: standard }: { readonly optional: boolean; readonly default: Literal | undefined }): string =>
  standard !== undefined ? `default ${JSON.stringify(standard)}` : optional ? 'optional' : 'required';

function checkText(check: ParamCheck): string {
  switch (check.kind) {
    case 'name':
      return 'A name: not empty, without blanks.';
    case 'not_blank':
    case 'not_empty':
      return 'Not empty.';
    case 'unique':
      return 'Without repetition.';
    case 'range':
      return `${[...(check.min === undefined ? [] : [`At least ${String(check.min)}`]), ...(check.max === undefined ? [] : [`at most ${String(check.max)}`])].join(', ')}.`;
    case 'length':
      return `Length ${String(check.min ?? 0)} to ${check.max === undefined ? 'any' : String(check.max)}.`;
    case 'count':
      return `Exactly ${String(check.of)}.`;
    case 'one_of':
      return `One of ${check.values.map((each) => JSON.stringify(each)).join(', ')}.`;
  }
}

/** The request first, then each parameter that it takes under its name in JSON, then what is not laid out as usual. */
function restRows({ rest, params }: Method): Row[] {
  if (rest === undefined) return [];
  const names = params.map(({ name }) => [name, rest.names[name] ?? camel(name)] as const);
  return [
    [`${rest.verb.toUpperCase()} ${rest.path}`],
    ...names.map(([name, json]) => [json === 'none' ? `  ${name}: not in REST` : `  "${json}": ${name}`]),
    ...(rest.body === undefined ? [] : [[`  laid out as ${valueText(rest.body)}`]]),
    ...(rest.reply === undefined ? [] : [[`answer ${valueText(rest.reply)}`]]),
  ];
}

export function typeFacts(declaration: Declaration): readonly Fact[] {
  switch (declaration.kind) {
    case 'enum':
      return [
        {
          title: 'Members',
          heads: ['name', 'number', 'on the wire'],
          rows: declaration.members.map((each) => [each.name, String(each.number), each.wireName]),
        },
      ];
    case 'subset':
      return [
        { title: `Members of ${declaration.of.name}`, heads: [], rows: declaration.members.map(({ name }) => [name]) },
        {
          title: 'Also accepted',
          heads: ['text', 'means'],
          rows: Object.entries(declaration.accepts).map(([text, { name }]) => [text, name]),
        },
      ];
    case 'text_enum':
      return [
        { title: declaration.open ? 'Members; other text passes' : 'Members', heads: [], rows: declaration.members.map((each) => [each]) },
      ];
    case 'record':
      return [
        { title: 'Fields', heads: ['name', 'type', 'given', 'what it is'], rows: declaration.fields.map(fieldRow) },
        { title: 'Rules', heads: [], rows: declaration.verify.map((rule) => [verifyText(rule)]) },
        {
          title: `On the wire: ${declaration.encode?.message.name ?? ''}`,
          heads: ['field', 'what fills it'],
          rows: (declaration.encode?.fields ?? []).map((each) => [
            each.kind === 'pair' ? `${each.to.name}.${each.key}` : each.to.name,
            valueText(each.value),
          ]),
        },
      ];
    case 'result':
      return [{ title: 'Fields', heads: ['name', 'type', 'there', 'what it is'], rows: declaration.fields.map(resultRow) }];
    case 'union':
      return [{ title: 'One of', heads: [], rows: declaration.members.map((each) => [typeText(each)]) }];
    case 'callback':
      return [{ title: 'Function', heads: [], rows: [[`${declaration.takes.map(typeText).join(', ')} → ${typeText(declaration.gives)}`]] }];
    case 'list_of':
      return [{ title: 'A list of', heads: [], rows: [[declaration.of.name]] }];
    case 'host':
      return [];
  }
}

const resultRow = ({ name, type, optional, doc, value }: ResultField): Row => [
  name,
  typeText(type),
  optional ? 'may be missing' : 'always',
  value === undefined ? doc : `${doc} From ${valueText(value)}.`,
];
