/** Values that are chosen: members of a union, values of an enum, members of a list. */
import { constantText } from './constants.js';
import { first, given, orNull, perhaps, type Expression, type Scope } from './expression.js';
import { accessor, typeName } from './names.js';
import { follow, reference } from './paths.js';
import { call, joined, lambda, ternary, word, type Code } from './print/code.js';
import { print } from './values.js';
import type { CaseValue, PathStep, PluckValue } from '../model/model.js';

/** Those of a list whose fields have certain values; an absent value asks for nothing. */
export function where({ where: wanted }: PluckValue, list: Code, scope: Scope): Code {
  return wanted.reduce((of, { path, value }) => call('Values.where', of, fieldOf(path, scope), orNull(print(value, scope))), list);
}

/** What gives a field of something. */
export function fieldOf(path: readonly PathStep[], scope: Scope): Code {
  const [step, ...rest] = path;
  const named = step === undefined ? undefined : reference(step, rest, false);
  return named ?? lambda('each', follow(given(word('each')), path, scope, true, false).code);
}

/** By the member of a union, or by the value of an enum; nothing where no case holds. */
export function choice(value: CaseValue, scope: Scope): Expression {
  const subject = print(value.subject, scope);
  const of = value.subject.type;
  if (of.kind === 'declared' && of.declaration.kind === 'union') {
    const union = typeName(of.declaration.name);
    const cases = value.cases.map(({ member: name, binding, value: own }) => {
      const item = 'chosen';
      const inner: Scope = { ...scope, renamed: new Map([...scope.renamed, [binding, item]]) };
      const read = subject.nullable
        ? call('Values.get', subject.code, word(`${union}::${accessor(name)}`))
        : joined(subject.code, `.${accessor(name)}()`);
      return perhaps(call('Values.get', read, lambda(item, orNull(print(own, inner)))));
    });
    return first(cases);
  }
  const made = value.cases.reduceRight<Code>((otherwise, { member: name, value: own }) => {
    const same = call('Objects.equals', subject.code, word(constantText({ type: of, value: name })));
    return ternary(same, orNull(print(own, scope)), otherwise);
  }, word('null'));
  return perhaps(made);
}
