/**
 * Mutants of the Model: each loses one mapping, step, default, check or cache effect. A client generated from one must fail some
 * conformance case; if none fails, no case holds what the mutant lost.
 */
import type { Writable } from './context.js';
import type {
  Declaration,
  Literal,
  Method,
  Model,
  Param,
  ParamCheck,
  Place,
  RecordDeclaration,
  RecordField,
  ResultDeclaration,
  Step,
  Type,
  Value,
} from './model.js';
import { insideOf, valuesOf } from './walk.js';

export type MutantKind = 'mapping' | 'step' | 'default' | 'check' | 'cache';

export interface Mutant {
  readonly kind: MutantKind;
  /** What is lost: `Search.dsl is not sent`. */
  readonly title: string;
  /** The method or type that loses it. */
  readonly of: string;
  readonly place: Place;
  /** The methods whose calls may show it. */
  readonly methods: readonly string[];
  /** Changes the Model in place, until the function that it gives is called. One mutant at a time. */
  readonly begin: () => () => void;
}

export function mutantsOf(model: Model): Mutant[] {
  return [
    ...model.methods.flatMap((method) => methodMutants(model, method)),
    ...model.declarations.flatMap((each) => typeMutants(model, each)),
  ];
}

// ------------------------------------------------------------------------------------------------------------------ methods

interface Found {
  readonly kind: MutantKind;
  readonly title: string;
  readonly place: Place;
  readonly begin: () => () => void;
}

function methodMutants(model: Model, method: Method): Mutant[] {
  const found = [
    ...method.params.filter(({ name }) => !isSpread(method, name)).flatMap(paramMutants),
    ...method.checks.map((check): Found => ({
      kind: 'check',
      title: `the check ${check.kind} is gone`,
      place: check.place,
      begin: () => without(method.checks, check),
    })),
    ...stepMutants(method.body),
  ];
  const methods = [method.name, ...callersOf(model, method)];
  return found.map((each) => ({ ...each, of: method.name, methods }));
}

const isSpread = (method: Method, name: string): boolean => method.spread?.params.some(({ param }) => param.name === name) ?? false;

function callersOf(model: Model, method: Method): string[] {
  return model.methods
    .filter(({ body }) => flat(body).some((step) => step.kind === 'call' && step.method.name === method.name))
    .map(({ name }) => name);
}

function paramMutants(param: Param | RecordField): Found[] {
  const { name, place } = param;
  const found: Found[] = [];
  const other = param.default === undefined ? undefined : otherLiteral(param.default, param.type);
  if (other !== undefined)
    found.push({
      kind: 'default',
      title: `${name} is ${JSON.stringify(other)} by default, not ${JSON.stringify(param.default)}`,
      place,
      begin: () => replaced(param, 'default', other),
    });
  for (const check of param.checks)
    found.push({ kind: 'check', title: `${name} is not checked: ${checkText(check)}`, place, begin: () => without(param.checks, check) });
  if (param.emptyAbsent)
    found.push({
      kind: 'check',
      title: `an empty ${name} is not taken for absence`,
      place,
      begin: () => replaced(param, 'emptyAbsent', false),
    });
  if ('alsoAbsent' in param && param.alsoAbsent.length > 0)
    found.push({
      kind: 'check',
      title: `${name}: ${JSON.stringify(param.alsoAbsent)} does not count as absent`,
      place,
      begin: () => replaced(param, 'alsoAbsent', []),
    });
  return found;
}

function checkText(check: ParamCheck): string {
  switch (check.kind) {
    case 'range':
    case 'length':
      return `${check.kind} ${check.min?.toString() ?? ''}..${check.max?.toString() ?? ''}`;
    case 'count':
      return `count ${check.of.toString()}`;
    case 'one_of':
      return `one of ${JSON.stringify(check.values)}`;
    case 'name':
    case 'not_blank':
    case 'not_empty':
    case 'unique':
      return check.kind;
  }
}

/** Another value of the type, legal in its place as far as that can be told. */
function otherLiteral(literal: Literal, type: Type): Literal | undefined {
  if (typeof literal === 'boolean') return !literal;
  if (typeof literal === 'number') return literal + 1;
  if (type.kind === 'declared' && (type.declaration.kind === 'enum' || type.declaration.kind === 'subset'))
    return type.declaration.members.find(({ name, number }) => name !== literal && number > 0)?.name;
  if (type.kind === 'declared' && type.declaration.kind === 'text_enum') return type.declaration.members.find((each) => each !== literal);
  if (typeof literal === 'string') return `${literal}x`;
  return undefined;
}

// -------------------------------------------------------------------------------------------------------------------- steps

function flat(steps: readonly Step[]): Step[] {
  return steps.flatMap((step) => [
    step,
    ...(step.kind === 'each' ? flat(step.steps) : []),
    ...(step.kind === 'schema' ? flat(step.body) : []),
    ...(step.kind === 'rpc' ? step.onError.flatMap((handler) => (handler.does === 'steps' ? flat(handler.steps) : [])) : []),
  ]);
}

