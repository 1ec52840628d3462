/** Prints records and list types: classes with defaults, whose `_settle` checks every field. */
import type { ListDeclaration, Model, RecordDeclaration, RecordField, RecordMethod, Spread, VerifyRule } from '../model/model.js';
import { isVerified, verifiedMembers } from '../model/verified.js';
import { alsoStatement, checkStatement, checkedValue, methodCheck } from './checks.js';
import { docstring, entry, fieldDoc, paramDoc } from './docstring.js';
import { call, dict, lines, named, text, tuple, type Doc, type Statement } from './layout.js';
import { fieldOf, fieldsOf } from './builders.js';
import { variable } from './names.js';
import { assertNever } from './never.js';
import { isShown, othersOf } from './others.js';
import { afterDefaults, definition, paramArgument, type Signature } from './signature.js';
import { given, orNone, taken } from './types.js';
import { literal } from './expression.js';

/** Records before the lists and records that hold them, as Python needs them. */
export function recordsInOrder(model: Model): (RecordDeclaration | ListDeclaration)[] {
  const all = model.declarations.filter(
    (each): each is RecordDeclaration | ListDeclaration => each.kind === 'record' || each.kind === 'list_of',
  );
  const sorted: (RecordDeclaration | ListDeclaration)[] = [];
  const visit = (each: RecordDeclaration | ListDeclaration): void => {
    if (sorted.includes(each)) return;
    const needs =
      each.kind === 'list_of'
        ? [each.of]
        : each.fields.flatMap(({ type }) =>
            type.kind === 'list' && type.of.kind === 'declared' && type.of.declaration.kind === 'record'
              ? [type.of.declaration]
              : type.kind === 'declared' && type.declaration.kind === 'record'
                ? [type.declaration]
                : [],
          );
    needs.filter((own) => own !== each).forEach(visit);
    sorted.push(each);
  };
  all.forEach(visit);
  return sorted;
}

export const declarationLines = (declaration: RecordDeclaration | ListDeclaration): string[] =>
  declaration.kind === 'record' ? recordLines(declaration) : listLines(declaration);

export function recordSignature(record: RecordDeclaration): Signature {
  const positional = record.positional.filter((field) => field !== record.open);
  const taken = new Set(positional.map(({ name }) => name));
  const keywords = record.fields.filter((field) => !taken.has(field.name) && isShown(record, field.name));
  return {
    first: 'self',
    positional: afterDefaults(positional.map(paramArgument)),
    ...(record.variadic === undefined ? {} : { variadic: variadicText(record.variadic) }),
    keywords: keywords.filter(({ name }) => name !== record.variadic?.name).map(paramArgument),
    rest: record.open === undefined ? '**unknown: NoReturn' : `**${othersOf(record)}: Any`,
  };
}

function variadicText({ name, type }: RecordField): string {
  if (type.kind !== 'list') throw new Error(`${name} is no list`);
  return `*${variable(name)}: ${taken(type.of)}`;
}

