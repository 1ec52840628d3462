/** The languages, in the order of tables. A further language adds one line. */
import type { Toolchain } from '../toolchain.js';
import { python } from './python.js';
import { typescript } from './typescript.js';

export const toolchains: readonly Toolchain[] = [typescript, python];
