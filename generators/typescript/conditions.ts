/** Prints conditions of the Model. */
import type { Condition, Type, Value } from '../model/model.js';
import { assertNever } from './assert_never.js';
import { isHalved } from './convert.js';
import { bracketed } from './expression.js';
import { binary, call, type Doc } from './layout.js';
import { quoted } from './names.js';
import type { Values } from './values.js';

export class Conditions {
  readonly #values: Values;

  constructor(values: Values) {
    this.#values = values;
  }

  print(condition: Condition): Doc {
    switch (condition.kind) {
      case 'present':
        return isObject(condition.of.type)
          ? this.#values.doc(condition.of)
          : [bracketed(this.#values.print(condition.of)), ' !== undefined'];
      case 'empty':
        return this.#empty(condition.of);
      case 'equals': {
        const { left, right } = condition;
        if (right.kind === 'constant' && typeof right.value === 'boolean' && !left.optional)
          return right.value ? this.#values.doc(left) : ['!', this.#values.doc(left)];
        return [this.#comparable(left), ' === ', this.#comparable(right)];
      }
      case 'at_least':
        return [this.#comparable(condition.left), ' >= ', this.#comparable(condition.right)];
      case 'is':
        return call(this.#use('isQueryKind'), [this.#values.doc(condition.of), quoted(condition.member)]);
      case 'not':
        return this.#negated(condition.of);
      case 'all':
        return binary(
          '&&',
          condition.of.map((each) => this.#operand(each)),
        );
      case 'any':
        return binary(
          '||',
          condition.of.map((each) => this.#operand(each)),
        );
      default:
        return assertNever(condition);
    }
  }

  #negated(condition: Condition): Doc {
    if (condition.kind === 'present' && !isObject(condition.of.type))
      return [bracketed(this.#values.print(condition.of)), ' === undefined'];
    if (condition.kind === 'equals') {
      const { left, right } = condition;
      if (!(right.kind === 'constant' && typeof right.value === 'boolean' && !left.optional))
        return [this.#comparable(left), ' !== ', this.#comparable(right)];
    }
    if (condition.kind === 'empty' && isCounted(condition.of.type))
      return [this.#values.doc(condition.of), condition.of.optional ? '?.length !== 0' : '.length > 0'];
    return ['!', this.#operand(condition)];
  }

  #operand(condition: Condition): Doc {
    return condition.kind === 'all' || condition.kind === 'any' ? ['(', this.print(condition), ')'] : this.print(condition);
  }

  #empty(value: Value): Doc {
    const { type } = value;
    if (type.kind === 'declared' && type.declaration.name === 'RowData') return call(this.#use('hasNoRows'), [this.#values.doc(value)]);
    if (!isCounted(type)) return call(this.#use('isEmpty'), [this.#values.doc(value)]);
    return [this.#values.doc(value), value.optional ? '?.length === 0' : '.length === 0'];
  }

  /** 64 bits in two halves cannot be compared: they are counts here. */
  #comparable(value: Value): Doc {
    return isHalved(value.type) ? call(this.#use('count'), [this.#values.doc(value)]) : this.#values.doc(value);
  }

  #use(name: string): string {
    return this.#values.scope.imports.use('./internal/functions.js', name);
  }
}

/** Lists, whose members are counted. */
const isCounted = (type: Type): boolean =>
  type.kind === 'list' || (type.kind === 'declared' && (type.declaration.kind === 'union' || type.declaration.kind === 'list_of'));

/** Objects and lists of the wire are null where they are not set. */
const isObject = (type: Type): boolean => type.kind === 'message';
