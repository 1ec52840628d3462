/** `lockstep check --fix`: rewrites the spec files whose findings have a certain fix, until none is left. */
import { join } from 'node:path';
import { fixed } from '../generators/lint/fix.js';
import { writeWhole } from '../generators/model/kept.js';
import { inspect } from './inspect.js';

/** Fixes can uncover others, such as a comment that has nothing left to ignore; each round has fewer. */
const rounds = 5;

/** A line for each fix that was made. */
export async function fixSpec(root: string, only?: ReadonlySet<string>): Promise<readonly string[]> {
  const told: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const { problems, files } = await inspect(root, only);
    const before = told.length;
    for (const file of files) {
      const own = problems.filter(({ place, fix }) => fix !== undefined && place.file === file.path);
      const result =
        own.length === 0
          ? undefined
          : fixed(
              file,
              own.flatMap(({ fix }) => fix ?? []),
            );
      if (result === undefined) continue;
      writeWhole(join(root, file.path), result.text);
      const made = own.filter(({ fix }) => fix !== undefined && result.made.includes(fix));
      told.push(...made.map(({ place, code, message }) => `fixed ${place.file}:${place.line}:${place.column} ${code} ${message}`));
    }
    if (told.length === before) break;
  }
  return told;
}
