/** Every field of a request is set by a step, or listed as ignored with the reason. */
import type { MessageValue, Value } from '../model.js';
import { insideOf, stepsOf } from '../walk.js';
import type { Rule } from './rule.js';

export const unmappedField: Rule = ({ context, methods }) => {
  for (const { method, cursor } of methods) {
    const ignored = cursor.maybe('ignored');
    const needed = new Set<string>();
    const visit = (message: MessageValue, prefix: string): void => {
      const mapped = new Map(message.fields.map((each) => [each.field.name, each.value]));
      for (const { name, oneof } of message.message.fields) {
        const value = mapped.get(name);
        const path = prefix + name;
        // Of a oneof, one member at a time can be set.
        const beside = oneof !== undefined && message.fields.some(({ field }) => field.oneof === oneof);
        if (value !== undefined)
          nested(value).forEach((each) => {
            visit(each, `${path}.`);
          });
        else if (ignored?.has(path) === true) needed.add(path);
        else if (!context.ignoredFields.has(name) && !beside) {
          context.report(
            'unmapped_field',
            message.place,
            `${message.message.name}.${name} is neither sent nor ignored`,
            `send it, or add \`${path}: reason\` to ignored`,
          );
        }
      }
    };
    for (const step of stepsOf(method.body))
      if (step.kind === 'rpc' || step.kind === 'poll' || step.kind === 'pages') visit(step.request, '');
    for (const each of ignored?.entries ?? []) {
      if (!needed.has(each.key))
        context.report('needless_ignore', each.keyPlace, `${each.key} is sent, or no request of the method has it`);
    }
  }
};

/** Message literals that a value holds directly. */
function nested(value: Value): MessageValue[] {
  const found: MessageValue[] = [];
  for (const each of insideOf(value))
    if (each.kind === 'message' && (each === value || !found.some((outer) => [...insideOf(outer)].includes(each)))) found.push(each);
  return found;
}
