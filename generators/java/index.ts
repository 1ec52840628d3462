/** The Java client: the kit as it stands, and around it what the Model says. */
import { clientFiles } from './client.js';
import { driverFiles } from './driver.js';
import { enumFile, textEnumFile } from './enums.js';
import { encodersFile, listFile, recordChecksFile, recordFile } from './records.js';
import { hasRequest, requestFile } from './requests.js';
import { decodersFile, resultFile } from './results.js';
import { header, sourceFolder, targetOf, Templates } from './source.js';
import { publicLines } from './surface.js';
import { tableFiles } from './tables.js';
import { callbackFile, unionFile } from './unions.js';
import type { Declaration, Model } from '../model/model.js';
import type { OutputFile, Target } from '../target.js';

export const java: Target = {
  name: 'java',
  doc: 'Java 11 and later: requests with builders, blocking and asynchronous',
  render: (model, sources) => {
    const files = [...kitFiles(sources), ...generated(model, sources)];
    return [...files, apiFile(files), ...packageFiles(model, sources), ...driverFiles(model, sources, new Templates(sources, model))];
  },
};

const kitFiles = (sources: ReadonlyMap<string, string>): OutputFile[] =>
  [...sources]
    .filter(([path]) => /^runtime\/.*\.java$/.test(path))
    .map(([path, text]) => ({ path: path.replace('runtime', sourceFolder), text: `${header}\n\n${text}` }));

function generated(model: Model, sources: ReadonlyMap<string, string>): OutputFile[] {
  const target = targetOf(model);
  const templates = new Templates(sources, model);
  const { scope } = templates;
  const records = model.declarations.filter((each) => each.kind === 'record');
  const unions = model.declarations.filter((each) => each.kind === 'union');
  const results = model.declarations.filter((each) => each.kind === 'result');
  return [
    ...clientFiles(model, target, templates),
    ...model.methods.filter(hasRequest).map((each) => requestFile(each, templates)),
    ...model.declarations.flatMap((each) => declarationFiles(each, templates)),
    recordChecksFile(records, unions, templates),
    encodersFile(records, unions, scope, templates),
    decodersFile(results, scope, templates),
    ...tableFiles(model, target, scope, templates),
  ];
}

function declarationFiles(declaration: Declaration, templates: Templates): OutputFile[] {
  switch (declaration.kind) {
    case 'enum':
      return [enumFile(declaration, templates)];
    case 'text_enum':
      return [textEnumFile(declaration, templates)];
    case 'record':
      return [recordFile(declaration, templates)];
    case 'result':
      return [resultFile(declaration, templates)];
    case 'list_of':
      return [listFile(declaration, templates)];
    case 'subset':
    case 'host':
      return [];
    case 'union':
      return declaration.tag === undefined ? [] : [unionFile(declaration, templates)];
    case 'callback':
      return [callbackFile(declaration, templates)];
  }
}

function apiFile(files: readonly OutputFile[]): OutputFile {
  const lines = files.filter(({ path }) => /milvus\/\w+\.java$/.test(path)).flatMap(({ path, text }) => publicLines(path, text));
  return { path: 'api.txt', text: `${[...new Set(lines)].sort().join('\n')}\n` };
}

function packageFiles(model: Model, sources: ReadonlyMap<string, string>): OutputFile[] {
  const target = targetOf(model);
  const templates = new Templates(sources, model);
  const [group, artifact] = target.package.split(':');
  const view = { group, artifact, version: target.version, api: model.version, hash: model.hash, runtime: target.runtime };
  return [
    { path: 'pom.xml', text: templates.fill('package/pom.xml', view) },
    { path: 'README.md', text: templates.fill('package/README.md', view) },
    ...['LICENSE', 'NOTICE'].map((name) => ({ path: name, text: sources.get(`package/${name}`) ?? '' })),
  ];
}
