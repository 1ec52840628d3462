/** Every method has a conformance case of its own. */
import type { Rule } from './rule.js';

export const noCase: Rule = ({ context, methods, cases }) => {
  if (cases === undefined) return;
  for (const { method } of methods) {
    const path = `${method.group}/${method.name}`;
    if (!cases.has(path))
      context.report('no_case', method.place, `${method.name} has no conformance case`, `write conformance/cases/${path}.yaml`);
  }
};
