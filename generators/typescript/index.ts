/** The target TypeScript: the package's whole source tree, and the dispatch of its driver. */
import type { Model, TargetSettings } from '../model/model.js';
import type { OutputFile, Target } from '../target.js';
import { camel } from '../words.js';
import { renderClient } from './client.js';
import { renderDispatch } from './driver.js';
import { renderEncoders, renderRecordChecks } from './encoders.js';
import { renderEnums } from './enums.js';
import { renderIndex, renderPackage, renderSurface } from './package.js';
import { renderBuilders, renderRecords } from './records.js';
import { renderRequestNames, renderRequests } from './requests.js';
import { renderDecoders, renderResults } from './results.js';
import { renderRpcs, renderSettings } from './settings.js';

export const typescript: Target = {
  name: 'typescript',
  doc: 'TypeScript client (npm package, ESM, Node 20 and later)',
  render,
};

function* render(model: Model, sources: ReadonlyMap<string, string>): Iterable<OutputFile> {
  const target = model.targets.find(({ name }) => name === 'typescript');
  if (target === undefined) throw new Error('the spec has no target typescript');
  for (const { path, text } of printed(model, target)) yield { path, text: path.startsWith('src/') ? withOwnNames(text, model) : text };
  const facts = { package: target.package, version: target.version, title: model.title, spec: model.version, hash: model.hash };
  for (const [path, text] of sources) {
    const place = placeOf(path);
    if (place !== undefined) yield { path: place, text: filled(text, facts) };
  }
}

/** Where a verbatim file goes; tests stay. */
function placeOf(path: string): string | undefined {
  if (path.endsWith('.test.ts')) return undefined;
  if (path.startsWith('runtime/')) return `src/${path.slice('runtime/'.length)}`;
  if (path.startsWith('driver/')) return path;
  return path.startsWith('package/') ? path.slice('package/'.length) : undefined;
}

/** Holes of the package's texts: `{{package}}`. */
function filled(text: string, facts: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => facts[name] ?? hole);
}

function printed(model: Model, target: TargetSettings): OutputFile[] {
  return [
    { path: 'src/builders.ts', text: renderBuilders(model) },
    { path: 'src/client.ts', text: renderClient(model) },
    { path: 'src/decoders.ts', text: renderDecoders(model) },
    { path: 'src/encoders.ts', text: renderEncoders(model) },
    { path: 'src/enums.ts', text: renderEnums(model) },
    { path: 'src/index.ts', text: renderIndex(model) },
    { path: 'src/record_checks.ts', text: renderRecordChecks(model) },
    { path: 'src/records.ts', text: renderRecords(model) },
    { path: 'src/request_names.ts', text: renderRequestNames(model) },
    { path: 'src/requests.ts', text: renderRequests(model) },
    { path: 'src/results.ts', text: renderResults(model) },
    { path: 'src/rpcs.ts', text: renderRpcs(model) },
    { path: 'src/settings.ts', text: renderSettings(model, target) },
    { path: 'package.json', text: renderPackage(model, target) },
    { path: 'api.txt', text: renderSurface(model) },
    { path: 'driver/dispatch.ts', text: renderDispatch(model, target.package) },
  ];
}

/** Comments speak of parameters and methods by the names that they have here. */
function withOwnNames(text: string, model: Model): string {
  const names = new Set([...model.methods, ...model.methods.flatMap(({ params }) => params)].map(({ name }) => name));
  const isComment = /^\s*(?:\/\*\*|\*)/;
  const spoken = (line: string): string => line.replace(/\b[a-z]+(?:_[a-z]+)+\b/g, (word) => (names.has(word) ? camel(word) : word));
  return text.replace(/^.*$/gm, (line) => (isComment.test(line) ? spoken(line) : line));
}
