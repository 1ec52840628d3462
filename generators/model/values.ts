/** Resolves values: finds what names stand for, gives every value a type, makes implicit conversions visible. */
import type { Context } from './context.js';
import type { Condition, CaseValue, FirstValue, Form, Spread, Type, Value } from './model.js';
import { functionOf } from './calls.js';
import { resolveCondition } from './conditions.js';
import { concatOf, eachOf, pluckOf } from './lists.js';
import { constantOf, isUnbound, listOf, literalOf, newOf, serializedOf } from './literals.js';
import { resolvePath } from './paths.js';
import { binding, Scope } from './scope.js';
import type { Cursor } from './source.js';
import { fit, scalar, typeText } from './types.js';
import { isTold } from './unions.js';

/** The words that make a form of a map; no Milvus field has such a name. */
const forms = [
  'json',
  'pairs',
  'base64',
  'serialized',
  'text',
  'first',
  'merge',
  'case',
  'when',
  'list',
  'concat',
  'pluck',
  'via',
  'use',
  'new',
  'const',
  'literal',
] as const;
export type FormWord = (typeof forms)[number];
export const formWords: readonly string[] = forms;

const keysBeside: Readonly<Record<FormWord, readonly string[]>> = {
  json: [],
  pairs: [],
  base64: [],
  serialized: ['with'],
  text: [],
  first: [],
  merge: [],
  case: [],
  when: ['value'],
  list: ['as', 'of', 'key'],
  concat: [],
  pluck: ['of', 'where'],
  via: ['of'],
  use: ['with'],
  new: [],
  const: [],
  literal: [],
};

/** Where a value goes, as far as that is known. */
export interface Expected {
  readonly type: Type | undefined;
  /** For `case: $form`. */
  readonly forms?: readonly Form[];
  readonly spread?: Spread | undefined;
}

export class Values {
  /** Fragments under way, to find one that includes itself. */
  readonly #open: string[] = [];

  constructor(
    readonly context: Context,
    readonly spread: Spread | undefined,
  ) {}

  /** Resolves and, where a type is expected, converts. */
  resolve(cursor: Cursor, scope: Scope, expected?: Type): Value | undefined {
    const value = this.#resolve(cursor, scope, expected);
    return value === undefined || expected === undefined ? value : this.convert(value, expected);
  }

  convert(value: Value, to: Type): Value | undefined {
    switch (fit(value.type, to)) {
      case 'same':
        return value;
      case 'converted':
        return { kind: 'convert', type: to, optional: value.optional, place: value.place, of: value, from: value.type };
      case 'no':
        this.context.report('wrong_type', value.place, `${typeText(to)} is wanted here, this is ${typeText(value.type)}`);
        return undefined;
    }
  }

  #resolve(cursor: Cursor, scope: Scope, expected: Type | undefined): Value | undefined {
    const { raw } = cursor;
    if (typeof raw === 'string' && raw.startsWith('$')) return this.name(cursor, scope);
    if (raw === null || raw === undefined) {
      this.context.report('wrong_form', cursor.place, 'a value is missing here');
      return undefined;
    }
    if (typeof raw !== 'object') return constantOf(this, cursor, raw as string | number | boolean, expected);
    if (cursor.isList) return listOf(this, cursor, scope, expected);
    const word = forms.find((each) => cursor.has(each));
    if (word !== undefined && !(word === 'use' && this.#mergesIntoMessage(cursor))) {
      const stray = cursor.entries.find(({ key }) => key !== word && !keysBeside[word].includes(key) && word !== 'case' && word !== 'new');
      if (stray !== undefined) {
        this.context.report('wrong_form', stray.keyPlace, `${stray.key} does not belong to the form ${word}`);
        return undefined;
      }
      return this.#form(word, cursor, scope, expected);
    }
    return literalOf(this, cursor, scope, expected);
  }

