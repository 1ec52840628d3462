/** Prints builders: class methods of both clients that need no server. */
import type { Method, Param, RecordDeclaration, RecordMethod } from '../model/model.js';
import { alsoStatement, checkStatement } from './checks.js';
import { docstring, entry, fieldDoc, paramDoc } from './docstring.js';
import { brackets, call, lines, named, text, tuple, type Doc, type Statement } from './layout.js';
import { variable } from './names.js';
import { notYet } from './never.js';
import { isShown, othersOf } from './others.js';
import { definition, paramArgument, requiredFirst, type Signature } from './signature.js';

export function builderSignature(method: Method): Signature {
  const own = method.params.filter(({ name }) => !(method.spread?.params ?? []).some(({ param }) => param.name === name));
  const spread = (method.spread?.params ?? []).map(({ param }) => param);
  const positional = method.positional.filter((param): param is Param => !('metadata' in param));
  const taken = new Set(positional.map(({ name }) => name));
  const record = filled(method);
  const keywords = [...own, ...spread].filter(({ name }) => !taken.has(name) && (record === undefined || isShown(record, name)));
  return {
    first: 'cls',
    positional: positional.map(paramArgument),
    keywords: requiredFirst(keywords.map(paramArgument)),
    rest: record?.open === undefined ? '**unknown: NoReturn' : `**${othersOf(record, own)}: Any`,
  };
}

/** The record that the parameters of a builder fill. */
function filled({ makes, first }: Method): RecordDeclaration | undefined {
  return first === undefined ? (makes?.kind === 'record' ? makes : undefined) : first.spread?.record;
}

/** The parameters apart from the one whose keys stand at their level. */
function shownIn(method: Method, params: readonly Param[]): Param[] {
  const record = filled(method);
  return params.filter(({ name }) => record === undefined || isShown(record, name));
}

export function builderLines(method: Method): string[] {
  const made = method.makes;
  if (made === undefined) return notYet('a builder that makes nothing');
  const spread = (method.spread?.params ?? []).map(({ field, param }) => ({ field, param }));
  const own = method.params.filter(({ name }) => !spread.some(({ param }) => param.name === name));
  const also = [...own, ...spread.map(({ param }) => param)]
    .flatMap((param) => param.also)
    .concat(spread.flatMap(({ field }) => field.also));
  const begin = call('kit.begin_checks', [
    text(method.name),
    `cls.${variable(method.name)}`,
    'unknown',
    ...(also.length === 0 ? [] : [named('also', tuple([...new Set(also)].map(text)))]),
  ]);
  const args = [
    ...shownIn(method, own).map((param) => entry(variable(param.name), paramDoc(param))),
    ...spread.map(({ field }) => entry(variable(field.name), fieldDoc(field))),
  ];
  const found: Statement[] =
    method.first !== undefined
      ? startedWith(made.name, method, method.first)
      : made.kind === 'list_of'
        ? [begin, ['return ', call(made.name, [])]]
        : [
            ['checks = ', begin],
            ...own.flatMap((param) => [...alsoStatement(param, { running: 'checks' }), ...checkStatement(param, { running: 'checks' })]),
            [
              'return ',
              call(`${made.name}.make`, [
                'checks',
                fieldsOf(
                  made,
                  own,
                  spread.map(({ field }) => variable(field.name)),
                ),
              ]),
            ],
          ];
  return [
    '    @classmethod',
    ...definition(`def ${variable(method.name)}`, builderSignature(method), made.name, 1),
    ...docstring(method.doc, args.length === 0 ? [] : [['Args:', ...args]], 2),
    ...lines(found, 2),
  ];
}

/** A list that starts with an item where anything is said of it: the list's own method makes it, and tells what is wrong. */
function startedWith(made: string, method: Method, first: RecordMethod): Statement[] {
  const record = filled(method);
  const rest = record?.open === undefined ? 'unknown' : othersOf(record, method.params);
  const given = shownIn(method, method.params).map(({ name }): Doc => [`${text(variable(name))}: `, variable(name)]);
  const fields = brackets('{', [...given, `**${rest}`], '}');
  return [['return ', call('kit.start_with', [call(made, []), `${made}.${variable(first.name)}`, fields])]];
}

/** The record's fields from parameters: own ones go to the field whose name or other name they have. */
export function fieldsOf(record: RecordDeclaration, own: readonly Param[], spread: readonly string[]): Doc {
  const entries = own.map((param): readonly [string, Doc] => {
    const field = fieldOf(record, param);
    if (field === undefined) throw new Error(`${record.name} has no field for the parameter ${param.name}`);
    return [field, variable(param.name)];
  });
  const all: Doc[] = [...entries, ...spread.map((name): readonly [string, Doc] => [name, name])].map(([key, value]): Doc => [
    `${text(key)}: `,
    value,
  ]);
  return brackets('{', all, '}');
}

/** The field that a parameter of a builder sets; undefined where the runtime function takes it itself. */
export function fieldOf(record: RecordDeclaration, param: Param): string | undefined {
  const names = [param.name, ...param.also];
  return record.fields.find((each) => names.includes(each.name) || each.also.includes(param.name))?.name;
}
