/** SARIF 2.1.0, for code scanning: a result for each problem, each rule once with its reason. */
import type { Report } from './problem.js';
import { sarifLog, sarifPlace } from './sarif-log.js';

export function sarif({ problems, rules }: Report): string {
  const codes = [...new Set(problems.map(({ code }) => code))];
  const told = codes.map((id) => {
    const rule = rules.find(({ code }) => code === id);
    return {
      id,
      ...(rule === undefined ? {} : { shortDescription: { text: rule.title } }),
      ...(rule?.why === undefined ? {} : { fullDescription: { text: rule.why } }),
    };
  });
  const results = problems.map(({ severity, code, message, hint, ...place }) => ({
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: hint === undefined ? message : `${message} (${hint})` },
    locations: [sarifPlace(place)],
  }));
  return sarifLog('lockstep check', told, results);
}
