/** `npm start`: from a fresh clone to the report of the whole conformance suite. A second run reuses all that the first one made. */
import { join } from 'node:path';
import { run } from '../cli/group.mjs';
import { main, root, setUp } from './setup.mjs';
import { say } from '../cli/progress.mjs';

const requireAll = process.argv.includes('--require-all') ? ['--require-all'] : [];

await main(async () => {
  say('set-up');
  await setUp();
  say('generate');
  if ((await lockstep('generate')) !== 0) return 1;
  say('build and conform');
  const code = await lockstep('conform', ...requireAll);
  say(code === 0 ? 'done: the report is reports/report.html' : 'failed: the report, where there is one, is reports/report.html');
  return code;
});

function lockstep(...args) {
  return run(process.execPath, [join(root, 'cli/lockstep.mjs'), ...args], { cwd: root, patience: 45 });
}
