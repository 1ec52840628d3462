/** A method is gone. */
import type { Method } from '../../model/model.js';
import { compile, none, run, verdicts } from '../verdict.js';
import { whenRemoved, type Rule } from './rule.js';

export const methodRemoved: Rule = {
  code: 'method_removed',
  title: 'A method is gone',
  why: 'Every program that calls it breaks. Deprecate it first, name what to use instead, and remove it with a major version.',
  claims: ['Model.methods'],
  find: whenRemoved<Method>(({ name, rest, mcp }) => ({
    message: `the method ${name} is gone`,
    verdicts: verdicts({
      clients: compile('A call of it no longer compiles.'),
      python: compile('A type checker refuses the call; without one it is an AttributeError.'),
      wire: none('What other methods send stays the same.'),
      rest: rest === undefined ? none('The method is not offered over REST.') : run(`The path ${rest.path} answers 404.`),
      mcp: mcp === undefined ? none('The method is no MCP tool.') : run(`The tool ${mcp.tool} is gone; agents that know it fail.`),
    }),
  })),
};
