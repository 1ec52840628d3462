/** Golden vectors as every runtime kit's tests read them: conformance/vectors/*.yaml to build/vectors/*.json, values as they stand. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseDocument, visit } from 'yaml';
import { Failure } from './failure.js';
import { listFiles } from './files.js';

export function convertVectors(root: string): number {
  const from = join(root, 'conformance/vectors');
  const to = join(root, 'build/vectors');
  mkdirSync(to, { recursive: true });
  const made = new Set<string>();
  for (const path of listFiles(from).filter((each) => each.endsWith('.yaml'))) {
    const name = `${basename(path, '.yaml')}.json`;
    made.add(name);
    const text = `${JSON.stringify(parse(`conformance/vectors/${path}`, readFileSync(join(from, path), 'utf8')))}\n`;
    const file = join(to, name);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  }
  for (const stale of listFiles(to).filter((each) => !made.has(each))) rmSync(join(to, stale));
  return made.size;
}

function parse(path: string, text: string): unknown {
  const document = parseDocument(text, { intAsBigInt: true, uniqueKeys: true });
  const [error] = document.errors;
  if (error) throw new Failure(`${path}: ${error.message}`);
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value !== 'bigint') return;
      if (!Number.isSafeInteger(Number(scalar.value)))
        throw new Failure(`${path}: ${String(scalar.value)} is beyond 2^53: write it as { $int: "${String(scalar.value)}" }`);
      scalar.value = Number(scalar.value);
    },
  });
  return document.toJS() as unknown;
}
