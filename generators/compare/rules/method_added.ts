/** A new method. */
import type { Method } from '../../model/model.js';
import { minor, none, verdicts, patch } from '../verdict.js';
import { whenAdded, type Rule } from './rule.js';

export const methodAdded: Rule = {
  code: 'method_added',
  title: 'A method is new',
  why: 'Nobody calls it yet, so nobody breaks. Programs that want it need the new version of the client.',
  claims: ['Model.methods'],
  find: whenAdded<Method>(({ name, rest, mcp }) => ({
    message: `the method ${name} is new`,
    verdicts: verdicts({
      clients: minor('A method that nobody calls yet breaks nobody.'),
      wire: patch('Its requests are sent only where it is called.'),
      rest: rest === undefined ? none('The method is not offered over REST.') : minor(`The path ${rest.path} is new.`),
      mcp: mcp === undefined ? none('The method is no MCP tool.') : minor(`The tool ${mcp.tool} is new.`),
    }),
  })),
};
