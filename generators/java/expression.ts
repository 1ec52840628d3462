/** An expression of Java, and how its absence shows. */
import { call, joined, lambda, operators, ternary, word, type Code } from './print/code.js';
import { eachOp } from './print/layout.js';
import type { Binding, TargetSettings } from '../model/model.js';

/** An expression and how its absence shows. */
export interface Expression {
  readonly code: Code;
  /** It may be null; with `present`, it is a message that is never null and `present` says whether it is set. */
  readonly nullable: boolean;
  readonly present?: Code;
  /** It is a list of KeyValuePair, whose entries are asked for by key. */
  readonly arePairs?: boolean;
  /** It is this member of this list. */
  readonly at?: readonly [list: Code, index: Code];
}

export interface Scope {
  readonly target: TargetSettings;
  /** Names of bindings that the body calls otherwise. */
  readonly renamed: ReadonlyMap<Binding, string>;
  /** Class that the text goes to: its own methods need no class before them. */
  readonly inClass?: string;
}

export const given = (code: Code): Expression => ({ code, nullable: false });
export const perhaps = (code: Code): Expression => ({ code, nullable: true });

/** Java's null where the value is absent. */
export function orNull({ code, present }: Expression): Code {
  return present === undefined ? code : ternary(present, code, word('null'));
}

/** Whether the value is there; undefined where it always is. */
export function presence({ code, nullable, present }: Expression): Code | undefined {
  if (present !== undefined) return present;
  return nullable ? joined(code, ' != null') : undefined;
}
/** `f(args)`; where an argument may be absent, so is what comes of it. */
export function guarded(args: readonly Expression[], make: (args: readonly Code[]) => Code): Expression {
  const [only] = args;
  if (args.length === 1 && only !== undefined && only.nullable && only.present === undefined && !isSimple(only.code)) {
    return perhaps(call('Values.get', only.code, lambda('each', make([word('each')]))));
  }
  const conditions = args.map(presence).filter((each) => each !== undefined);
  const code = make(args.map((each) => each.code));
  return conditions.length === 0 ? given(code) : { code, nullable: true, present: operators('&&', ...conditions) };
}

/** Whether it may stand twice in a line: a name, or a field of one. */
export function isSimple(code: Code): boolean {
  let written = '';
  eachOp(code, (op) => (written += op.op === 'text' ? op.text : ' '));
  return /^[\w.]+(\(\))?$/.test(written);
}
export function first(values: readonly Expression[]): Expression {
  const own = values.map(orNull);
  const last = values[values.length - 1];
  const head = own.slice(0, -1);
  if (last === undefined || last.nullable) return perhaps(call('Values.first', ...own));
  const before = head.length === 1 ? (head[0] ?? []) : call('Values.first', ...head);
  return head.length === 0 ? last : given(call('Values.orDefault', before, last.code));
}
