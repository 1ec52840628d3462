import type { LintedMethod } from '../linted.js';
import type { Rule } from '../rule.js';

export const restUnique: Rule = {
  code: 'rest_unique',
  family: 'rest and mcp',
  title: 'No two methods have one REST path, and no two one MCP tool.',
  why: 'The second would never be reached.',
  severity: 'error',
  *check({ methods }) {
    const taken = new Map<string, LintedMethod>();
    for (const each of methods) {
      const { rest, mcp } = each.method;
      const path = rest && { key: `${rest.verb} ${rest.path}`, at: each.cursor.at('rest').at('path') };
      const tool = mcp && { key: `the tool ${mcp.tool}`, at: each.cursor.at('mcp').at('tool') };
      for (const { key, at } of [path, tool].filter((found) => found !== undefined)) {
        const before = taken.get(key);
        if (before !== undefined) yield { place: at.place, message: `${key} is ${before.method.name}’s already` };
        else taken.set(key, each);
      }
    }
  },
};
