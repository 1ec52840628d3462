/** Prints the checks over several parameters. */
import type { Literal, MethodCheck, Value } from '../model/model.js';
import { literalText } from './checks.js';
import { callText, quoted } from './layout.js';
import { assertNever } from './never.js';
import type { Values } from './values.js';

export function relationLines(values: Values, check: MethodCheck): string[] {
  switch (check.kind) {
    case 'exactly_one':
      return [choice('exactlyOne', values, check.of)];
    case 'at_most_one':
      return [choice('atMostOne', values, check.of)];
    case 'at_least_one':
      return [choice('atLeastOne', values, check.of)];
    case 'requires': {
      const own = check.in === undefined ? given(values, check.given) : isAmong(values, check.given, check.in);
      return check.then.map(({ of, value }) =>
        value === undefined
          ? `call.requires(${own}, ${given(values, of)})`
          : callText('call.requiresValue', [
              own,
              quoted(specPath(of)),
              equals(values, of, value),
              quoted(typeof value === 'object' ? JSON.stringify(value) : String(value)),
            ]),
      );
    }
    default:
      return assertNever(check);
  }
}

const choice = (name: string, values: Values, of: readonly Value[]): string =>
  callText(
    `call.${name}`,
    of.map((each) => given(values, each)),
  );

export const given = (values: Values, value: Value): string =>
  `given(${quoted(specPath(value))}, ${values.print(value).present ?? 'true'})`;

function isAmong(values: Values, value: Value, members: readonly Literal[]): string {
  const { text } = values.print(value);
  return `given(${quoted(specPath(value))}, ${members.map((each) => `${text} == ${literalText(values, value.type, each)}`).join(' || ')})`;
}

function equals(values: Values, value: Value, wanted: Literal): string {
  const printed = values.print(value);
  const constant = literalText(values, value.type, wanted);
  return printed.pointer === undefined
    ? `${printed.text} == ${constant}`
    : `${printed.present ?? 'true'} && *${printed.pointer} == ${constant}`;
}

/** `search_params.offset`: the name as the spec has it. */
export function specPath(value: Value): string {
  if (value.kind === 'convert') return specPath(value.of);
  if (value.kind !== 'name') throw new Error(`a check over ${value.kind}`);
  return [value.binding.name, ...value.path.map((step) => (step.kind === 'field' ? step.name : ''))].join('.');
}
