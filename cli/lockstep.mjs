#!/usr/bin/env node
/** The `lockstep` command: brings the compiled JavaScript up to date, then runs it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compile } from './compile.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
if (existsSync(join(root, 'node_modules/typescript'))) {
  await compile(root);
  const { main } = await import(pathToFileURL(join(root, 'build/js/cli/main.js')).href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  process.stderr.write('lockstep: the npm packages are not installed; run `npm start` once, or `npm ci`\n');
  process.exitCode = 1;
}
