/** `lockstep check --rules` and `--explain`: the rules of the linter, with their reasons. */
import { join } from 'node:path';
import { diagnosticCodes } from '../generators/model/diagnostic.js';
import { known } from './inspect.js';
import { keptFolder } from './model.js';
import { home } from './root.js';

async function load(root: string) {
  const [{ rules, ignoreRules }, { readConfig }, { families }] = await Promise.all([
    import('../generators/lint/rules/index.js'),
    import('../generators/lint/config.js'),
    import('../generators/lint/rule.js'),
  ]);
  const { config } = readConfig(join(root, 'spec'), { schemas: join(home, 'spec/schema'), kept: keptFolder(root) });
  const all = [...rules, ...ignoreRules].map((rule) => ({ ...rule, severity: config.rules[rule.code] ?? rule.severity }));
  return { all, families };
}

export async function listRules(root: string): Promise<string> {
  const { all, families } = await load(root);
  const lines = families.flatMap((family) => [
    family,
    ...all
      .filter((each) => each.family === family)
      .map(({ code, severity, title }) => `  ${code.padEnd(20)} ${severity.padEnd(8)} ${title}`),
    '',
  ]);
  return `${lines.join('\n')}lockstep check --explain <code> tells a rule with its reason; docs/lint.md shows each with an example.\n`;
}

export async function explain(root: string, code: string): Promise<string> {
  const wrong = Object.entries(diagnosticCodes).map(([name, title]) => ({ code: name, title }));
  const { all } = await load(root);
  const rule = known(code, [...all, ...wrong]);
  if (!('why' in rule)) return `${code}: error, always\n${rule.title}\n`;
  return `${code}: ${rule.severity}\n${rule.title}\n\n${rule.why}\n\nExample: docs/lint.md. Severity: rules of spec/lint.yaml. One place: # lockstep-ignore ${code}: reason\n`;
}
