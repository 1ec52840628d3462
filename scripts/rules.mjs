/** Writes docs/rules: a page for each rule of `lockstep diff`, from the rule and its fixture. `npm run rules`. */
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { compile } from '../cli/compile.mjs';
import { root } from './setup.mjs';

await compile(root);
const { writeRulePages } = await import(pathToFileURL(join(root, 'build/js/scripts/rules.js')).href);
writeRulePages();
