/** Prints choices between values: as an expression where Go has one, else as statements before it. */
import type { CaseValue, FirstValue, Value } from '../model/model.js';
import { conditionText } from './conditions.js';
import { always, both, isGiven, isThere, negated, notEmpty, unlessZero, type Printed } from './printed.js';
import { isDeclared, isSlice } from './types.js';
import type { Values } from './values.js';

export function isSimpleFirst(value: FirstValue): boolean {
  return (
    !isSlice(value.type) &&
    !isDeclared(value.type, 'union') &&
    value.of.every((each, at) => isPlain(each) || ((at === value.of.length - 1 || isScalarFunction(each)) && isCertain(each)))
  );
}

export function firstValue(values: Values, value: FirstValue, hint: string): Printed {
  if (!isSimpleFirst(value)) return hoisted(values, value, hint);
  const members = value.of.map((each) => values.print(each, hint));
  const last = members.at(-1);
  if (last === undefined) throw new Error('first of nothing');
  const before = members.slice(0, -1);
  if (before.every((each) => each.pointer === undefined)) {
    const text = `cmp.Or(${members.map((each) => each.text).join(', ')})`;
    return last.present === undefined ? always(text) : unlessZero(text, isGiven(text, value.type));
  }
  const pointers = before.map((each) => each.pointer ?? `nonZero(${each.text})`);
  if (last.present === undefined) return always(`orDefault(${joined(pointers)}, ${last.text})`);
  const pointer = joined([...pointers, last.pointer ?? `nonZero(${last.text})`]);
  return { text: `orZero(${pointer})`, present: `${pointer} != nil`, zero: true, pointer };
}

/** `x := a`, then `if x is absent { x = b }`; a chain of conditions where a's absence has no zero. */
export function assignFirst(values: Values, target: string, value: FirstValue, operator: ':=' | '='): void {
  const [head, ...rest] = value.of;
  if (head === undefined) throw new Error('first of nothing');
  const first = values.print(head, target);
  const declare = (): void => {
    if (operator === ':=') values.body.add(`var ${target} ${values.types.of(value.type)}`);
  };
  if (first.present === undefined || first.zero) {
    values.body.add(`${target} ${operator} ${first.text}`);
  } else {
    declare();
    values.body.block(`if ${first.present} {`, () => {
      values.body.add(`${target} = ${first.text}`);
    });
  }
  const absent = negated(
    isSlice(value.type) || isDeclared(value.type, 'union') ? notEmpty(target, value.type) : isGiven(target, value.type),
  );
  for (const each of rest) {
    const printed = values.print(each, target);
    values.body.block(`if ${both(isDeclared(value.type, 'union') ? `${target} == nil` : absent, printed.present) ?? absent} {`, () => {
      values.body.add(`${target} = ${printed.text}`);
    });
  }
}

export function assignCase(values: Values, target: string, value: CaseValue, operator: ':=' | '='): void {
  if (operator === ':=') values.body.add(`var ${target} ${values.types.of(value.type)}`);
  if (isDeclared(value.subject.type, 'union')) {
    assignMember(values, target, value);
    return;
  }
  const subject = values.print(value.subject);
  values.body.block(`switch ${subject.text} {`, () => {
    for (const each of value.cases) {
      values.body.bind(each.binding, subject);
      values.body.add(`case ${values.constant({ type: value.subject.type, value: each.member })}:`);
      values.body.block(
        '',
        () => {
          values.assign(target, each.value, '=');
        },
        '',
      );
    }
  });
}

/** `switch own := ranker.(type) { case *RRFRanker: … }`. */
function assignMember(values: Values, target: string, value: CaseValue): void {
  const { body } = values;
  const subject = values.print(value.subject).text;
  body.scoped(() => {
    const own = body.fresh('own');
    printCases(values, target, value, { subject, own });
  });
}

function printCases(
  values: Values,
  target: string,
  value: CaseValue,
  { subject, own }: { readonly subject: string; readonly own: string },
): void {
  const { body } = values;
  const cases = value.cases.map((each): (() => void) => () => {
    if (each.type === undefined) throw new Error(`Go prints no case ${each.member} (${value.place.file}:${value.place.line.toString()})`);
    body.bind(each.binding, always(`*${own}`));
    body.block(
      `case *${values.types.of(each.type)}:`,
      () => {
        values.assign(target, each.value, '=');
      },
      '',
    );
  });
  body.add(`switch ${own} := ${subject}.(type) {`);
  for (const print of cases) print();
  body.add('}');
}

export function hoisted(values: Values, value: Value, hint: string): Printed {
  const name = values.body.fresh(hint);
  values.assign(name, value, ':=');
  if (!value.optional) return always(name);
  return unlessZero(name, isThere(name, value.type));
}

export function whenValue(values: Values, value: Value & { kind: 'when' }, hint: string): Printed {
  const condition = conditionText(values, value.condition);
  const printed = values.print(value.value, hint);
  if (printed.text === 'true') return unlessZero(condition, condition);
  return { text: `when(${condition}, ${printed.text})`, present: condition, zero: true, pointer: undefined };
}

const isScalarFunction = (value: Value): boolean => value.kind === 'function' && isPure(value);

const isPlain = (value: Value): boolean =>
  value.kind === 'name' || value.kind === 'constant' || (value.kind === 'convert' && isPlain(value.of));
const isCertain = (value: Value): boolean =>
  value.kind === 'convert' ? isCertain(value.of) : value.kind === 'function' && (!value.optional || isPure(value));
/** A scalar that a function gives of what may be absent: its zero, then. */
const isPure = (value: Value & { kind: 'function' }): boolean => value.type.kind === 'scalar' && !value.function.raises;
const joined = (pointers: readonly string[]): string => (pointers.length === 1 ? (pointers[0] ?? '') : `cmp.Or(${pointers.join(', ')})`);
