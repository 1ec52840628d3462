/** Every type, function, fragment and named error of the spec is used. */
import type { Rule } from './rule.js';

export const unusedDeclarations: Rule = ({ context, spec }) => {
  for (const { name, place } of context.declarations.values()) {
    if (!context.usedDeclarations.has(name)) context.report('unused_type', place, `nothing uses the type ${name}`);
  }
  for (const { declared, place, used } of context.functions.values()) {
    if (!used) context.report('unused_function', place, `nothing uses the function ${declared.name}`);
  }
  for (const { name, cursor, used } of context.fragments.values()) {
    if (!used) context.report('unused_fragment', cursor.keyPlace, `nothing uses the fragment ${name}`);
  }
  for (const each of spec.errors.root.at('named').entries.filter((named) => named.at('any').items.length > 0)) {
    if (!context.usedErrors.has(each.key)) context.report('unused_error', each.keyPlace, `nothing uses the error ${each.key}`);
  }
};