function stepMutants(steps: readonly Step[]): Found[] {
  return steps.flatMap((step): Found[] => {
    const found = valuesOf(step).flatMap((value) => valueMutants(value));
    const { place } = step;
    const dropped = (title: string): Found => ({ kind: 'step', title, place, begin: () => without(steps, step) });
    switch (step.kind) {
      case 'rpc':
        if (!step.as.used) found.push(dropped(`${step.rpc.name} is not called`));
        for (const each of step.forgets)
          found.push({ kind: 'cache', title: `${step.rpc.name} forgets no ${each.kind}`, place, begin: () => without(step.forgets, each) });
        if (step.remembers !== undefined)
          found.push({
            kind: 'cache',
            title: `${step.rpc.name} remembers no last write`,
            place,
            begin: () => replaced(step, 'remembers', undefined),
          });
        for (const each of step.onError)
          found.push({
            kind: 'step',
            title: `${step.rpc.name}: ${each.of.map(({ name }) => name).join(', ')} is not handled`,
            place,
            begin: () => without(step.onError, each),
          });
        break;
      case 'call':
        if (!step.as.used) found.push(dropped(`${step.method.name} is not called`));
        break;
      case 'poll':
        found.push(dropped(`${step.rpc.name} is not waited for`));
        if (step.fail !== undefined)
          found.push({
            kind: 'step',
            title: `${step.rpc.name}: a failure is not noticed`,
            place,
            begin: () => replaced(step, 'fail', undefined),
          });
        break;
      case 'schema':
        for (const each of step.refreshOn)
          found.push({
            kind: 'cache',
            title: `${each.name} does not refresh the schema`,
            place,
            begin: () => without(step.refreshOn, each),
          });
        return [...found, ...stepMutants(step.body)];
      case 'set':
        for (const each of step.values)
          found.push({ kind: 'step', title: `${each.name} is not set`, place, begin: () => without(step.values, each) });
        break;
      case 'each':
        return [...found, ...stepMutants(step.steps)];
      case 'return':
        if (step.when !== undefined) found.push(dropped('the early return is gone'));
        break;
      case 'branch':
      case 'let':
      case 'pages':
        break;
    }
    return found;
  });
}

/** Fields of messages and entries of maps, wherever they stand. */
function valueMutants(value: Value): Found[] {
  return [...insideOf(value)].flatMap((each): Found[] => {
    if (each.kind === 'message')
      return each.fields.map((field) => ({
        kind: 'mapping',
        title: `${each.message.name}.${field.field.name} is not sent`,
        place: field.value.place,
        begin: () => without(each.fields, field),
      }));
    if (each.kind === 'map')
      return each.entries.map((entry) => ({
        kind: 'mapping',
        title: `${entry.key} is not sent`,
        place: entry.value.place,
        begin: () => without(each.entries, entry),
      }));
    return [];
  });
}

// -------------------------------------------------------------------------------------------------------------------- types

function typeMutants(model: Model, declaration: Declaration): Mutant[] {
  const found =
    declaration.kind === 'record' ? recordMutants(declaration) : declaration.kind === 'result' ? resultMutants(declaration) : [];
  const methods = found.length === 0 ? [] : usersOf(model, declaration);
  return found.map((each) => ({ ...each, of: declaration.name, methods }));
}

function recordMutants(record: RecordDeclaration): Found[] {
  return [
    ...record.fields.flatMap(paramMutants),
    ...(record.encode?.fields ?? []).map((each): Found => ({
      kind: 'mapping',
      title: `${each.from.name} is not sent`,
      place: each.from.place,
      begin: () => without(record.encode?.fields ?? [], each),
    })),
    ...record.verify.map((rule): Found => ({
      kind: 'check',
      title: `${rule.kind} of ${rule.in.name} is not verified`,
      place: record.place,
      begin: () => without(record.verify, rule),
    })),
  ];
}

/** Only what may be absent: a result without a field that is always there is no result. */
function resultMutants(result: ResultDeclaration): Found[] {
  return result.fields.flatMap((field): Found[] =>
    field.optional && field.value !== undefined
      ? [{ kind: 'mapping', title: `${field.name} is never there`, place: field.place, begin: () => without(result.fields, field) }]
      : [],
  );
}

/** The methods that take or give the type, however deep. */
function usersOf(model: Model, wanted: Declaration): string[] {
  const reaches = (type: Type | undefined, seen: ReadonlySet<Declaration>): boolean => {
    if (type === undefined) return false;
    if (type.kind === 'list' || type.kind === 'map' || type.kind === 'iterator') return reaches(type.of, seen);
    if (type.kind !== 'declared' || seen.has(type.declaration)) return false;
    if (type.declaration === wanted) return true;
    const { declaration } = type;
    const now = new Set([...seen, declaration]);
    switch (declaration.kind) {
      case 'record':
      case 'result':
        return declaration.fields.some((field) => reaches(field.type, now));
      case 'union':
        return declaration.members.some((member) => reaches(member, now));
      case 'list_of':
        return reaches({ kind: 'declared', declaration: declaration.of }, now);
      case 'enum':
      case 'subset':
      case 'text_enum':
      case 'host':
      case 'callback':
        return false;
    }
  };
  const uses = (method: Method): boolean =>
    method.params.some(({ type }) => reaches(type, new Set())) ||
    reaches(method.returns?.type, new Set()) ||
    method.spread?.record === wanted ||
    method.makes === wanted;
  return model.methods.filter(uses).map(({ name }) => name);
}

// ----------------------------------------------------------------------------------------------------------- there and back

function without<T>(list: readonly T[], member: T): () => void {
  const writable = list as T[];
  const at = writable.indexOf(member);
  writable.splice(at, 1);
  return () => {
    writable.splice(at, 0, member);
  };
}

function replaced<T, K extends keyof T>(object: T, key: K, value: T[K]): () => void {
  const writable = object as Writable<T>;
  const before = writable[key];
  writable[key] = value;
  return () => {
    writable[key] = before;
  };
}
