import type { Rule } from '../rule.js';

export const mcpTool: Rule = {
  code: 'mcp_tool',
  family: 'rest and mcp',
  title: 'An MCP tool has its method’s name.',
  why: 'One name per concept: the docs of the method are the tool’s docs.',
  severity: 'error',
  *check({ methods }) {
    for (const { method, cursor } of methods) {
      if (method.mcp !== undefined && method.mcp.tool !== method.name)
        yield {
          place: cursor.at('mcp').at('tool').place,
          message: `the tool of ${method.name} is called ${method.mcp.tool}`,
          hint: `call it ${method.name}`,
        };
    }
  },
};
