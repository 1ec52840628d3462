/** `npm run bench`: set-up, then the measurements that are asked for (all where none is named). */
import { join } from 'node:path';
import { run } from '../cli/group.mjs';
import { main, root, setUp } from './setup.mjs';

await main(async () => {
  await setUp();
  return run(process.execPath, [join(root, 'build/js/scripts/bench.js'), ...process.argv.slice(2)], { cwd: root, patience: 50 });
});
