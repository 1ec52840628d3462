/** Prints the checks of parameters and fields: one line each, in the order of the spec. */
import type { Declaration, MethodCheck, NameValue, Param, ParamCheck, RecordField, Type, UnionDeclaration, Value } from '../model/model.js';
import { call, dict, named, text, tuple, type Doc, type Statement } from './layout.js';
import { literal, plain, type Scope } from './expression.js';
import { variable } from './names.js';
import { assertNever, notYet } from './never.js';
import { given } from './types.js';
import { orNone } from './values.js';

type Checked = Param | RecordField;

/** The checked value of a parameter or field; undefined where there is nothing to check. */
export function checkedValue(param: Checked, from: string, scope: Scope): Doc | undefined {
  const { running } = scope;
  const own: Doc[] = [text(param.name), from];
  const rules = [...absenceRules(param)];
  switch (param.type.kind) {
    case 'scalar':
      return scalarCheck(param, param.type.name, own, rules, running);
    case 'list':
      return listCheck(param, param.type.of, own, rules, running);
    case 'map':
      if (param.type.of.kind === 'declared' && param.type.of.declaration.kind === 'enum')
        return call(`${running}.member_mapping`, [...own, param.type.of.declaration.name, ...rules, ...anyCase(param.type.of.declaration)]);
      if (param.type.of.kind === 'declared' && param.type.of.declaration.kind === 'record')
        return call(`${running}.record_mapping`, [...own, param.type.of.declaration.name, ...rules, ...checkRules(param.checks)]);
      return call(`${running}.mapping`, [...own, ...rules, ...checkRules(param.checks)]);
    case 'declared':
      return declaredCheck(param, param.type.declaration, own, rules, running);
    case 'iterator':
    case 'message':
    case 'wire_enum':
    case 'wire_scalar':
      return notYet(`a parameter of the type ${param.type.kind}`);
    default:
      return assertNever(param.type);
  }
}

function absenceRules(param: Checked): Doc[] {
  const rules: Doc[] = [];
  if (param.optional) rules.push(named('optional', 'True'));
  if (param.default !== undefined) rules.push(named('default', literal(param.default, param.type)));
  if (param.emptyAbsent) rules.push(named('empty_absent', 'True'));
  if ('alsoAbsent' in param && param.alsoAbsent.length > 0)
    rules.push(named('also_absent', tuple(param.alsoAbsent.map((each) => literal(each, param.type)))));
  return rules;
}

function scalarCheck(
  param: Checked,
  name: Extract<Type, { kind: 'scalar' }>['name'],
  own: readonly Doc[],
  rules: readonly Doc[],
  running: string,
): Doc | undefined {
  const found = checkRules(param.checks);
  switch (name) {
    case 'string':
      if (param.checks.some(({ kind }) => kind === 'name')) return call(`${running}.name`, [...own, ...rules]);
      return call(`${running}.string`, [
        ...own,
        ...rules,
        ...found,
        ...('secret' in param && param.secret ? [named('secret', 'True')] : []),
      ]);
    case 'bool':
      return call(`${running}.boolean`, [...own, ...rules]);
    case 'int32':
    case 'int64':
    case 'uint64':
    case 'count':
      return call(`${running}.${name}`, [...own, ...rules, ...found]);
    case 'float':
    case 'double':
      return call(`${running}.double`, [...own, ...rules, ...found]);
    case 'seconds':
      return call(`${running}.seconds`, [...own, ...rules]);
    case 'json':
      return param.optional ? undefined : call(`${running}.json`, [...own, ...rules]);
    case 'bytes':
      return notYet('a parameter of bytes');
    default:
      return assertNever(name);
  }
}

function listCheck(param: Checked, of: Type, own: readonly Doc[], rules: readonly Doc[], running: string): Doc {
  const found = [...rules, ...(param.single ? [named('single', 'True')] : []), ...checkRules(param.checks)];
  if (of.kind === 'declared' && of.declaration.kind === 'record')
    return call(`${running}.records`, [...own, of.declaration.name, ...found]);
  if (of.kind === 'scalar' && of.name === 'string') return call(`${running}.strings`, [...own, ...found]);
  if (of.kind === 'scalar' && (of.name === 'double' || of.name === 'float')) return call(`${running}.numbers`, [...own, ...found]);
  if (of.kind === 'declared' && of.declaration.kind === 'union' && of.declaration.tag !== undefined)
    return call(`${running}.list_of_one_of`, [...own, ...memberTypes(of.declaration), ...found]);
  return notYet(`a parameter that is a list of ${of.kind === 'scalar' ? of.name : of.kind}`);
}

