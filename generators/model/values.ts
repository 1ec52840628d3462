/** Resolves values: finds what names stand for, gives every value a type, makes implicit conversions visible. */
import type { Context } from './context.js';
import type {
  CaseValue,
  Condition,
  FirstValue,
  Form,
  MessageValue,
  NameValue,
  NewValue,
  PathStep,
  PluckValue,
  RecordDeclaration,
  ResultDeclaration,
  SerializedValue,
  Spread,
  Type,
  Value,
  WireField,
  WireMessage,
} from './model.js';
import { resolveCondition } from './conditions.js';
import { resolvePath, walk } from './paths.js';
import { binding, Scope } from './scope.js';
import { Cursor } from './source.js';
import { fieldType, fit, literalFits, parseType, scalar, typeText } from './types.js';

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
  'pluck',
  'via',
  'use',
  'new',
  'const',
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
  pluck: ['of', 'where'],
  via: ['of'],
  use: ['with'],
  new: [],
  const: [],
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
    if (typeof raw !== 'object') return this.#constant(cursor, raw as string | number | boolean, expected);
    if (cursor.isList) return this.#list(cursor, scope, expected);
    const word = forms.find((each) => cursor.has(each));
    if (word !== undefined && !(word === 'use' && this.#mergesIntoMessage(cursor))) {
      const stray = cursor.entries.find(({ key }) => key !== word && !keysBeside[word].includes(key) && word !== 'case' && word !== 'new');
      if (stray !== undefined) {
        this.context.report('wrong_form', stray.keyPlace, `${stray.key} does not belong to the form ${word}`);
        return undefined;
      }
      return this.#form(word, cursor, scope, expected);
    }
    return this.#literal(cursor, scope, expected);
  }

  #mergesIntoMessage(cursor: Cursor): boolean {
    return this.context.fragments.get(cursor.at('use').text)?.kind === 'params';
  }

  #form(word: FormWord, cursor: Cursor, scope: Scope, expected: Type | undefined): Value | undefined {
    const { place } = cursor;
    switch (word) {
      case 'const':
        return this.#constant(cursor.at('const'), cursor.at('const').raw as string | number | boolean, expected);
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
        return this.#serialized(cursor, scope);
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
        return this.#each(cursor, scope, expected);
      case 'pluck':
        return this.#pluck(cursor, scope);
      case 'via':
        return this.#function(cursor, scope);
      case 'use':
        return this.#fragment(cursor, scope, expected);
      case 'new':
        return this.#new(cursor, scope);
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

  // ---------------------------------------------------------------------------------------------------------- literals

  #constant(cursor: Cursor, raw: string | number | boolean, expected: Type | undefined): Value | undefined {
    const { place } = cursor;
    const plain: Type =
      typeof raw === 'string'
        ? scalar('string')
        : typeof raw === 'boolean'
          ? scalar('bool')
          : Number.isInteger(raw)
            ? scalar('count')
            : scalar('double');
    if (expected === undefined || (expected.kind === 'scalar' && expected.name === 'json'))
      return { kind: 'constant', type: plain, optional: false, place, value: raw };
    if (expected.kind === 'wire_enum') {
      const names = expected.enum.values.map(({ name }) => name);
      const declared = [...this.context.declarations.values()].find((each) => each.kind === 'enum' && each.wire === expected.enum);
      const member =
        names.find((each) => each === raw) ??
        (declared?.kind === 'enum' ? declared.members.find(({ name }) => name === raw)?.wireName : undefined);
      if (member !== undefined) return { kind: 'constant', type: expected, optional: false, place, value: member };
      this.context.unknown('unknown_member', place, `in ${expected.enum.name}, the value`, String(raw), names);
      return undefined;
    }
    if (literalFits(raw, expected)) return { kind: 'constant', type: expected, optional: false, place, value: raw };
    if (
      expected.kind === 'declared' &&
      'members' in expected.declaration &&
      expected.declaration.kind !== 'host' &&
      expected.declaration.kind !== 'union'
    ) {
      const members = expected.declaration.members.map((each) => (typeof each === 'string' ? each : each.name));
      this.context.unknown('unknown_member', place, `in ${expected.declaration.name}, the member`, String(raw), members);
      return undefined;
    }
    this.context.report('wrong_type', place, `${typeText(expected)} is wanted here, not ${JSON.stringify(raw)}`);
    return undefined;
  }

  #list(cursor: Cursor, scope: Scope, expected: Type | undefined): Value | undefined {
    const of =
      expected?.kind === 'list'
        ? expected.of
        : expected?.kind === 'declared' && expected.declaration.kind === 'list_of'
          ? ({ kind: 'declared', declaration: expected.declaration.of } as const)
          : undefined;
    const members = cursor.items.flatMap((each) => this.resolve(each, scope, of) ?? []);
    const type: Type =
      expected?.kind === 'declared' && members.length === 0 ? expected : { kind: 'list', of: of ?? members[0]?.type ?? scalar('json') };
    return { kind: 'list', type, optional: members.length > 0 && members.every(({ optional }) => optional), place: cursor.place, members };
  }

  /** A message, result or map, by what is expected. */
  #literal(cursor: Cursor, scope: Scope, expected: Type | undefined): Value | undefined {
    if (expected?.kind === 'message') return this.message(cursor, scope, expected.message);
    if (expected?.kind === 'declared' && expected.declaration.kind === 'result') return this.#result(cursor, scope, expected.declaration);
    const of = expected?.kind === 'map' ? expected.of : undefined;
    const entries = cursor.entries.flatMap((each) => {
      const value = this.resolve(each, scope, of);
      return value === undefined ? [] : [{ key: each.key, value }];
    });
    const optional = entries.length > 0 && entries.every(({ value }) => value.optional);
    return { kind: 'map', type: { kind: 'map', of: of ?? scalar('json') }, optional, place: cursor.place, entries };
  }

  message(cursor: Cursor, scope: Scope, message: WireMessage): MessageValue {
    const fields: { field: WireField; value: Value }[] = [];
    const add = (from: Cursor, inner: Scope): void => {
      for (const each of from.entries) {
        if (each.key === 'use') {
          const fragment = this.context.fragment(each.text, each.place);
          const send = fragment?.cursor.maybe('send');
          if (fragment !== undefined && send === undefined)
            this.context.report('wrong_form', each.place, `the fragment ${fragment.name} has no send`);
          if (send !== undefined) add(send, inner);
          continue;
        }
        const field = message.fields.find(({ name }) => name === each.key);
        if (field === undefined) {
          this.context.unknown(
            'unknown_wire',
            each.keyPlace,
            `in ${message.name}, the field`,
            each.key,
            message.fields.map(({ name }) => name),
          );
          continue;
        }
        const value = this.resolve(each, inner, fieldType(field));
        if (value !== undefined) fields.push({ field, value });
      }
    };
    add(cursor, scope);
    const optional = fields.length > 0 && fields.every(({ value }) => value.optional);
    return { kind: 'message', type: { kind: 'message', message }, optional, place: cursor.place, message, fields };
  }

  #result(cursor: Cursor, scope: Scope, result: ResultDeclaration): Value {
    const fields = cursor.entries.flatMap((each) => {
      const field = result.fields.find(({ name }) => name === each.key);
      if (field === undefined) {
        this.context.unknown(
          'unknown_path',
          each.keyPlace,
          `in ${result.name}, the field`,
          each.key,
          result.fields.map(({ name }) => name),
        );
        return [];
      }
      const value = this.resolve(each, scope, field.type);
      if (value?.optional === true && !field.optional)
        this.context.report('wrong_type', each.place, `${field.name} is always there in ${result.name}, this value may be absent`);
      return value === undefined ? [] : [{ field, value }];
    });
    for (const field of result.fields) {
      if (!field.optional && !cursor.has(field.name))
        this.context.report('missing_argument', cursor.place, `${result.name} needs ${field.name}`);
    }
    return { kind: 'result', type: { kind: 'declared', declaration: result }, optional: false, place: cursor.place, result, fields };
  }

  // ------------------------------------------------------------------------------------------------------------- forms

  #serialized(cursor: Cursor, scope: Scope): SerializedValue | undefined {
    const of = this.resolve(cursor.at('serialized'), scope);
    if (of === undefined) return undefined;
    const record = of.type.kind === 'declared' && of.type.declaration.kind === 'record' ? of.type.declaration : undefined;
    if (record?.encode === undefined) {
      this.context.report('wrong_type', of.place, `a record with a message is wanted here, this is ${typeText(of.type)}`);
      return undefined;
    }
    const { message } = record.encode;
    const extra = cursor.maybe('with');
    const fields = extra === undefined ? [] : this.message(extra, scope, message).fields;
    return { kind: 'serialized', type: scalar('bytes'), optional: of.optional, place: cursor.place, of, message, with: fields };
  }

  #first(cursor: Cursor, scope: Scope, expected: Type | undefined): FirstValue | undefined {
    const items = cursor.at('first').items;
    const of: Value[] = [];
    let type = expected;
    for (const each of items) {
      const value = this.resolve(each, scope, type);
      if (value === undefined) return undefined;
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

  #each(cursor: Cursor, scope: Scope, expected: Type | undefined): Value | undefined {
    const list = this.resolve(cursor.at('list'), scope);
    if (list === undefined) return undefined;
    const itemType = this.itemType(list);
    if (itemType === undefined) return undefined;
    const inner = new Scope(scope);
    const as = inner.bind(binding('item', cursor.at('as').text, itemType));
    const key = cursor.has('key') ? inner.bind(binding('item', cursor.at('key').text, scalar('string'))) : undefined;
    const value = this.resolve(cursor.at('of'), inner, expected?.kind === 'list' ? expected.of : undefined);
    return (
      value && { kind: 'each', type: { kind: 'list', of: value.type }, optional: list.optional, place: cursor.place, list, as, key, value }
    );
  }

  itemType(list: Value): Type | undefined {
    if (list.type.kind === 'list' || list.type.kind === 'map') return list.type.of;
    if (list.type.kind === 'declared' && list.type.declaration.kind === 'list_of')
      return { kind: 'declared', declaration: list.type.declaration.of };
    this.context.report('wrong_type', list.place, `a list or map is wanted here, this is ${typeText(list.type)}`);
    return undefined;
  }

  #pluck(cursor: Cursor, scope: Scope): PluckValue | undefined {
    const list = this.resolve(cursor.at('of'), scope);
    const item = list && this.itemType(list);
    if (list === undefined || item === undefined) return undefined;
    const path = this.#pathIn(cursor.at('pluck'), scope, item);
    if (path === undefined) return undefined;
    const where = (cursor.maybe('where')?.entries ?? []).flatMap((each) => {
      const own = this.#pathIn(new Cursor(each.file, each.path, each.key), scope, item);
      const value = own && this.resolve(each, scope, own.type);
      return own === undefined || value === undefined ? [] : [{ path: own.path, value }];
    });
    return {
      kind: 'pluck',
      type: { kind: 'list', of: path.type },
      optional: list.optional,
      place: cursor.place,
      list,
      path: path.path,
      where,
    };
  }

  #pathIn(cursor: Cursor, scope: Scope, item: Type): { path: readonly PathStep[]; type: Type } | undefined {
    const start: NameValue = {
      kind: 'name',
      type: item,
      optional: false,
      place: cursor.place,
      binding: binding('item', 'each', item),
      path: [],
    };
    return walk(this.context, cursor, scope, start, cursor.text.split('.'));
  }

  #function(cursor: Cursor, scope: Scope): Value | undefined {
    const name = cursor.at('via').text;
    const known = this.context.functions.get(name);
    if (known === undefined) {
      this.context.unknown('unknown_function', cursor.at('via').place, 'the function', name, this.context.functions.keys());
      return undefined;
    }
    known.used = true;
    const items = cursor.maybe('of')?.items ?? [];
    if (items.length > known.takes.length) {
      this.context.report('wrong_form', cursor.place, `${name} takes ${known.takes.map((each) => each.name).join(', ') || 'nothing'}`);
      return undefined;
    }
    let optional = false;
    const args: (Value | undefined)[] = [];
    for (const [at, taken] of known.takes.entries()) {
      const item = items[at];
      if (item === undefined) {
        if (!taken.optional) this.context.report('missing_argument', cursor.place, `${name} needs ${taken.name}`);
        args.push(undefined);
        continue;
      }
      const value = this.resolve(item, scope, taken.type);
      if (value === undefined) return undefined;
      optional ||= value.optional && !taken.optional;
      args.push(value);
    }
    if (known.declared.gives === undefined) {
      this.context.report('wrong_form', cursor.place, `${name} gives nothing that a value could use`);
      return undefined;
    }
    return { kind: 'function', type: known.declared.gives, optional, place: cursor.place, function: known.declared, args };
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

  #new(cursor: Cursor, scope: Scope): NewValue | undefined {
    const type = parseType(this.context, cursor.at('new').text, cursor.at('new').place);
    if (type?.kind !== 'declared' || type.declaration.kind !== 'record') {
      if (type !== undefined) this.context.report('wrong_type', cursor.at('new').place, `${typeText(type)} is no record`);
      return undefined;
    }
    const record: RecordDeclaration = type.declaration;
    const fields = cursor.entries
      .filter(({ key }) => key !== 'new' && key !== 'spread')
      .flatMap((each) => {
        const field = record.fields.find(({ name }) => name === each.key);
        if (field === undefined) {
          this.context.unknown(
            'unknown_path',
            each.keyPlace,
            `in ${record.name}, the field`,
            each.key,
            record.fields.map(({ name }) => name),
          );
          return [];
        }
        const value = this.resolve(each, scope, field.type);
        return value === undefined ? [] : [{ field, value }];
      });
    for (const field of record.fields) {
      if (!field.optional && field.default === undefined && !cursor.has(field.name) && !cursor.has('spread')) {
        this.context.report('missing_argument', cursor.place, `${record.name} needs ${field.name}`);
      }
    }
    return {
      kind: 'new',
      type,
      optional: false,
      place: cursor.place,
      record,
      fields,
      spread: cursor.has('spread') ? this.spread : undefined,
    };
  }

  condition(cursor: Cursor, scope: Scope): Condition | undefined {
    return resolveCondition(this, cursor, scope);
  }
}
