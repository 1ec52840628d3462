/** SARIF 2.1.0, which code scanning services read. */
import type { Report } from './problem.js';

export function sarif({ problems, rules, version }: Report): string {
  const codes = [...new Set(problems.map(({ code }) => code))];
  const driver = {
    name: 'lockstep',
    version,
    rules: codes.map((code) => {
      const rule = rules.find((each) => each.code === code);
      return {
        id: code,
        ...(rule === undefined ? {} : { shortDescription: { text: rule.title } }),
        ...(rule?.why === undefined ? {} : { fullDescription: { text: rule.why } }),
      };
    }),
  };
  const results = problems.map(({ file, line, column, severity, code, message, hint }) => ({
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: hint === undefined ? message : `${message} (${hint})` },
    locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(file) }, region: { startLine: line, startColumn: column } } }],
  }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}
