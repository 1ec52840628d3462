/** The page of a rule, from what the rule says of itself and from what it finds in its fixture. */
import { surfaces, type Finding, type Surface } from './finding.js';
import type { Edit, Fixture } from './fixtures.js';
import type { Rule } from './rules/rule.js';

const titles: Readonly<Record<Surface, string>> = {
  typescript: 'TypeScript',
  python: 'Python',
  java: 'Java',
  go: 'Go',
  wire: 'the wire',
  rest: 'REST',
  mcp: 'MCP',
};

export function pageOf({ code, title, why }: Rule, { edits }: Fixture, { message, verdicts }: Finding): string {
  const rows = surfaces.map((surface) => {
    const verdict = verdicts[surface];
    return `| ${titles[surface]} | ${verdict.level} | ${verdict.breaks} | ${verdict.why} |`;
  });
  return [
    `# ${title}`,
    `\`${code}\``,
    why,
    '## An example',
    ...edits.map(editText),
    '`lockstep diff` says:',
    `> ${message}`,
    ['| where | level | breaks at | why |', '|---|---|---|---|', ...rows].join('\n'),
    `Example and verdicts are those of [its fixture](../../generators/compare/fixtures/${code}.yaml). Other cases of the same rule may have others. [All rules](README.md)`,
  ]
    .join('\n\n')
    .concat('\n');
}

function editText(edit: Edit): string {
  if ('contract' in edit) return `The wire contract: ${JSON.stringify(edit.contract)}`;
  if ('wire_field' in edit) return `The wire contract: \`${edit.wire_field}\` has the number ${String(edit.number)}`;
  if ('wire_value' in edit) return `The wire contract: \`${edit.wire_value}\` has the number ${String(edit.number)}`;
  if ('remove' in edit) return `\`${edit.file}\` is removed.`;
  const [gone, come] = 'write' in edit ? ['', edit.write] : [edit.replace, edit.with];
  const lines = (sign: string, text: string): string[] =>
    text === ''
      ? []
      : text
          .replace(/\n$/, '')
          .split('\n')
          .map((line) => `${sign}${line}`);
  return [`\`${edit.file}\``, '```diff', ...lines('-', gone), ...lines('+', come), '```'].join('\n');
}

export function indexOf(rules: readonly Rule[]): string {
  const rows = [...rules].sort((a, b) => (a.code < b.code ? -1 : 1)).map(({ code, title }) => `| [\`${code}\`](${code}.md) | ${title} |`);
  return [
    '# What a change of the API means',
    '`lockstep diff` compares two specs. Each difference is judged by one of these rules, which says how far it goes in each language, on the wire, over REST and for MCP: `none`, `patch`, `minor` or `major`, as semantic versioning has them, and whether programs notice when they are compiled (or type-checked) or when they run. While the version is 0.x, a `major` change moves its second number and the others move the third.',
    'Not counted as breaking, as is usual in each language: names that a program’s own extension of a class may have taken, Go’s struct literals without field names, and results that programs make themselves, in their tests.',
    'The pages are made by `npm run rules`, from the rules in `generators/compare/rules` and their fixtures.',
    ['| rule | what happened |', '|---|---|', ...rows].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}
