/** Prints the check of one parameter or field: kind, range, default. */
import type { Literal, Param, ParamCheck, RecordField, Type, UnionDeclaration } from '../model/model.js';
import { array, arrow, call, entry, object, type Doc } from './layout.js';
import { namesOf, quoted } from './names.js';
import type { Imports } from './scope.js';
import { homeOf } from './type_imports.js';

export interface Checked {
  /** Where the value is: `request.limit`. */
  readonly given: string;
  /** Its place for messages: a text, or a template that puts something in front. */
  readonly at: Doc;
  readonly imports: Imports;
}

/** `call.count('limit', request.limit, { default: 10, min: 1 })` */
export function checkOf(field: Param | RecordField, { given, at, imports }: Checked): Doc {
  const rule = ruleOf(field);
  const rest = rule.length === 0 ? [] : [object(rule)];
  const { type } = field;
  switch (type.kind) {
    case 'scalar': {
      const isName = field.checks.some(({ kind }) => kind === 'name');
      const name = type.name === 'seconds' ? 'milliseconds' : isName ? 'name' : type.name;
      return call(`call.${name}`, [at, given, ...rest]);
    }
    case 'list':
      if (type.of.kind === 'scalar' && type.of.name === 'string') return call('call.texts', [at, given, ...rest]);
      return call('call.listOf', [at, given, memberCheck(type.of, imports), ...rest]);
    case 'map':
      return call('call.mapOf', [at, given, memberCheck(type.of, imports), ...rest]);
    case 'declared':
      return declaredCheck(type, [at, given], rest, imports);
    case 'iterator':
    case 'message':
    case 'wire_enum':
    case 'wire_scalar':
      throw new Error(`no parameter has the wire type of ${field.name}`);
  }
}

function declaredCheck(type: Type & { kind: 'declared' }, head: readonly Doc[], rest: readonly Doc[], imports: Imports): Doc {
  const { declaration } = type;
  switch (declaration.kind) {
    case 'enum':
    case 'subset':
    case 'text_enum':
      return call('call.member', [...head, imports.use('./enums.js', namesOf(declaration.name)), ...rest]);
    case 'record':
      return call('call.record', [...head, imports.use('./record_checks.js', `check${declaration.name}`), ...rest]);
    case 'list_of':
      return call('call.listOf', [...head, memberCheck({ kind: 'declared', declaration: declaration.of }, imports), ...rest]);
    case 'union':
      if (
        declaration.members.every(
          (member) => member.kind === 'list' && member.of.kind === 'scalar' && (member.of.name === 'int64' || member.of.name === 'string'),
        )
      ) {
        return call('call.ids', [...head, ...rest]);
      }
      return taggedCheck(declaration, head, rest, imports);
    case 'callback':
      return call('call.callback', [...head, ...rest]);
    case 'host': {
      const [at = '', given = ''] = head;
      const isTyped = typeof given === 'string' && !given.startsWith('fields.');
      return call('call.value', [
        at,
        isTyped ? given : [given, ' as ', imports.use(homeOf(declaration), `type ${declaration.name}`)],
        ...rest,
      ]);
    }
    case 'result':
      throw new Error(`${declaration.name} comes from the server: it is no parameter`);
  }
}

/** Members say under a key which they are; each is checked as the record that it is. */
function taggedCheck({ name, tag, members }: UnionDeclaration, head: readonly Doc[], rest: readonly Doc[], imports: Imports): Doc {
  if (tag === undefined) throw new Error(`the generator of TypeScript checks no union ${name} whose members have no tag`);
  const checks = members.map((member) => {
    if (member.kind !== 'declared' || member.declaration.kind !== 'record') throw new Error(`${name}: a member with a tag is a record`);
    return entry(member.declaration.name, imports.use('./record_checks.js', `check${member.declaration.name}`));
  });
  return call(`call.tagged`, [...head, object(checks), ...rest]);
}

/** `(at, each) => call.string(at, each)` */
function memberCheck(type: Type, imports: Imports): Doc {
  const field = {
    name: 'each',
    type,
    doc: '',
    optional: false,
    default: undefined,
    checks: [],
    emptyAbsent: false,
    single: false,
    also: [],
    deprecated: undefined,
    absence: 'never',
  } as const;
  const place = { file: '', line: 0, column: 0 };
  if (type.kind === 'scalar' && type.name === 'json')
    return arrow('(_at, each)', ['each as ', imports.use('./internal/functions.js', 'type JsonValue')]);
  return arrow('(at, each)', checkOf({ ...field, place }, { given: 'each', at: 'at', imports }));
}

function ruleOf(field: Param | RecordField): Doc[] {
  const entries: Doc[] = [];
  if (field.optional) entries.push(entry('optional', 'true'));
  if (field.default !== undefined) entries.push(entry('default', literal(field.default)));
  if (field.emptyAbsent) entries.push(entry('emptyAbsent', 'true'));
  if ('alsoAbsent' in field && field.alsoAbsent.length > 0) entries.push(entry('alsoAbsent', literal(field.alsoAbsent)));
  if (field.single) entries.push(entry('single', 'true'));
  if ('secret' in field && field.secret) entries.push(entry('secret', 'true'));
  return [...entries, ...field.checks.flatMap(checkEntries)];
}

function checkEntries(check: ParamCheck): Doc[] {
  const bounds = (min: number | undefined, max: number | undefined, [low, high]: readonly [string, string]): Doc[] => [
    ...(min === undefined ? [] : [entry(low, String(min))]),
    ...(max === undefined ? [] : [entry(high, String(max))]),
  ];
  switch (check.kind) {
    case 'name':
      return [];
    case 'not_blank':
      return [entry('notBlank', 'true')];
    case 'not_empty':
      return [entry('notEmpty', 'true')];
    case 'unique':
      return [entry('unique', 'true')];
    case 'range':
      return bounds(check.min, check.max, ['min', 'max']);
    case 'length':
      return bounds(check.min, check.max, ['minLength', 'maxLength']);
    case 'count':
      return [entry('count', String(check.of))];
    case 'one_of':
      return [entry('oneOf', literal(check.values))];
  }
}

export function literal(value: Literal): Doc {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return array((value as readonly Literal[]).map(literal));
  if (typeof value === 'object') return object(Object.entries(value).map(([name, each]) => entry(name, literal(each))));
  return String(value);
}
