import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { readCases } from '../../conformance/runner/read-cases.js';
import { loadExamples } from '../../generators/index.js';
import { readModel } from '../model.js';
import { root } from '../root.js';
import { chooseExamples, standingAlone } from './examples.js';

const model = await readModel(root);
const { cases } = readCases({ root }, model, { rpc: () => undefined, complete: false });
const printers = await loadExamples();
const all = standingAlone(cases, model);

it('every method has an example', () => {
  const chosen = chooseExamples(cases, model);
  expect(model.methods.filter(({ name }) => !chosen.has(name))).toEqual([]);
  expect(chosen.get('insert')?.case.example).toBe(true);
});

describe('TypeScript', () => {
  it('compiles every call of every case that succeeds, as strictly as a program can be compiled', () => {
    const body = all.map(
      (each, at) =>
        `async function example${String(at)}(client: MilvusClient) { {\n// ${each.case.id}\n${printers.typescript(each, model)}\n} }`,
    );
    const text = `import { columns, embeddings, MilvusClient } from '@lockstep/milvus';\n${body.join('\n')}\nexport { columns, embeddings };\n`;
    expect(all.length).toBeGreaterThan(500);
    expect(problems(text)).toEqual([]);
  });
});

/** What the compiler says of a program beside the emitted client. */
function problems(text: string): readonly string[] {
  const file = join(root, 'out/typescript/src/examples.ts');
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    types: ['node'],
    paths: { '@lockstep/milvus': [join(root, 'out/typescript/src/index.ts')] },
  };
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([file], options, {
    ...host,
    getSourceFile: (name, version) => (name === file ? ts.createSourceFile(name, text, version, true) : host.getSourceFile(name, version)),
    fileExists: (name) => name === file || host.fileExists(name),
  });
  const source = program.getSourceFile(file);
  expect(existsSync(join(root, 'out/typescript/src/index.ts'))).toBe(true);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map((each) => {
    const line = text.slice(0, each.start ?? 0).split('\n').length;
    return `${ts.flattenDiagnosticMessageText(each.messageText, ' ')}\n${text
      .split('\n')
      .slice(Math.max(0, line - 4), line + 2)
      .join('\n')}`;
  });
}
