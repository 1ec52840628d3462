/** What every SARIF 2.1.0 log of ours has around its results, and how it says a place. */
import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import type { Place } from '../../generators/model/model.js';

export function sarifLog(name: string, rules: ReportingDescriptor[], results: Result[]): string {
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name, rules } }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

export const sarifPlace = ({ file, line, column }: Place): Location => ({
  physicalLocation: {
    artifactLocation: { uri: encodeURI(file), uriBaseId: '%SRCROOT%' },
    region: { startLine: line, startColumn: column },
  },
});
