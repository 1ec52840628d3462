/** What resolving shares: the declarations found so far, and the list of problems. */
import { nearest, type Diagnostic, type DiagnosticCode } from './diagnostic.js';
import type { Declaration, Method, NamedError, Place, RetryPolicy, RuntimeFunction, Type, WaitPolicy, WireContract } from './model.js';
import type { Cursor } from './source.js';

export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A function with the resolved types of what it takes. */
export interface KnownFunction {
  readonly declared: Writable<RuntimeFunction>;
  readonly takes: readonly { readonly name: string; readonly type: Type | undefined; readonly optional: boolean }[];
  readonly place: Place;
  used: boolean;
}

export interface Fragment {
  readonly name: string;
  readonly cursor: Cursor;
  readonly kind: 'param' | 'params' | 'value' | 'steps';
  used: boolean;
}

export class Context {
  readonly diagnostics: Diagnostic[] = [];
  readonly declarations = new Map<string, Declaration>();
  readonly usedDeclarations = new Set<string>();
  readonly functions = new Map<string, KnownFunction>();
  readonly fragments = new Map<string, Fragment>();
  readonly errors = new Map<string, NamedError>();
  readonly usedErrors = new Set<string>();
  readonly methods = new Map<string, Writable<Method>>();
  readonly retry = new Map<string, RetryPolicy>();
  readonly waits = new Map<string, WaitPolicy>();
  /** Request fields that no method needs to name, with the reason. */
  readonly ignoredFields = new Map<string, string>();

  constructor(readonly contract: WireContract) {}

  report(code: DiagnosticCode, place: Place, message: string, hint?: string): void {
    this.diagnostics.push({ code, message, place, hint });
  }

  /** Reports a name that nothing declares, with the nearest one that something does. */
  unknown(code: DiagnosticCode, place: Place, what: string, name: string, known: Iterable<string>): void {
    const names = [...known];
    const near = nearest(name, names);
    const hint =
      near !== undefined ? `did you mean ${near}?` : names.length > 0 && names.length <= 40 ? `known: ${names.join(', ')}` : undefined;
    this.report(code, place, `${what} ${name} is not known`, hint);
  }

  /** The member with the name; that there is none is reported. */
  named<T extends { readonly name: string }>(
    list: readonly T[],
    name: string,
    code: DiagnosticCode,
    place: Place,
    what: string,
  ): T | undefined {
    const found = list.find((each) => each.name === name);
    if (found === undefined)
      this.unknown(
        code,
        place,
        what,
        name,
        list.map((each) => each.name),
      );
    return found;
  }

  error(cursor: Cursor): NamedError | undefined {
    const found = this.errors.get(cursor.text);
    if (found === undefined) this.unknown('unknown_error', cursor.place, 'the error', cursor.text, this.errors.keys());
    this.usedErrors.add(cursor.text);
    return found;
  }

  errorList(cursor: Cursor | undefined): NamedError[] {
    return (cursor?.items ?? []).flatMap((each) => this.error(each) ?? []);
  }

  fragment(name: string, place: Place): Fragment | undefined {
    const found = this.fragments.get(name);
    if (found === undefined) this.unknown('unknown_fragment', place, 'the fragment', name, this.fragments.keys());
    else found.used = true;
    return found;
  }
}
