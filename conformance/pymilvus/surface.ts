/** Compares what the spec offers with the signatures of the official Python client: names, defaults and positions of parameters. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CommonParam, Declaration, Literal, Model, Param, RecordField, Type } from '../../generators/model/model.js';

/** `default` is left out where the parameter must be given. */
interface Parameter {
  readonly name: string;
  readonly positional: boolean;
  readonly default?: Literal | null;
}
type Signatures = Readonly<Record<string, readonly Parameter[]>>;

export interface Surface {
  readonly sync: Signatures;
  readonly async: Signatures;
  /** Constructors of the classes that programs make by name. */
  readonly classes: Signatures;
}

/** What one method or record of the spec offers. */
interface Offered {
  readonly name: string;
  readonly params: readonly (Param | CommonParam | RecordField)[];
  /** Undefined: not compared. */
  readonly positional: readonly string[] | undefined;
}

export function readSurface(python: string, root: string): Surface {
  const { status, stdout, stderr } = spawnSync(python, [join(root, 'conformance/pymilvus/surface.py')], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`surface.py ended with ${String(status)}: ${stderr}`);
  return JSON.parse(stdout) as Surface;
}

export interface Decided {
  readonly reason: string;
  /** As `differencesOf` says them. */
  readonly differences?: readonly string[];
  /** Not offered either, and behind `**kwargs`, where no signature shows it: `connect(grpc_options)`. */
  readonly behind_kwargs?: readonly string[];
}

export function readDecided(root: string): readonly Decided[] {
  return parse(readFileSync(join(root, 'conformance/pymilvus/surface.yaml'), 'utf8')) as readonly Decided[];
}

export function differencesOf(model: Model, surface: Surface): readonly string[] {
  const methods = model.methods.map(offeredBy);
  const records = model.declarations.flatMap(offeredAs);
  // Both clients of one name are ours in one; where their positions differ, the first rules.
  const found = [
    ...methods.flatMap((each) => differences(each, surface.sync[each.name])),
    ...methods.flatMap((each) => differences({ ...each, positional: undefined }, surface.async[each.name])),
    ...records.flatMap((each) => differences(each, surface.classes[each.name])),
  ];
  return [...new Set(found)].sort();
}

/** `method(parameter)` of all that is offered, other names included. */
export function offeredIn(model: Model): ReadonlySet<string> {
  return new Set(
    [...model.methods.map(offeredBy), ...model.declarations.flatMap(offeredAs)].flatMap(({ name, params }) =>
      params.flatMap((param) => namesOf(param).map((each) => `${name}(${each})`)),
    ),
  );
}

function offeredBy({ name, params, spread, common, positional }: Model['methods'][number]): Offered {
  const all = [...params, ...(spread?.params.map(({ param }) => param) ?? []), ...common];
  return { name, params: all, positional: positional.map((each) => each.name) };
}

function offeredAs(declaration: Declaration): readonly Offered[] {
  if (declaration.kind !== 'record') return [];
  const { name, fields, positional } = declaration;
  return [{ name, params: fields, positional: positional.map((each) => each.name) }];
}

const namesOf = (param: Offered['params'][number]): readonly string[] => [param.name, ...('also' in param ? param.also : [])];

function differences(ours: Offered, theirs: readonly Parameter[] = []): readonly string[] {
  const known = theirs.flatMap((parameter) => {
    const param = ours.params.find((each) => namesOf(each).includes(parameter.name));
    return param === undefined ? [] : [{ parameter, param }];
  });
  const missing = theirs.filter((parameter) => !known.some((each) => each.parameter === parameter));
  const order = [...new Set(known.filter(({ parameter }) => parameter.positional).map(({ param }) => param.name))];
  const own = ours.positional ?? order;
  return [
    ...missing.map(({ name }) => `${ours.name}(${name}) is not offered`),
    ...known.flatMap(({ parameter, param }) => defaultDiffers(`${ours.name}(${parameter.name})`, parameter, param)),
    ...(order.every((name, at) => own[at] === name)
      ? []
      : [`${ours.name} takes by position ${order.join(', ')}; ours ${own.join(', ') || 'nothing'}`]),
  ];
}

function defaultDiffers(at: string, { default: theirs }: Parameter, param: Param | CommonParam | RecordField): readonly string[] {
  // Parameters of every call may always be left out. What they want and ours can do without is no loss.
  if (theirs === undefined || !('optional' in param)) return [];
  if (!param.optional && param.default === undefined) return [`${at} may be left out`];
  if (theirs === null) return [];
  const absent = (theirs === '' || isEmpty(theirs)) && (param.emptyAbsent || param.type.kind === 'list');
  const also = 'alsoAbsent' in param && param.alsoAbsent.some((each) => same(each, theirs));
  if (absent || also || (param.default !== undefined && same(meant(param.type, theirs), param.default))) return [];
  return [`${at} is ${JSON.stringify(theirs)} by default, not ${JSON.stringify(param.default ?? null)}`];
}

const isEmpty = (value: Literal): boolean => Array.isArray(value) && value.length === 0;
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A default in the spec's words: `int` is Int64 where a subset accepts it. */
function meant(type: Type, value: Literal): Literal {
  if (type.kind !== 'declared' || type.declaration.kind !== 'subset' || typeof value !== 'string') return value;
  return type.declaration.accepts[value]?.name ?? value;
}
