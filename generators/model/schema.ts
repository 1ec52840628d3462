/** Turns a JSON Schema into a function that checks values; its code can be kept, since compiling it takes longer than all else of loading. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js';
import type standalone from 'ajv/dist/standalone/index.js';
import { writeWhole } from './kept.js';

const require = createRequire(import.meta.url);

/** `kept` is a folder below the project's root, from where the code finds ajv's own functions. */
export function compileSchema(text: string, kept?: string): ValidateFunction {
  const schema = JSON.parse(text) as object;
  if (kept === undefined) return ajv().compile(schema);
  const { version } = require('ajv/package.json') as { readonly version: string };
  const name = createHash('sha256').update(version).update(text).digest('hex').slice(0, 16);
  const file = join(kept, `${name}.cjs`);
  if (!existsSync(file)) writeWhole(file, codeOf(schema));
  return require(file) as ValidateFunction;
}

function codeOf(schema: object): string {
  const { default: print } = require('ajv/dist/standalone') as { readonly default: typeof standalone.default };
  const own = ajv({ source: true });
  return print(own, own.compile(schema));
}

/** Loaded only where something is to be compiled. */
function ajv(code: { readonly source?: boolean } = {}): Ajv2020 {
  const { Ajv2020 } = require('ajv/dist/2020.js') as { readonly Ajv2020: new (options: object) => Ajv2020 };
  return new Ajv2020({ allErrors: true, strict: false, verbose: true, code });
}