function recordLines(record: RecordDeclaration): string[] {
  const shown = record.fields.filter(({ name }) => isShown(record, name));
  const args = shown.map((field) => entry(variable(field.name), fieldDoc(field)));
  if (record.open !== undefined) args.push(entry(othersOf(record), `Further keys; they go to \`${record.open.name}\`.`));
  const also = record.fields.flatMap((field) => field.also.map((name): readonly [string, Doc] => [name, text(field.name)]));
  const required = record.fields.filter((field) => !field.optional && field.default === undefined);
  const facts: Statement[] = [
    ['_names: ClassVar = ', tuple(record.fields.map(({ name }) => text(name)))],
    ...(required.length === 0 ? [] : [['_required: ClassVar = ', tuple(required.map(({ name }) => text(name)))] as Doc]),
    ...(also.length === 0 ? [] : [['_also: ClassVar = ', dict(also)] as Doc]),
    ...(record.open === undefined ? [] : [`_open: ClassVar = ${text(record.open.name)}`]),
    ...(record.compact === undefined ? [] : [['_compact: ClassVar = ', tuple(record.compact.map(({ name }) => text(name)))] as Doc]),
  ];
  const scope = { running: 'checks' };
  const settled = record.fields.flatMap((field): Statement[] => {
    const checked = checkedValue(field, `self.${variable(field.name)}`, scope);
    return checked === undefined ? [] : [[`self.${variable(field.name)} = `, checked]];
  });
  const taking: Doc = call('self._take', [
    call('kit.Checks', [text(record.name)]),
    dictWithRest(
      shown.map(({ name }) => variable(name)),
      record.open === undefined ? 'unknown' : othersOf(record),
    ),
  ]);
  return [
    `class ${record.name}(kit.Record):`,
    ...docstring(record.doc, args.length === 0 ? [] : [['Args:', ...args]], 1),
    '',
    ...record.fields.map((field) => `    ${variable(field.name)}: ${attribute(field)}`),
    '',
    ...lines(facts, 1),
    '',
    ...definition('def __init__', recordSignature(record), 'None', 1),
    ...lines([taking], 2),
    '',
    '    def _settle(self, checks: kit.Checks) -> None:',
    ...lines(settled, 2),
    ...(isVerified(record) ? ['', '    def _verify(self, checks: kit.Checks) -> None:', ...lines(verification(record), 2)] : []),
    ...record.methods.flatMap((method) => ['', ...recordMethodLines(record.name, method)]),
  ];
}

function dictWithRest(names: readonly string[], rest: string): Doc {
  return { kind: 'brackets', open: '{', members: [...names.map((name) => `${text(name)}: ${name}`), `**${rest}`], close: '}' };
}

function attribute(field: RecordDeclaration['fields'][number]): string {
  const { type: own } = field;
  const isQuery = own.kind === 'declared' && own.declaration.kind === 'host' && own.declaration.name === 'QueryData';
  // What a caller gives is told apart by its shape once, when the record is made.
  const type = isQuery ? 'kit.Queries' : given(own);
  if (field.optional) return `${orNone(type)} = None`;
  if (field.default === undefined) return type;
  return `${type} = ${literal(field.default, field.type)}`;
}

function verification(record: RecordDeclaration): Statement[] {
  const rules = record.verify.map((rule): Statement => {
    const verified = verifyCall(rule);
    if (!('unless' in rule) || rule.unless === undefined) return verified;
    return { kind: 'block', head: `if self.${variable(rule.unless.name)} is None`, body: [verified] };
  });
  const members = verifiedMembers(record).map(({ field }): Statement => ({
    kind: 'block',
    head: `for place, each in enumerate(self.${variable(field.name)})`,
    body: [call('each.examine', ['checks', `f"${field.name}[{place}]"`])],
  }));
  return [...rules, ...members];
}

function verifyCall(rule: VerifyRule): Doc {
  const of: Doc[] = [text(rule.in.name), `self.${variable(rule.in.name)}`];
  switch (rule.kind) {
    case 'unique':
      return call('checks.unique', [...of, text(rule.by.name)]);
    case 'exactly_one_where':
    case 'at_most_one_where': {
      const equals = dict(rule.equals.map(({ field, value }) => [field.name, literal(value, field.type)]));
      const or = rule.or && dict([[rule.or.field.name, `self.${variable(rule.or.is.name)}`]]);
      return call(`checks.${rule.kind}`, [...of, equals, ...(or ? [or] : [])]);
    }
    case 'refers':
      return call('checks.refers', [text(rule.from.name), `self.${variable(rule.from.name)}`, ...of, text(rule.by.name)]);
    default:
      return assertNever(rule);
  }
}

function listLines(declaration: ListDeclaration): string[] {
  return [
    `class ${declaration.name}(kit.RecordList[${declaration.of.name}]):`,
    ...docstring(declaration.doc, [], 1),
    '',
    `    _of: ClassVar = ${declaration.of.name}`,
    ...declaration.methods.flatMap((method) => ['', ...recordMethodLines(declaration.name, method)]),
  ];
}

