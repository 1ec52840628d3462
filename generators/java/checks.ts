/** What a call checks of its parameters before it sends anything. */
import { accessor, quoted, typeName } from './names.js';
import { assertNever } from './never.js';
import { call, ifThen, joined, lambda, operators, statement, word, type Code } from './print/code.js';
import { boxed, isPrimitive } from './types.js';
import { constantText, member } from './constants.js';
import { orNull, type Scope } from './expression.js';
import { print } from './values.js';
import { verifiedMembers } from '../model/verified.js';
import type {
  Declaration,
  Literal,
  MethodCheck,
  ParamCheck,
  RecordDeclaration,
  RecordField,
  Type,
  Value,
  VerifyRule,
} from '../model/model.js';

interface Checked {
  readonly type: Type;
  readonly checks: readonly ParamCheck[];
}

/** Statements that check one value; `name` is how messages call it, an expression of a text. */
export function checksOf(own: Checked, name: Code, value: Code, calls: string): Code[] {
  const checked = own.checks.map((each) => statement(checkOf(each, own.type, name, value, calls)));
  return [...kindChecks(own, name, value, calls), ...checked];
}

function kindChecks({ type, checks }: Checked, name: Code, value: Code, calls: string): Code[] {
  if (type.kind === 'scalar') {
    const bounded = checks.some((each) => each.kind === 'range' && each.min !== undefined);
    if (type.name === 'count' && !bounded) return [statement(call(`${calls}.count`, name, value))];
    if (type.name === 'seconds') return [statement(call(`${calls}.seconds`, name, value))];
    return [];
  }
  if (type.kind === 'list' && type.of.kind === 'declared' && isChecked(type.of.declaration))
    return [eachOf(type.of.declaration, name, value, calls)];
  if (type.kind === 'map' && type.of.kind === 'declared' && isChecked(type.of.declaration))
    return [statement(call(`${calls}.insideEntries`, name, value, checker(type.of.declaration)))];
  if (type.kind === 'list') return [statement(call(`${calls}.members`, name, value))];
  if (type.kind !== 'declared') return [];
  const { declaration } = type;
  if (declaration.kind === 'subset') {
    const members = declaration.members.map((each) => word(member(declaration, each.name)));
    return [statement(call(`${calls}.oneOf`, name, value, ...members))];
  }
  if (isChecked(declaration)) return [statement(call(`${calls}.inside`, name, value, checker(declaration)))];
  return declaration.kind === 'list_of' ? [eachOf(declaration.of, name, value, calls)] : [];
}

/** Records and unions of them have a check of their own. */
const isChecked = (declaration: Declaration): boolean =>
  declaration.kind === 'record' || (declaration.kind === 'union' && declaration.tag !== undefined);

const checker = ({ name }: Declaration): Code => word(`RecordChecks::check${typeName(name)}`);

const eachOf = (member: Declaration, name: Code, value: Code, calls: string): Code =>
  statement(call(`${calls}.insideEach`, name, value, checker(member)));

function checkOf(check: ParamCheck, type: Type, name: Code, value: Code, calls: string): Code {
  switch (check.kind) {
    case 'name':
      return call(`${calls}.name`, name, value);
    case 'not_blank':
      return call(`${calls}.notBlank`, name, value);
    case 'not_empty':
      return call(`${calls}.notEmpty`, name, value);
    case 'unique':
      return call(`${calls}.unique`, name, value);
    case 'range':
      return call(`${calls}.range`, name, value, word(bound(check.min, type, 'min')), word(bound(check.max, type, 'max')));
    case 'length':
      return call(
        `${calls}.length`,
        name,
        value,
        word(String(check.min ?? 0)),
        word(check.max === undefined ? 'Integer.MAX_VALUE' : String(check.max)),
      );
    case 'count':
      return call(`${calls}.listLength`, name, value, word(String(check.of)));
    case 'one_of':
      return call(`${calls}.oneOf`, name, value, ...check.values.map((each) => word(literalText(each, type))));
    default:
      return assertNever(check);
  }
}

function bound(own: number | undefined, type: Type, side: 'min' | 'max'): string {
  const kind = boxed(type);
  if (kind === 'Double' || kind === 'Float')
    return own === undefined ? `Double.${side === 'min' ? 'NEGATIVE' : 'POSITIVE'}_INFINITY` : `${String(own)}.0`;
  if (own !== undefined) return String(own);
  if (type.kind === 'scalar' && type.name === 'count') return side === 'min' ? '0' : '9007199254740991L';
  return `${kind}.${side.toUpperCase()}_VALUE`;
}

/** A literal of the spec where a value of a type is wanted. */
export function literalText(literal: Literal, type: Type): string {
  if (typeof literal !== 'object') return constantText({ type, value: literal });
  if (!isList(literal)) throw new Error('a map as default is not printed in Java yet');
  const of = type.kind === 'list' ? type.of : type;
  return `List.of(${literal.map((each) => literalText(each, of)).join(', ')})`;
}

const isList = (literal: Literal): literal is readonly Literal[] => Array.isArray(literal);

