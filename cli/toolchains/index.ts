/** The languages, in the order of tables. A further language adds one line. */
import type { Toolchain } from '../toolchain.js';
import { go } from './go.js';
import { java } from './java.js';
import { python } from './python.js';
import { typescript } from './typescript.js';

export const toolchains: readonly Toolchain[] = [typescript, python, java, go];
