/** Prints the programs of the quick start into README.md, at the comment that names each: `npm run readme`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export function withPrograms(text) {
  return text.replace(/(<!-- (\S+) -->\n```\w+\n)[^`]*(```)/g, (_, head, file, end) => {
    const program = readFileSync(join(root, 'conformance/programs/quick_start', file), 'utf8');
    return `${head}${program}${end}`;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(root, 'README.md');
  writeFileSync(file, withPrograms(readFileSync(file, 'utf8')));
}