/** How messages call a value: `search_params.offset`. */
export function pathText(value: Value): string {
  if (value.kind !== 'name') throw new Error('a check is over names');
  const parts = value.path.map((step) => {
    if (step.kind === 'field') return step.name;
    if (step.kind === 'index') return String(step.index);
    return typeof step.key === 'string' ? step.key : pathText(step.key);
  });
  return [value.binding.name, ...parts].join('.');
}

/** A check over several parameters. */
export function methodCheck(check: MethodCheck, scope: Scope): Code[] {
  switch (check.kind) {
    case 'exactly_one':
    case 'at_most_one':
    case 'at_least_one': {
      const verb = { exactly_one: 'exactlyOne', at_most_one: 'atMostOne', at_least_one: 'atLeastOne' }[check.kind];
      return [statement(call(`call.${verb}`, ...check.of.flatMap((each) => [word(quoted(pathText(each))), orNull(print(each, scope))])))];
    }
    case 'requires': {
      const own = [word(quoted(pathText(check.given))), orNull(print(check.given, scope))];
      const checks = check.then.map(({ of, value }) => {
        const needed = [word(quoted(pathText(of))), orNull(print(of, scope))];
        return statement(
          value === undefined
            ? call('call.requires', ...own, ...needed)
            : call('call.requiresValue', ...own, ...needed, word(literalText(value, of.type))),
        );
      });
      return check.in === undefined ? checks : [ifThen(isOneOf(check.given, check.in, scope), checks)];
    }
    default:
      return assertNever(check);
  }
}

/** Whether a value that may be null is one of these. */
function isOneOf(given: Value, among: readonly Literal[], scope: Scope): Code {
  const own = orNull(print(given, scope));
  const same = (literal: string): Code =>
    isPrimitive(given.type) && !given.optional ? operators('==', own, word(literal)) : call(`${literal}.equals`, own);
  return operators('||', ...among.map((each) => same(literalText(each, given.type))));
}

/** The fields of a record, each under its path. */
export const recordChecks = (record: RecordDeclaration): Code[] =>
  record.fields.flatMap((field): Code[] => {
    const name = joined(`at + ${quoted(field.name)}`);
    const value = word(`value.${accessor(field.name)}()`);
    const required = !field.optional && field.default === undefined ? [statement(call('call.required', name, value))] : [];
    return [...required, ...checksOf(field, name, value, 'call')];
  });

/** What a record's fields say together, and then those of the records that it holds. */
export const verification = (record: RecordDeclaration): Code[] => [
  ...record.verify.map((rule) => {
    const verified = verifyRule(rule);
    return 'unless' in rule && rule.unless !== undefined
      ? ifThen(operators('==', word(ofValue(rule.unless)), word('null')), [verified])
      : verified;
  }),
  ...verifiedMembers(record).map(({ field, of }) =>
    statement(call('call.insideEach', at(field), word(ofValue(field)), word(`RecordChecks::verify${typeName(of.name)}`))),
  ),
];

const at = ({ name }: RecordField): Code => joined(`at + ${quoted(name)}`);
const ofValue = ({ name }: RecordField): string => `value.${accessor(name)}()`;

function verifyRule(rule: VerifyRule): Code {
  const list = word(ofValue(rule.in));
  const of = rule.in.type.kind === 'list' ? rule.in.type.of : rule.in.type;
  switch (rule.kind) {
    case 'unique':
      return statement(
        call('call.uniqueBy', at(rule.in), list, word(quoted(rule.by.name)), word(`${boxed(of)}::${accessor(rule.by.name)}`)),
      );
    case 'exactly_one_where':
    case 'at_most_one_where': {
      const wanted = word(quoted(rule.equals.map(({ field, value }) => `${field.name} ${JSON.stringify(value)}`).join(' and ')));
      const tests = rule.equals.map(({ field, value }) =>
        typeof value === 'boolean' && field.default !== undefined
          ? word(`${value ? '' : '!'}each.${accessor(field.name)}()`)
          : call('Objects.equals', word(`each.${accessor(field.name)}()`), word(literalText(value, field.type))),
      );
      const or = rule.or && [word(quoted(rule.or.field.name)), word(ofValue(rule.or.is))];
      const either = rule.or && call('Objects.equals', word(`each.${accessor(rule.or.field.name)}()`), word(ofValue(rule.or.is)));
      return statement(
        call(
          rule.kind === 'exactly_one_where' ? 'call.exactlyOneWhere' : 'call.atMostOneWhere',
          at(rule.in),
          list,
          or === undefined ? wanted : call('Checks.either', wanted, ...or),
          lambda('each', operators('||', operators('&&', ...tests), ...(either ? [either] : []))),
        ),
      );
    }
    case 'refers':
      return statement(
        call(
          'call.refers',
          at(rule.from),
          word(ofValue(rule.from)),
          at(rule.in),
          list,
          word(quoted(rule.by.name)),
          word(`${boxed(of)}::${accessor(rule.by.name)}`),
        ),
      );
  }
}
