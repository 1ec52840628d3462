/** An enum of texts lets other text pass. */
import { compile, minor, verdicts } from '../verdict.js';
import { whose, type Rule } from './rule.js';

export const enumOpened: Rule = {
  code: 'enum_opened',
  title: 'An enum of texts lets other text pass',
  why: 'What was taken still is. Where programs get such a text and say for each member what to do, TypeScript’s exhaustive switch meets other text.',
  claims: ['TextEnumDeclaration.open'],
  find: (change, { uses }) => {
    if (change.after !== true) return undefined;
    const name = whose(change);
    const given = minor('Other text passes too.');
    return [
      {
        message: `${name} lets other text pass`,
        verdicts: verdicts({
          clients: given,
          typescript: uses.gotten.has(name) ? compile('An exhaustive switch over it no longer compiles.') : given,
          rest: given,
          mcp: given,
        }),
      },
    ];
  },
};
