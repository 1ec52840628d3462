/** `npm test`: set-up, then every check, test and conformance case; the last line counts them. */
import { join } from 'node:path';
import { run } from '../cli/group.mjs';
import { main, root, setUp } from './setup.mjs';
import { say } from '../cli/progress.mjs';

await main(async () => {
  say('set-up');
  try {
    await setUp();
  } catch (error) {
    process.once('exit', () => process.stdout.write('\n0 passed, 1 failed\n'));
    throw error;
  }
  return run(process.execPath, [join(root, 'build/js/scripts/test.js'), ...process.argv.slice(2)], { cwd: root, patience: 50 });
});
