/**
 * Mutants of calls: a client that ignores one parameter, mistakes it for another, or gives one part of a result wrongly. Nothing is generated
 * for them: the arguments that a case gives, or the results that it gets, are changed on their way.
 */
import type { Method, Model, Place, RecordDeclaration, ResultDeclaration, ResultField, Type } from '../../generators/model/model.js';
import { usersOf } from '../../generators/model/mutants/index.js';
import type { Value, ValueMap } from '../runner/value.js';
import type { Alteration } from './altered.js';
import { another } from './another.js';
import { changeParts } from './typed-parts.js';

export interface CallMutant {
  readonly kind: 'argument' | 'result';
  readonly title: string;
  readonly of: string;
  readonly place: Place;
  readonly methods: readonly string[];
  /** What a case must speak of to show it. */
  readonly word: string;
  readonly alteration: Alteration;
}

export function callMutantsOf(model: Model): CallMutant[] {
  return [
    ...model.methods.flatMap((method) => [...argumentMutants(method), ...resultMutants(method)]),
    ...model.declarations.flatMap((declaration): CallMutant[] => {
      switch (declaration.kind) {
        case 'record':
          return recordMutants(model, declaration);
        case 'result':
          return partMutants(model, declaration);
        case 'enum':
        case 'subset':
        case 'text_enum':
        case 'union':
        case 'host':
        case 'callback':
        case 'list_of':
          return [];
      }
    }),
  ];
}

// ---------------------------------------------------------------------------------------------------------------- arguments

function argumentMutants(method: Method): CallMutant[] {
  const { name: of, place } = method;
  const mutant = (name: string, title: string, change: (args: ValueMap) => ValueMap, at = place): CallMutant => ({
    kind: 'argument',
    title,
    of,
    place: at,
    methods: [of],
    word: name,
    alteration: { args: (called, args) => (called === of && Object.hasOwn(args, name) ? change(args) : args) },
  });
  const own = method.params.map((param) => {
    const { name } = param;
    if (param.optional || param.default !== undefined) return mutant(name, `${name} is ignored`, (args) => left(args, [name]), param.place);
    return mutant(name, `${name} is taken for another value`, (args) => ({ ...args, [name]: another(args[name] ?? null) }), param.place);
  });
  // Cancellation is the language's own, and no blocking call of Python has it.
  const common = method.common
    .filter(({ type }) => type !== 'cancellation')
    .map(({ name }) => mutant(name, `${name} is ignored`, (args) => left(args, [name])));
  return [...own, ...common];
}

/** A record that ignores one of its fields, wherever it is given; an open one keeps what it does not list in a field of its own. */
function recordMutants(model: Model, record: RecordDeclaration): CallMutant[] {
  const listed = record.fields.flatMap(({ name, also }) => [name, ...also]);
  return record.fields
    .filter((field) => field.optional || field.default !== undefined)
    .map((field) => {
      const dropped = (value: ValueMap): ValueMap =>
        left(value, [field.name, ...(field === record.open ? Object.keys(value).filter((key) => !listed.includes(key)) : [])]);
      return {
        kind: 'argument',
        title: `${field.name} is ignored`,
        of: record.name,
        place: field.place,
        methods: usersOf(model, record),
        word: field.name,
        alteration: { args: (method, args) => changeArguments(model, method, args, record, dropped) },
      };
    });
}

function changeArguments(
  model: Model,
  name: string,
  args: ValueMap,
  record: RecordDeclaration,
  change: (part: ValueMap) => Value,
): ValueMap {
  const params = model.methods.find((method) => method.name === name)?.params ?? [];
  return Object.fromEntries(
    Object.entries(args).map(([key, each]) => {
      const param = params.find((one) => one.name === key);
      return [key, param === undefined ? each : changeParts(each, param.type, record, change)];
    }),
  );
}

const left = (value: ValueMap, keys: readonly string[]): ValueMap =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));

// ------------------------------------------------------------------------------------------------------------------ results

/** Results with parts of their own have mutants for each. */
function resultMutants({ name: of, place, returns, makes }: Method): CallMutant[] {
  if (returns === undefined || makes !== undefined || !isWhole(returns.type)) return [];
  return [
    {
      kind: 'result',
      title: 'the result is another',
      of,
      place,
      methods: [of],
      word: of,
      alteration: { result: (called, result) => (called === of ? another(result) : result) },
    },
  ];
}

function isWhole(type: Type): boolean {
  return !(type.kind === 'iterator' || (type.kind === 'declared' && type.declaration.kind === 'result'));
}

function partMutants(model: Model, result: ResultDeclaration): CallMutant[] {
  const methods = usersOf(model, result);
  return result.fields.map((field) => ({
    kind: 'result',
    title: `${field.name} is another value`,
    of: result.name,
    place: field.place,
    methods,
    word: field.name,
    alteration: {
      result: (called, value) => {
        const type = model.methods.find(({ name }) => name === called)?.returns?.type;
        if (type === undefined) return value;
        return changeParts(value, type, result, (part) => ({ ...part, ...otherwise(part, result, field) }));
      },
    },
  }));
}

/** What stands in place of a field; of an open one, in place of the keys that the result does not list. */
function otherwise(part: ValueMap, { fields, open }: ResultDeclaration, field: ResultField): ValueMap {
  const listed = new Set(fields.map(({ name }) => name));
  const entries = Object.entries(part).filter(([key]) => (field.name === open?.name ? !listed.has(key) : key === field.name));
  return Object.fromEntries(entries.map(([key, each]) => [key, another(each)]));
}
