/** A language's changelog: one section a version, the newest first. */
import { headingOf } from './notes.js';

/** The text with the notes in it: in the place of that version's section where there is one, so that notes may be made again until it is out. */
export function withNotes(changelog: string | undefined, title: string, version: string, notes: string): string {
  const [head = `# ${title}\n`, ...sections] = (changelog ?? `# ${title}\n`).split(/^(?=## )/m);
  const isOwn = (section: string): boolean => section.startsWith(`${headingOf(version)} `);
  const others = sections.filter((each) => !isOwn(each)).map((each) => each.trimEnd());
  return `${[head.trimEnd(), notes.trimEnd(), ...others].join('\n\n')}\n`;
}
