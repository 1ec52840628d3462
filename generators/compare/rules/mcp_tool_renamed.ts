/** An MCP tool has another name. */
import { none, run, verdicts } from '../verdict.js';
import { fromTo, whose, type Rule } from './rule.js';

export const mcpToolRenamed: Rule = {
  code: 'mcp_tool_renamed',
  title: 'An MCP tool has another name',
  why: 'Agents, prompts and permissions that name the old one fail. The clients are as they were.',
  claims: ['Method.mcp.tool'],
  find: (change) => [
    {
      message: `the tool of ${whose(change)} is renamed ${fromTo(change)}`,
      verdicts: verdicts({ clients: none('The clients have no tools.'), mcp: run('Calls by the old name fail.') }),
    },
  ],
};
