/** Prints the checks of parameters and of the fields of records: the same kinds, at another path. */
import type { Literal, Param, ParamCheck, RecordField, Type } from '../model/model.js';
import type { Body } from './body.js';
import { quoted } from './layout.js';
import { always, isGiven, notEmpty, read, unlessZero, type Printed } from './printed.js';
import { isDeclared, isRecord, isSlice } from './types.js';
import type { Values } from './values.js';

type Checked = Param | RecordField;

/** Where a value stands: how Go reads it, how messages name it (a Go expression), and where its checked form goes. */
export interface Spot {
  readonly text: string;
  readonly path: string;
  /** Puts a changed value (a default, a checked copy) into its place and says how it reads from then on. */
  readonly keep: (text: string) => string;
}

/** Prints the checks of one parameter or field, and says how its value reads after them. */
export function checkValue(values: Values, field: Checked, spot: Spot): Printed {
  const { body } = values;
  const { type } = field;
  let { text } = spot;
  if (field.absence === 'never' && field.default === undefined && !isUnionOfRecords(type)) required(body, field, spot);
  if (isRecord(type)) return checkRecord(values, field, spot);
  if (isUnionOfRecords(type)) return checkUnion(values, field, spot);
  if (isSlice(type) && (isRecord(memberOf(type)) || isUnionOfRecords(memberOf(type))))
    text = spot.keep(
      `${isRecord(memberOf(type)) ? 'checkEach' : 'checkMembers'}(call, ${spot.path}, ${text}, check${values.types.of(memberOf(type))})`,
    );
  if (type.kind === 'map' && isRecord(type.of))
    text = spot.keep(`checkEntries(call, ${spot.path}, ${text}, check${values.types.of(type.of)})`);
  for (const absent of ('alsoAbsent' in field ? field.alsoAbsent : []).filter((each) => each !== 0 && each !== '')) {
    const constant = literalText(values, type, absent);
    text = spot.keep(field.absence === 'pointer' ? `unlessIs(${text}, ${constant})` : `unless(${text}, ${constant})`);
  }
  if (field.default !== undefined && !isZero(field.default)) text = spot.keep(withDefault(values, field, text));
  else if (field.default !== undefined && field.absence === 'pointer') text = spot.keep(`orZero(${text})`);
  const printed: Printed =
    field.default === undefined
      ? read(text, type, field.absence, field.emptyAbsent)
      : { text, present: undefined, zero: false, pointer: undefined };
  const folded = foldCase(values, type, printed, spot);
  const final = folded ?? printed;
  const lines = checkLines(values, field, final, spot.path);
  if (lines.length === 0) return final;
  if (final.present === undefined) body.add(...lines);
  else
    body.block(`if ${final.present} {`, () => {
      body.add(...lines);
    });
  return final;
}

function required(body: Body, field: Checked, spot: Spot): void {
  const { type } = field;
  if (field.checks.some(({ kind }) => kind === 'name')) return;
  if (isRecord(type)) return;
  if (
    isSlice(type) ||
    type.kind === 'map' ||
    isDeclared(type, 'host') ||
    isDeclared(type, 'union') ||
    (type.kind === 'scalar' && (type.name === 'json' || type.name === 'bytes'))
  ) {
    body.add(`call.required(${spot.path}, ${spot.text} != nil)`);
  } else if (
    isDeclared(type, 'text_enum') ||
    isDeclared(type, 'subset') ||
    (type.kind === 'declared' && type.declaration.kind === 'enum' && hasNone(type.declaration.members))
  ) {
    body.add(`call.required(${spot.path}, ${isGiven(spot.text, type)})`);
  }
}

/** Whether the enum's zero stands for nothing. */
const hasNone = (members: readonly { readonly name: string; readonly number: number }[]): boolean =>
  members.every(({ number }) => number !== 0) ||
  members.some(({ name, number }) => number === 0 && (name === 'None' || name === 'Unspecified'));

function checkRecord(values: Values, field: Checked, spot: Spot): Printed {
  const check = `check${values.types.of(field.type)}`;
  if (field.absence === 'never') return read(spot.keep(`${check}(call, ${spot.path}, ${spot.text})`), field.type, 'never', false);
  return read(spot.keep(`checkGiven(call, ${spot.path}, ${spot.text}, ${check})`), field.type, field.absence, false);
}

/** nil, also as a pointer inside the interface, is absence. */
function checkUnion(values: Values, field: Checked, spot: Spot): Printed {
  const text = spot.keep(`check${values.types.of(field.type)}(call, ${spot.path}, ${spot.text})`);
  if (field.absence === 'never') values.body.add(`call.required(${spot.path}, ${text} != nil)`);
  return field.absence === 'never' ? always(text) : unlessZero(text, `${text} != nil`);
}

const isUnionOfRecords = (type: Type): boolean =>
  type.kind === 'declared' && type.declaration.kind === 'union' && type.declaration.members.some(isRecord);

function withDefault(values: Values, field: Checked, text: string): string {
  const constant = literalText(values, field.type, field.default ?? '');
  if (field.absence === 'pointer') return `orDefault(${text}, ${constant})`;
  if (isSlice(field.type)) return `orElse(${text}, ${constant})`;
  return `cmp.Or(${text}, ${constant})`;
}