function declaredCheck(param: Checked, declaration: Declaration, own: readonly Doc[], rules: readonly Doc[], running: string): Doc {
  const found = checkRules(param.checks);
  switch (declaration.kind) {
    case 'enum':
      return call(`${running}.member`, [...own, declaration.name, ...rules, ...anyCase(declaration)]);
    case 'subset':
      return call(`${running}.member`, [
        ...own,
        declaration.of.name,
        ...rules,
        named('among', tuple(declaration.members.map(({ constant }) => `${declaration.of.name}.${constant}`))),
        named(
          'accepts',
          dict(Object.entries(declaration.accepts).map(([short, { constant }]) => [short, `${declaration.of.name}.${constant}`])),
        ),
      ]);
    case 'text_enum':
      return call(`${running}.text_member`, [
        ...own,
        membersName(declaration.name),
        ...rules,
        ...(declaration.open ? [named('open', 'True')] : []),
        ...(declaration.ignoreCase ? [named('ignore_case', 'True')] : []),
      ]);
    case 'record':
    case 'list_of':
      return call(`${running}.record`, [...own, declaration.name, ...rules, ...found]);
    case 'union':
      if (isIds(declaration)) return call(`${running}.ids`, [...own, ...rules]);
      if (declaration.tag !== undefined) return call(`${running}.one_of`, [...own, ...memberTypes(declaration), ...rules]);
      return notYet(`a parameter of the union ${declaration.name}`);
    case 'host':
      if (declaration.name === 'RowData') return call(`${running}.rows`, own);
      if (declaration.name === 'QueryData') return call(`${running}.queries`, [...own, ...rules, ...found]);
      return notYet(`a parameter of the host type ${declaration.name}`);
    case 'callback':
      return call(`${running}.function`, [...own, ...rules]);
    case 'result':
      return notYet('a parameter that is a result');
    default:
      return assertNever(declaration);
  }
}

/** The classes of a union's members, and the key under which mappings say which they are. */
const memberTypes = ({ members, tag }: UnionDeclaration): Doc[] => [
  tuple(members.map(given)),
  ...(tag === 'kind' || tag === undefined ? [] : [named('tag', text(tag))]),
];

const anyCase = ({ ignoreCase }: Extract<Declaration, { kind: 'enum' }>): Doc[] => (ignoreCase ? [named('ignore_case', 'True')] : []);

/** `MetricType` → `METRIC_TYPES`. */
export const membersName = (name: string): string => {
  const stem = name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
  return stem.endsWith('Y') ? `${stem.slice(0, -1)}IES` : `${stem}S`;
};

/** A union of a list of integers and a list of texts: primary keys. */
export const isIds = (declaration: Extract<Declaration, { kind: 'union' }>): boolean =>
  declaration.single &&
  declaration.members.length === 2 &&
  declaration.members.every(
    (member) => member.kind === 'list' && member.of.kind === 'scalar' && ['int64', 'string'].includes(member.of.name),
  );

function checkRules(checks: readonly ParamCheck[]): Doc[] {
  return checks.flatMap((check): Doc[] => {
    switch (check.kind) {
      case 'name':
        return [];
      case 'not_blank':
      case 'not_empty':
      case 'unique':
        return [named(check.kind, 'True')];
      case 'range':
        return [...bound('min', check.min), ...bound('max', check.max)];
      case 'length':
        return [...bound('min_length', check.min), ...bound('max_length', check.max)];
      case 'count':
        return [named('count', String(check.of))];
      case 'one_of':
        return [named('one_of', tuple(check.values.map(plain)))];
      default:
        return assertNever(check);
    }
  });
}

const bound = (name: string, value: number | undefined): Doc[] => (value === undefined ? [] : [named(name, String(value))]);

/** An optional record without required fields, read by field alone: an empty one stands for absence. */
const isAlwaysThere = (param: Param, scope: Scope): boolean => scope.alwaysThere?.has(param.binding) === true;

/** The line that takes a parameter by its other names as well. */
export function alsoStatement(param: Param, scope: Scope): Statement[] {
  if (param.also.length === 0) return [];
  const own = variable(param.name);
  const usual = param.default === undefined ? [] : [named('default', literal(param.default, param.type))];
  return [[`${own} = `, call(`${scope.running}.also`, [text(param.name), own, ...param.also.map(text), ...usual])]];
}

/** The line that checks a parameter and makes it plain. */
export function checkStatement(param: Param, scope: Scope): Statement[] {
  const own = variable(param.name);
  if (isAlwaysThere(param, scope)) {
    return [
      [
        `${own} = `,
        call(`${scope.running}.record`, [
          text(param.name),
          own,
          param.type.kind === 'declared' ? param.type.declaration.name : '',
          named('default', '{}'),
        ]),
      ],
    ];
  }
  const lines: Statement[] = [];
  const checked = checkedValue(param, own, scope);
  if (checked !== undefined) lines.push([`${own} = `, checked]);
  if (isGated(param)) lines.push(call(`${scope.running}.since`, [text(param.since ?? ''), text(param.name), named('given', own)]));
  return lines;
}

const isGated = (param: Param): boolean => param.since !== undefined && param.since !== OLDEST;

/** No server is older than this one, so that nothing is gated by it. */
export const OLDEST = '2.0';

/** The checks over several parameters. */
export function methodCheck(check: MethodCheck, scope: Scope): Statement[] {
  if (check.kind !== 'requires') {
    return [call(`${scope.running}.${check.kind}`, [dict(check.of.map((value) => [pathText(value), orNone(value, scope)]))])];
  }
  const { given: asked, in: among } = check;
  return check.then.map(({ of, value }) =>
    call(`${scope.running}.requires`, [
      text(pathText(asked)),
      orNone(asked, scope),
      text(pathText(of)),
      orNone(of, scope),
      ...(value === undefined ? [] : [named('equal', literal(value, of.type))]),
      ...(among === undefined ? [] : [named('among', tuple(among.map((each) => literal(each, asked.type))))]),
    ]),
  );
}

function pathText(value: Value): string {
  if (value.kind !== 'name') return notYet(`a check over ${value.kind}`);
  const { binding, path }: NameValue = value;
  return [binding.name, ...path.map((step) => (step.kind === 'field' ? step.name : ''))].join('.');
}
