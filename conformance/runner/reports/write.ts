/** Writes a summary as report.json, junit.xml and report.html, and reads what report.json holds. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Summary } from '../summary.js';
import { htmlReport } from './html.js';
import { junitReport } from './junit.js';

export type Report = Omit<Summary, 'ok'>;

export function writeReports(folder: string, summary: Summary): void {
  mkdirSync(folder, { recursive: true });
  const { run, engine, summary: counts, wire, clients, cases, problems, seconds } = summary;
  const report: Report = { run, engine, summary: counts, wire, clients, cases, problems, seconds: Math.round(seconds) };
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify(report, null, 1)}\n`);
  writeFileSync(join(folder, 'junit.xml'), junitReport(summary));
  writeFileSync(join(folder, 'report.html'), htmlReport(summary));
}

/** Throws where it is not there, or no JSON. */
export const readReport = (folder: string): Report => JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report;
