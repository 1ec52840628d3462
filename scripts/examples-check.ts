/** Compiles every call of the cases that succeeds, as the examples of a language print it; alone: `node build/js/scripts/examples-check.js go java`. */
import { fileURLToPath } from 'node:url';
import { readCases } from '../conformance/runner/read-cases.js';
import type { Ran } from '../cli/execute.js';
import { say } from '../cli/progress.mjs';
import { standingAlone } from '../cli/review/examples.js';
import { openRoom, roomOf } from '../cli/room.js';
import { root } from '../cli/root.js';
import type { Room, Toolchain } from '../cli/toolchain.js';
import { toolchains } from '../cli/toolchains/index.js';
import { loadExamples } from '../generators/index.js';
import { compile } from './examples/compile.js';
import { program } from './examples/program.js';

/** Characters. What is longer is nobody's example: Java's compiler takes minutes to infer the type of a list of a thousand maps. */
const longest = 10_000;

export async function checkExamples(room: Room, { language }: Toolchain): Promise<Ran> {
  // Those of TypeScript are compiled by cli/review/examples.test.ts.
  if (language === 'typescript') return { ok: true, output: '' };
  const settings = room.model.targets.find(({ name }) => name === language);
  if (settings === undefined) throw new Error(`the spec has no settings for ${language}`);
  const { cases } = readCases({ root: room.root }, room.model, { rpc: () => undefined, complete: false });
  const print = (await loadExamples())[language];
  const examples = standingAlone(cases, room.model)
    .map((each) => ({ id: each.case.id, text: print(each, room.model) }))
    .filter(({ text }) => text.length <= longest);
  try {
    return await compile[language](room, program(language, examples, settings));
  } catch (error) {
    return { ok: false, output: error instanceof Error ? error.message : String(error) };
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const room = await openRoom(root, say);
  for (const toolchain of toolchains.filter(({ language }) => process.argv.length === 2 || process.argv.includes(language))) {
    const { ok, output } = await checkExamples(roomOf(room, toolchain), toolchain);
    process.stdout.write(`${ok ? 'passed' : 'FAILED'}  examples: ${toolchain.language}\n${output}\n`);
    if (!ok) process.exitCode = 1;
  }
}
