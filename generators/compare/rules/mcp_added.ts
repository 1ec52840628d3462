/** A method is an MCP tool. */
import type { Method } from '../../model/model.js';
import { minor, none, verdicts } from '../verdict.js';
import { whenAdded, whose, type Rule } from './rule.js';

export const mcpAdded: Rule = {
  code: 'mcp_added',
  title: 'A method is an MCP tool',
  why: 'Agents find one more tool. The clients are as they were.',
  claims: ['Method.mcp'],
  find: whenAdded<NonNullable<Method['mcp']>>(({ tool }, change) => ({
    message: `${whose(change)} is the tool ${tool}`,
    verdicts: verdicts({ clients: none('The clients have no tools.'), mcp: minor('The tool is new.') }),
  })),
};
