/** Expressions that may be absent, and constants: what printed values are made of. */
import type { Binding, Literal, Type } from '../model/model.js';
import { chain, choice, flat, text, type Doc } from './layout.js';
import { wireMember, wireName } from './wire_names.js';

/** An expression that holds where all `guards` do. `orNone` is a shorter form that is None where they do not. */
export interface Expression {
  readonly doc: Doc;
  readonly guards: readonly Doc[];
  readonly orNone?: Doc;
  /** Where presence is known only after looking: what to look at, and the value in terms of what was found. */
  readonly look?: { readonly at: Doc; readonly use: (found: string) => Doc };
}

/** An expression that always holds. */
export const sure = (doc: Doc): Expression => ({ doc, guards: [] });

/** Functions that a printed body needs beside it, by their names. */
export type Helpers = Map<string, readonly string[]>;

/** What stands for names in this place. */
export interface Scope {
  /** The running call's name: `call`, or `checks` in a builder. */
  readonly running: string;
  /** Parameters that are records even where the caller gives none. */
  readonly alwaysThere?: ReadonlySet<Binding>;
  /** Takes what stands in functions of their own: results inside lists. */
  readonly helpers?: Helpers;
  /** Conditions must be bools, where otherwise a list that is not empty would do. */
  readonly strictly?: true;
}

export function plainOrNone({ doc, guards, orNone: short, look }: Expression): Doc {
  if (guards.length === 0) return doc;
  if (short !== undefined) return short;
  if (look !== undefined) return choice(look.use('found'), ['(found := ', look.at, ') is not None'], 'None');
  return choice(doc, chain('and', guards), 'None');
}

/** A constant of the spec in a place of this type. */
export function literal(value: Literal, type: Type): string {
  if (type.kind === 'declared' && (type.declaration.kind === 'enum' || type.declaration.kind === 'subset')) {
    const { declaration } = type;
    const enumeration = declaration.kind === 'subset' ? declaration.of : declaration;
    const member = enumeration.members.find(({ name }) => name === value);
    if (member === undefined) throw new Error(`${enumeration.name} has no member ${plain(value)}`);
    return `${enumeration.name}.${member.constant}`;
  }
  if (type.kind === 'wire_enum' && typeof value === 'string') return `pb.${wireName(type.enum)}.${wireMember(value)}`;
  return plain(value);
}

/** A constant as Python writes it. */
export function plain(value: Literal): string {
  if (typeof value === 'string') return text(value);
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return `[${value.map((each: Literal) => plain(each)).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, each]) => `${text(key)}: ${plain(each)}`)
    .join(', ')}}`;
}

/** The expression where the Model says that it is there: an unset message reads as an empty one. */
export function surely(own: Expression): Doc {
  return own.guards.every((guard) => flat(guard).includes('.HasField(')) ? own.doc : plainOrNone(own);
}