/** A text enum that takes any case becomes the case that the spec has. */
function foldCase(values: Values, type: Type, printed: Printed, spot: Spot): Printed | undefined {
  if (type.kind !== 'declared' || type.declaration.kind !== 'text_enum' || !type.declaration.ignoreCase) return undefined;
  const { declaration } = type;
  const text = spot.keep(
    `foldCase(${[printed.text, ...declaration.members.map((member) => values.body.names.member(declaration.name, member))].join(', ')})`,
  );
  return { text, present: printed.present === undefined ? undefined : isGiven(text, type), zero: true, pointer: undefined };
}

function checkLines(values: Values, field: Checked, printed: Printed, path: string): string[] {
  const { type } = field;
  // Inside `if x != nil`, the pointer is followed.
  const text = printed.pointer === undefined ? printed.text : `*${printed.pointer}`;
  const lines = field.checks.map((check) => checkLine(values, check, type, text, path));
  if (type.kind === 'declared') {
    const { declaration } = type;
    const { names } = values.body;
    if (declaration.kind === 'subset')
      lines.unshift(
        oneOf(
          path,
          text,
          declaration.members.map(({ name }) => names.member(declaration.of.name, name)),
        ),
      );
    if (declaration.kind === 'text_enum' && !declaration.open)
      lines.unshift(
        oneOf(
          path,
          text,
          declaration.members.map((member) => names.member(declaration.name, member)),
        ),
      );
  }
  if (type.kind === 'scalar' && type.name === 'count' && !field.checks.some(({ kind }) => kind === 'range'))
    lines.unshift(`between(call, ${path}, ${text}, 0, largestCount)`);
  if (type.kind === 'scalar' && type.name === 'seconds') lines.unshift(`call.duration(${path}, ${text})`);
  return lines;
}

const oneOf = (path: string, text: string, members: readonly string[]): string => `oneOf(${['call', path, text, ...members].join(', ')})`;

function checkLine(values: Values, check: ParamCheck, type: Type, text: string, path: string): string {
  switch (check.kind) {
    case 'name':
      return `call.name(${path}, ${text})`;
    case 'not_blank':
      return `call.notBlank(${path}, ${text})`;
    case 'not_empty':
      if (type.kind === 'scalar') return `call.notEmpty(${path}, len(${text}), "a non-empty text", ${text})`;
      return isDeclared(type, 'host')
        ? `call.notEmptyList(${path}, !isEmpty(${text}))`
        : `call.notEmptyList(${path}, ${notEmpty(text, type)})`;
    case 'unique':
      return `unique(call, ${path}, ${text})`;
    case 'range': {
      const most =
        type.kind === 'scalar' && type.name === 'int32'
          ? 'math.MaxInt32'
          : type.kind === 'scalar' && type.name === 'count'
            ? 'largestCount'
            : 'math.MaxInt64';
      const least =
        type.kind === 'scalar' && type.name === 'int32'
          ? 'math.MinInt32'
          : type.kind === 'scalar' && type.name === 'count'
            ? '0'
            : 'math.MinInt64';
      return `between(call, ${path}, ${text}, ${check.min?.toString() ?? least}, ${check.max?.toString() ?? most})`;
    }
    case 'length':
      return `call.length(${path}, ${text}, ${(check.min ?? 0).toString()}, ${check.max?.toString() ?? 'math.MaxInt'})`;
    case 'count':
      return `call.count(${path}, ${isDeclared(type, 'host') ? `int(countQueries(${text}))` : `len(${text})`}, ${check.of.toString()})`;
    case 'one_of':
      return oneOf(
        path,
        text,
        check.values.map((each) => literalText(values, type, each)),
      );
  }
}

export function literalText(values: Values, type: Type, value: Literal): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return values.constant({ type, value });
  if (Array.isArray(value))
    return `${values.types.of(type)}{${value.map((each: Literal) => literalText(values, memberOf(type), each)).join(', ')}}`;
  throw new Error(`no Go for the constant ${JSON.stringify(value)}`);
}

export const isZero = (value: Literal): boolean =>
  value === '' || value === false || value === 0 || (Array.isArray(value) && value.length === 0);

export function memberOf(type: Type): Type {
  if (type.kind === 'list') return type.of;
  if (type.kind === 'declared' && type.declaration.kind === 'list_of') return { kind: 'declared', declaration: type.declaration.of };
  return type;
}

/** Whether a parameter or field counts as given: it is there, and is not its default. */
export function isGivenText(values: Values, field: Checked, printed: Printed): string {
  if (field.default === undefined) return printed.present ?? 'true';
  const { default: byDefault } = field;
  if (typeof byDefault === 'boolean') return byDefault ? `!${printed.text}` : printed.text;
  if (Array.isArray(byDefault)) return `!slices.Equal(${printed.text}, ${literalText(values, field.type, byDefault)})`;
  return `${printed.text} != ${literalText(values, field.type, byDefault)}`;
}

export const pathText = (name: string): string => quoted(name);
