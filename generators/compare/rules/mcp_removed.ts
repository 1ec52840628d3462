/** A method is no MCP tool any more. */
import type { Method } from '../../model/model.js';
import { none, run, verdicts } from '../verdict.js';
import { whenRemoved, whose, type Rule } from './rule.js';

export const mcpRemoved: Rule = {
  code: 'mcp_removed',
  title: 'A method is no MCP tool any more',
  why: 'Agents that were told of the tool fail when they call it. The clients are as they were.',
  claims: ['Method.mcp'],
  find: whenRemoved<NonNullable<Method['mcp']>>(({ tool }, change) => ({
    message: `${whose(change)} is no longer the tool ${tool}`,
    verdicts: verdicts({ clients: none('The clients have no tools.'), mcp: run('Calls of the tool fail.') }),
  })),
};
