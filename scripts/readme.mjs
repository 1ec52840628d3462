/** Prints into README.md what stands elsewhere: the programs that the suite runs, and which methods the spec has. `npm run readme`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export function printed(text) {
  return withCoverage(withPrograms(text));
}

/** At the comment that names the file. */
function withPrograms(text) {
  return text.replace(/(<!-- (\S+\/\S+) -->\n```\w+\n)[^`]*(```)/g, (_, head, file, end) => {
    const program = readFileSync(join(root, 'conformance/programs', file), 'utf8');
    return `${head}${program}${end}`;
  });
}

function withCoverage(text) {
  const folder = join(root, 'spec/methods');
  const groups = readdirSync(folder)
    .sort()
    .map((group) => ({
      group,
      methods: readdirSync(join(folder, group))
        .map((file) => file.replace('.yaml', ''))
        .sort(),
    }));
  const rows = groups.map(({ group, methods }) => `| ${group} | ${methods.map((name) => `\`${name}\``).join(' ')} |`);
  const count = groups.reduce((sum, { methods }) => sum + methods.length, 0);
  const table = `${count} methods, in every client under its own spelling (\`createAlias\`, \`create_alias\`, \`CreateAlias\`):\n\n| group | methods |\n|---|---|\n${rows.join('\n')}\n\n`;
  return text.replace(/(<!-- coverage -->\n)[^]*(<!-- end of coverage -->)/, (_, head, end) => `${head}${table}${end}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(root, 'README.md');
  writeFileSync(file, printed(readFileSync(file, 'utf8')));
}
