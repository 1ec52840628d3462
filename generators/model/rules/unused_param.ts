/** Every parameter is read by a step, a check or the result. */
import type { Rule } from './rule.js';

export const unusedParam: Rule = ({ context, methods }) => {
  for (const { method } of methods) {
    // The constructor's parameters reach the transport as `$options`, a builder's become the fields of what it makes, a session's pin its client.
    if (method.kind === 'constructor' || method.kind === 'builder' || method.kind === 'session') continue;
    for (const { name, binding, place } of method.params) {
      if (!binding.used) context.report('unused_param', place, `nothing reads ${name}`, 'send it, check it, or take it out');
    }
  }
};
