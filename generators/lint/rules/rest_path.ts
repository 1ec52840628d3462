import type { Rule } from '../rule.js';

export const restPath: Rule = {
  code: 'rest_path',
  family: 'rest and mcp',
  title: 'A REST path is the API’s prefix, the folder of the method’s group, and a name with the method’s verb.',
  why: 'Who knows the method should be able to write the request. `rest` of lint.yaml has the prefix, and the folders of groups that have others than their own name.',
  severity: 'error',
  *check({ methods, config: { rest } }) {
    for (const { method, cursor } of methods) {
      if (method.rest === undefined) continue;
      const place = cursor.at('rest').at('path').place;
      const { path } = method.rest;
      const folders = rest.folders[method.group] ?? [method.group];
      const folder = folders.find((each) => path.startsWith(`${rest.prefix}${each}/`));
      const verb = method.name.split('_')[0] ?? '';
      if (folder === undefined)
        yield {
          place,
          message: `the path of ${method.name} does not start with ${folders.map((each) => `${rest.prefix}${each}/`).join(' or ')}`,
        };
      else if (!(path.split('/').at(-1) ?? '').startsWith(verb))
        yield { place, message: `the path of ${method.name} does not end in a name with the verb ${verb}` };
      else if (!/^[a-z0-9_/]+$/.test(path))
        yield { place, message: `the path of ${method.name} has other letters than a to z, 0 to 9 and _` };
    }
  },
};
