/** Prints the checks of a method over several parameters. */
import type { MethodCheck, Value } from '../model/model.js';
import { array, call, entry, object, onlyIf, type Doc } from './layout.js';
import { key, quoted } from './names.js';
import { literal } from './param_checks.js';
import type { Scope } from './scope.js';
import { Values } from './values.js';

export function checkLine(check: MethodCheck, scope: Scope): Doc[] {
  const values = new Values(scope);
  const named = (value: Value): Doc => entry(key(pathOf(value)), values.doc(value));
  switch (check.kind) {
    case 'exactly_one':
      return [[call('call.exactlyOne', [object(check.of.map(named))]), ';']];
    case 'at_most_one':
      return [[call('call.atMostOne', [object(check.of.map(named))]), ';']];
    case 'at_least_one':
      return [[call('call.atLeastOne', [object(check.of.map(named))]), ';']];
    case 'requires': {
      const given = pathOf(check.given);
      const test =
        check.in === undefined
          ? values.condition({ kind: 'present', of: check.given })
          : [
              check.given.optional ? [values.doc(check.given), ' !== undefined && '] : '',
              array(check.in.map(literal)),
              '.includes(',
              values.doc(check.given),
              ')',
            ];
      return check.then.map(({ of, value }) => {
        const needed =
          value === undefined
            ? call('call.requires', [quoted(given), object([named(of)])])
            : call('call.requiresValue', [quoted(given), quoted(pathOf(of)), values.doc(of), literal(value)]);
        return onlyIf(test, [needed, ';']);
      });
    }
  }
}

/** The spec's name of a parameter, or of a field in one. */
function pathOf(value: Value): string {
  if (value.kind === 'convert') return pathOf(value.of);
  if (value.kind !== 'name') throw new Error('a check is over parameters');
  return [value.binding.name, ...value.path.map((step) => (step.kind === 'field' ? step.name : ''))].join('.');
}
