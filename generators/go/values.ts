/** Prints the Model's values as Go expressions; what an expression cannot say becomes statements before it. */
import type { ConstantValue, ConvertValue, Type, Value } from '../model/model.js';
import type { Body } from './body.js';
import { assignCase, assignFirst, firstValue, hoisted, isSimpleFirst, whenValue } from './choice_values.js';
import { convert } from './conversions.js';
import { functionValue } from './function_values.js';
import { callText, quoted } from './layout.js';
import { eachValue, pluckValue } from './list_values.js';
import { listValue, messageValue, recordText, resultText } from './literal_values.js';
import { jsonValue, mapValue, mergeValue, pairsValue, serializedValue } from './map_values.js';
import { nameValue } from './name_values.js';
import { assertNever } from './never.js';
import { always, type Printed } from './printed.js';
import { isDeclared, isSlice, type Types } from './types.js';
import { wireEnumValue } from './wire.js';

export class Values {
  constructor(
    readonly body: Body,
    readonly types: Types,
    private readonly isPublic: (type: Type) => boolean,
  ) {}

  /** `hint` names the variable that a value may need. */
  print(value: Value, hint = 'value'): Printed {
    switch (value.kind) {
      case 'name':
        return nameValue(this, value);
      case 'constant':
        return always(this.constant(value));
      case 'list':
        return listValue(this, value);
      case 'message':
        return messageValue(this, value, hint);
      case 'result':
        return always(resultText(this, value));
      case 'map':
        return mapValue(this, value, hint);
      case 'json':
        return jsonValue(this, this.print(value.of, hint));
      case 'pairs':
        return pairsValue(this, value, hint);
      case 'base64':
        return this.applied('toBase64', this.print(value.of, hint));
      case 'serialized':
        return serializedValue(this, value);
      case 'text':
        return this.suffixed('.String()', this.print(value.of, hint));
      case 'first':
        return firstValue(this, value, hint);
      case 'merge':
        return mergeValue(
          this,
          value.of.map((each) => this.print(each, hint)),
          value.optional,
        );
      case 'case':
        return hoisted(this, value, hint);
      case 'when':
        return whenValue(this, value, hint);
      case 'function':
        return functionValue(this, value);
      case 'new':
        return always(recordText(this, value));
      case 'convert':
        return convert(this, value, this.print(this.converted(value), hint), fieldName(value.of, hint));
      case 'concat':
        return always(
          callText(
            'slices.Concat',
            value.of.map((each) => this.print(each, hint).text),
          ),
        );
      case 'each':
        return eachValue(this, value, hint);
      case 'pluck':
        return pluckValue(this, value, hint);
      default:
        return assertNever(value);
    }
  }

  /** Puts a value into a variable; `operator` declares it or not. */
  assign(target: string, value: Value, operator: ':=' | '='): void {
    if (value.kind === 'first' && !isSimpleFirst(value)) {
      assignFirst(this, target, value, operator);
      return;
    }
    if (value.kind === 'case') {
      assignCase(this, target, value, operator);
      return;
    }
    const printed = this.print(value, target);
    if (printed.present === undefined || printed.zero) {
      this.body.add(`${target} ${operator} ${printed.text}`);
      return;
    }
    if (operator === ':=') this.body.add(`var ${target} ${this.types.of(value.type)}`);
    this.body.block(`if ${printed.present} {`, () => {
      this.body.add(`${target} = ${printed.text}`);
    });
  }

  /** As a field of a record or result takes it. */
  field(printed: Printed, type: string, hint = 'value'): string {
    if (type.startsWith('*')) {
      if (printed.pointer !== undefined) return printed.pointer;
      if (printed.present !== undefined && printed.zero)
        return saysZero(printed) ? `nonZero(${printed.text})` : `ptrWhen(${printed.present}, ${printed.text})`;
      return `Ptr(${printed.text})`;
    }
    if (printed.present === undefined || printed.zero) return printed.text;
    return isChecking(printed) ? this.guarded(printed, type, hint) : `when(${printed.present}, ${printed.text})`;
  }

  /** What may note an invalid argument is evaluated only where its operands are there. */
  private guarded(printed: Printed, type: string, hint: string): string {
    const name = this.body.fresh(hint);
    this.body.add(`var ${name} ${type}`);
    this.body.block(`if ${printed.present ?? 'true'} {`, () => {
      this.body.add(`${name} = ${printed.text}`);
    });
    return name;
  }

  /** Entries of `pair(key, value)`; an absent value becomes nil, which sends nothing. */
  entry(key: string, value: Value): string {
    const printed = this.print(value, key);
    return `pair(${quoted(key)}, ${this.orNil(printed, value.type)})`;
  }

  private orNil(printed: Printed, type: Type): string {
    if (printed.present === undefined) return printed.text;
    if (printed.pointer !== undefined) return printed.pointer;
    if (!printed.zero) return `when(${printed.present}, any(${printed.text}))`;
    return isSlice(type) || type.kind === 'map' || (type.kind === 'scalar' && type.name === 'json')
      ? printed.text
      : `unlessZero(${printed.text})`;
  }

  constant(value: Pick<ConstantValue, 'type' | 'value'>): string {
    const { type } = value;
    if (type.kind === 'wire_enum') return wireEnumValue(type.enum.fullName, String(value.value));
    if (type.kind === 'declared' && this.isPublic(type)) {
      const { declaration } = type;
      if (declaration.kind === 'subset') return this.body.names.member(declaration.of.name, String(value.value));
      if (declaration.kind === 'enum') return this.body.names.member(declaration.name, String(value.value));
      if (declaration.kind === 'text_enum' && declaration.members.includes(String(value.value)))
        return this.body.names.member(declaration.name, String(value.value));
    }
    return typeof value.value === 'string' ? quoted(value.value) : String(value.value);
  }

  private applied(name: string, of: Printed): Printed {
    return { text: `${name}(${of.text})`, present: of.present, zero: false, pointer: undefined };
  }

  private suffixed(suffix: string, of: Printed): Printed {
    return { text: `${of.text}${suffix}`, present: of.present, zero: false, pointer: undefined };
  }

  /** A list for a list type is printed as that type at once. */
  private converted(value: ConvertValue): Value {
    return value.of.kind === 'list' && isDeclared(value.type, 'list_of') ? { ...value.of, type: value.type } : value.of;
  }
}

/** What an answer calls a value: its key in a map or list of pairs, else the field. */
function fieldName(value: Value, hint: string): string {
  const last = value.kind === 'name' ? value.path.at(-1) : undefined;
  if (last?.kind === 'key' && typeof last.key === 'string') return last.key;
  return last?.kind === 'field' ? last.name : hint;
}

/** Whether a value is absent just where it is zero. */
const saysZero = ({ text, present }: Printed): boolean => present === text || present === `${text} != 0` || present === `${text} != ""`;

const isChecking = (printed: Printed): boolean => printed.text.includes('(call,');
