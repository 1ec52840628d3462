/** The reference page of the linter: each rule with its reason, an example, and what is said of it. */
import { printDiagnostic } from '../model/diagnostic.js';
import { families, type Finding, type Rule } from './rule.js';

/** A rule broken in the real spec. */
export interface Mistake {
  readonly changes: readonly { readonly file: string; readonly good: string | undefined; readonly bad: string | undefined }[];
  readonly findings: readonly Finding[];
  readonly line: (file: string, line: number) => string | undefined;
}

export function page(rules: readonly Rule[], mistakes: ReadonlyMap<string, Mistake>): string {
  const listed = families.map(
    (family) =>
      `| ${family} | ${rules
        .filter((each) => each.family === family)
        .map(({ code }) => `[${code}](#${code})`)
        .join(', ')} |`,
  );
  const sections = families.flatMap((family) => [
    `## ${family.slice(0, 1).toUpperCase()}${family.slice(1)}`,
    ...rules.filter((each) => each.family === family).map((rule) => section(rule, mistakes.get(rule.code))),
  ]);
  return `${[intro, ['| | |', '|---|---|', ...listed].join('\n'), ...sections].join('\n\n')}\n`;
}

function section({ code, title, why, severity }: Rule, mistake: Mistake | undefined): string {
  const findings = mistake?.findings ?? [];
  const changes = (mistake?.changes ?? []).flatMap(({ file, good, bad }) => [
    `In \`spec/${file}\`:`,
    '```diff',
    ...difference(good, bad),
    '```',
  ]);
  const said = findings.map((each) => printDiagnostic(each, mistake?.line(each.place.file, each.place.line)));
  const fix = findings.some((each) => each.fix !== undefined) ? ' `--fix` mends it.' : '';
  return [`### ${code}`, `**${title}** ${why}`, '', `Severity: ${severity}.${fix}`, '', ...changes, '```', ...said, '```'].join('\n');
}

/** Lines that both have at the start or the end stay without a sign. */
function difference(good: string | undefined, bad: string | undefined): string[] {
  const [before, after] = [linesOf(good), linesOf(bad)];
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < least - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const signed = (sign: string, lines: readonly string[]) => lines.map((each) => `${sign} ${each}`);
  return [
    ...signed(' ', before.slice(0, head)),
    ...signed('-', before.slice(head, before.length - tail)),
    ...signed('+', after.slice(head, after.length - tail)),
    ...signed(' ', tail === 0 ? [] : before.slice(-tail)),
  ];
}

const linesOf = (text: string | undefined): string[] => (text === undefined || text === '' ? [] : text.replace(/\n$/, '').split('\n'));

const intro = `# The linter

\`lockstep check\` first says what is wrong with the spec; such problems are errors, always. Where there are none, it asks how good the API is: the rules below. Each has a reason; where the reason does not hold, the rule is ignored in that place.

- **Severities**: \`rules\` in [spec/lint.yaml](../spec/lint.yaml), as \`error\`, \`warning\` or \`off\`. The words that rules go by (standard terms, verbs, orders) are in the same file; its schema, \`spec/schema/lint.json\`, completes it in editors.
- **One place**: a comment at the end of the line, or on the line before: \`# lockstep-ignore plural_name: the server takes one text\`. One without a reason, of an unknown rule, or that ignores nothing is a problem itself.
- **\`lockstep check --fix\`** mends what has one certain remedy, leaves all else byte for byte, and says what it did. Twice is once.
- **\`--rule <code>\`** prints one rule's findings, **\`--rules\`** lists the rules, **\`--explain <code>\`** tells one. The exit code is 1 where there is an error, or more warnings than \`--max-warnings\`.
- **\`--format\`**: \`terminal\`, \`json\`, \`unix\` (a line each, as compilers print), \`github\` (annotations of a pull request), \`sarif\` 2.1.0, \`checkstyle\`.

A task for VS Code, in \`.vscode/tasks.json\`; Vim reads the same lines with \`:set makeprg=npx\\ lockstep\\ check\\ --format\\ unix errorformat=%f:%l:%c:\\ %t%*[^:]:\\ %m\`:

\`\`\`json
{
  "version": "2.0.0",
  "tasks": [
    {
      "label": "lockstep check",
      "type": "shell",
      "command": "npx lockstep check --format unix",
      "problemMatcher": {
        "owner": "lockstep",
        "fileLocation": ["relative", "\${workspaceFolder}"],
        "pattern": {
          "regexp": "^(.+?):(\\\\d+):(\\\\d+): (error|warning): (.*) \\\\[(\\\\w+)\\\\]$",
          "file": 1,
          "line": 2,
          "column": 3,
          "severity": 4,
          "message": 5,
          "code": 6
        }
      }
    }
  ]
}
\`\`\`

In the examples, \`-\` is the spec as it is and \`+\` what breaks the rule.`;