  #mergesIntoMessage(cursor: Cursor): boolean {
    return this.context.fragments.get(cursor.at('use').text)?.kind === 'params';
  }

  #form(word: FormWord, cursor: Cursor, scope: Scope, expected: Type | undefined): Value | undefined {
    const { place } = cursor;
    switch (word) {
      case 'const':
        return constantOf(this, cursor.at('const'), cursor.at('const').raw as string | number | boolean, expected);
      case 'literal':
        return literalOf(this, cursor.at('literal'), scope, expected);
      case 'json': {
        const of = this.resolve(cursor.at('json'), scope);
        return of && { kind: 'json', type: scalar('string'), optional: of.optional, place, of };
      }
      case 'pairs': {
        const message = this.context.contract.message('common.KeyValuePair');
        const of = this.resolve(cursor.at('pairs'), scope);
        return (
          of &&
          message && { kind: 'pairs', type: { kind: 'list', of: { kind: 'message', message } }, optional: of.optional, place, of, message }
        );
      }
      case 'base64': {
        const of = this.resolve(cursor.at('base64'), scope, scalar('string'));
        return of && { kind: 'base64', type: scalar('string'), optional: of.optional, place, of };
      }
      case 'text': {
        const of = this.resolve(cursor.at('text'), scope);
        const declared = of && this.#enumOf(of.type);
        if (of !== undefined && declared === undefined)
          this.context.report('wrong_type', of.place, `an enum is wanted here, this is ${typeText(of.type)}`);
        const inner = of && declared && this.convert(of, { kind: 'declared', declaration: declared });
        return inner && { kind: 'text', type: scalar('string'), optional: inner.optional, place, of: inner, enum: declared };
      }
      case 'serialized':
        return serializedOf(this, cursor, scope);
      case 'first':
        return this.#first(cursor, scope, expected);
      case 'merge': {
        const of = cursor.at('merge').items.flatMap((each) => this.resolve(each, scope) ?? []);
        return { kind: 'merge', type: { kind: 'map', of: scalar('json') }, optional: of.every(({ optional }) => optional), place, of };
      }
      case 'case':
        return this.#case(cursor, scope, expected);
      case 'when': {
        const condition = this.condition(cursor.at('when'), scope);
        const value = this.resolve(cursor.at('value'), scope, expected);
        return condition && value && { kind: 'when', type: value.type, optional: true, place, condition, value };
      }
      case 'list':
        return eachOf(this, cursor, scope, expected);
      case 'concat':
        return concatOf(this, cursor, scope, expected);
      case 'pluck':
        return pluckOf(this, cursor, scope);
      case 'via':
        return functionOf(this, cursor, scope);
      case 'use':
        return this.#fragment(cursor, scope, expected);
      case 'new':
        return newOf(this, cursor, scope);
    }
  }

  /** The spec enum of a type: its own, or the one declared over a wire enum. */
  #enumOf(type: Type): ((Type & { kind: 'declared' })['declaration'] & { kind: 'enum' }) | undefined {
    if (type.kind === 'declared')
      return type.declaration.kind === 'enum' ? type.declaration : type.declaration.kind === 'subset' ? type.declaration.of : undefined;
    if (type.kind !== 'wire_enum') return undefined;
    for (const declaration of this.context.declarations.values()) {
      if (declaration.kind === 'enum' && declaration.wire === type.enum) {
        this.context.usedDeclarations.add(declaration.name);
        return declaration;
      }
    }
    return undefined;
  }

  name(cursor: Cursor, scope: Scope): Value | undefined {
    return resolvePath(this.context, cursor, scope, cursor.text.slice(1).split('.'));
  }

  #first(cursor: Cursor, scope: Scope, expected: Type | undefined): FirstValue | undefined {
    const items = cursor.at('first').items;
    const of: Value[] = [];
    let type = expected;
    for (const each of items) {
      const value = this.resolve(each, scope, type);
      if (value === undefined) return undefined;
      // A free name of a fragment that nothing binds is no choice.
      if (isUnbound(value)) continue;
      type ??= value.type;
      of.push(value);
    }
    if (type === undefined) return undefined;
    return { kind: 'first', type, optional: of.every(({ optional }) => optional), place: cursor.place, of };
  }

  #case(cursor: Cursor, scope: Scope, expected: Type | undefined): CaseValue | undefined {
    const subject = this.name(cursor.at('case'), scope);
    if (subject === undefined) return undefined;
    if (subject.kind !== 'name') {
      this.context.report('wrong_form', cursor.place, 'case asks a name, this one stands for a value');
      return undefined;
    }
    if (!isTold(this.context, subject.type, cursor.at('case').place)) return undefined;
    const cases: CaseValue['cases'][number][] = [];
    let type = expected;
    for (const each of cursor.entries.filter(({ key }) => key !== 'case')) {
      const memberType = this.#memberType(subject.type, each);
      const own = binding('item', subject.binding.name, memberType ?? subject.type);
      const inner = new Scope(scope);
      if (subject.path.length === 0) inner.bind(own);
      const value = this.resolve(each, inner, type);
      if (value === undefined) return undefined;
      type ??= value.type;
      cases.push({ member: each.key, type: memberType, binding: own, value });
    }
    return type && { kind: 'case', type, optional: true, place: cursor.place, subject, cases };
  }

  #memberType(type: Type, member: Cursor): Type | undefined {
    if (type.kind !== 'declared' || type.declaration.kind !== 'union') return undefined;
    const found = type.declaration.members.find((each) => typeText(each) === member.key);
    if (found === undefined)
      this.context.unknown(
        'unknown_member',
        member.keyPlace,
        `in ${type.declaration.name}, the member`,
        member.key,
        type.declaration.members.map(typeText),
      );
    return found;
  }

  #fragment(cursor: Cursor, scope: Scope, expected: Type | undefined): Value | undefined {
    const name = cursor.at('use').text;
    const fragment = this.context.fragment(name, cursor.at('use').place);
    if (fragment === undefined) return undefined;
    if (fragment.kind !== 'value') {
      this.context.report('wrong_form', cursor.place, `the fragment ${name} is no value`);
      return undefined;
    }
    return this.inFragment(name, cursor, () =>
      this.resolve(fragment.cursor.at('value'), this.fragmentScope(fragment.cursor, cursor.maybe('with'), scope), expected),
    );
  }

  inFragment<T>(name: string, cursor: Cursor, body: () => T): T | undefined {
    if (this.#open.includes(name)) {
      this.context.report('cycle', cursor.place, `the fragment ${[...this.#open, name].join(' uses ')}`);
      return undefined;
    }
    this.#open.push(name);
    const value = body();
    this.#open.pop();
    return value;
  }

  /** The names of a fragment's body: those that `with` binds, else the method's own. */
  fragmentScope(fragment: Cursor, given: Cursor | undefined, scope: Scope): Scope {
    const free = (fragment.maybe('takes')?.entries ?? []).filter(({ raw }) => raw === 'optional').map(({ key }) => key);
    const inner = new Scope(scope, new Set(free));
    for (const each of given?.entries ?? []) {
      const value = this.resolve(each, scope);
      if (value !== undefined) inner.substitute(each.key, value);
    }
    return inner;
  }

  condition(cursor: Cursor, scope: Scope): Condition | undefined {
    return resolveCondition(this, cursor, scope);
  }
}