export function recordMethodSignature(method: RecordMethod): Signature {
  const spread = (method.spread?.params ?? []).map(({ param }) => param);
  const taken = new Set(method.positional.map(({ name }) => name));
  const record = method.spread?.record;
  const keywords = [...method.params, ...spread].filter(
    ({ name }, place, all) =>
      !taken.has(name) && all.findIndex((each) => each.name === name) === place && (record === undefined || isShown(record, name)),
  );
  return {
    first: 'self',
    positional: method.positional.map(paramArgument),
    keywords: keywords.map(paramArgument),
    rest:
      method.does.kind === 'verify'
        ? undefined
        : record?.open === undefined
          ? '**unknown: NoReturn'
          : `**${othersOf(record, method.params)}: Any`,
  };
}

function recordMethodLines(owner: string, method: RecordMethod): string[] {
  const spread = shownOf(method);
  const own = method.params.filter(({ name }) => method.spread?.params.every(({ param }) => param.name !== name) ?? true);
  const args = [
    ...own.map((param) => entry(variable(param.name), paramDoc(param))),
    ...spread.map(({ field }) => entry(variable(field.name), fieldDoc(field))),
  ];
  return [
    ...definition(`def ${variable(method.name)}`, recordMethodSignature(method), owner, 1),
    ...docstring(method.doc, args.length === 0 ? [] : [['Args:', ...args]], 2),
    ...lines([...recordMethodBody(method, own), 'return self'], 2),
  ];
}

/** The fields that a method takes as its parameters, apart from the one whose keys stand at their level. */
const shownOf = ({ spread }: RecordMethod): Spread['params'] =>
  spread === undefined ? [] : spread.params.filter(({ field }) => isShown(spread.record, field.name));

function recordMethodBody(method: RecordMethod, own: RecordMethod['params']): Statement[] {
  const { does } = method;
  switch (does.kind) {
    case 'verify':
      return [`self._verify(kit.Checks(${text(method.name)}))`];
    case 'appends':
      if (does.param !== undefined)
        return [
          ['checks = ', call('kit.begin_checks', [text(method.name), `self.${variable(method.name)}`, 'unknown'])],
          ...alsoStatement(does.param, { running: 'checks' }),
          ...checkStatement(does.param, { running: 'checks' }),
          `self.${variable(does.field.name)}.append(${variable(does.param.name)})`,
        ];
      return spreadBody(method, own, (item) => call(`self.${variable(does.field.name)}.append`, [item]));
    case 'builder':
      return spreadBody(method, own, (item, beside) => call(`kit.${does.function.name}`, ['self', item, ...beside]));
    default:
      return assertNever(does);
  }
}

/** Makes the record whose fields are the method's parameters, and uses it. */
function spreadBody(method: RecordMethod, own: RecordMethod['params'], use: (item: Doc, beside: readonly Doc[]) => Doc): Statement[] {
  const { spread } = method;
  if (spread === undefined) throw new Error(`${method.name} has nothing to build`);
  const { record } = spread;
  const open = record.open !== undefined;
  const also = [...own.flatMap((param) => param.also), ...spread.params.flatMap(({ field }) => field.also)];
  const rest = open ? othersOf(record, own) : 'unknown';
  const begin = open
    ? call('kit.Checks', [text(method.name)])
    : call('kit.begin_checks', [
        text(method.name),
        `self.${variable(method.name)}`,
        'unknown',
        ...(also.length === 0 ? [] : [named('also', tuple([...new Set(also)].map(text)))]),
      ]);
  const isField = (param: (typeof own)[number]): boolean => fieldOf(record, param) !== undefined;
  const beside = own.filter((param) => !isField(param)).map(({ name }) => variable(name));
  const fields = fieldsOf(
    record,
    own.filter(isField),
    shownOf(method).map(({ field }) => variable(field.name)),
  );
  const members =
    open && typeof fields === 'object' && 'members' in fields ? { ...fields, members: [...fields.members, `**${rest}`] } : fields;
  return [
    ['checks = ', begin],
    ...own.flatMap((param) => [...alsoStatement(param, { running: 'checks' }), ...checkStatement(param, { running: 'checks' })]),
    ...method.checks.flatMap((check) => methodCheck(check, { running: 'checks' })),
    use(call(`${record.name}.make`, ['checks', members]), beside),
  ];
}
