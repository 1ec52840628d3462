/** Javadoc as google-java-format prints it: one line where it fits, else filled to 100 columns. */

const width = 100;

export interface Tag {
  readonly tag: string;
  readonly text: string;
}

/** Text of a spec's `doc` in Javadoc: code in backticks becomes `{@code}`, and nothing is taken for HTML or a tag. */
export function docText(doc: string): string {
  return doc
    .trim()
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? `{@code ${part.slice(1, -1)}}` : escape(part)))
    .join('');
}

const escape = (part: string): string => part.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/@/g, '&#64;');

/** Paragraphs and tags as a comment at a column, each line with its margin. */
export function javadoc(paragraphs: readonly string[], tags: readonly Tag[], column: number): string {
  const margin = ' '.repeat(column);
  const [only] = paragraphs;
  if (paragraphs.length === 1 && tags.length === 0 && only !== undefined && `${margin}/** ${only} */`.length <= width)
    return `${margin}/** ${only} */`;
  const room = width - column - 3;
  const lines: string[] = [];
  paragraphs.forEach((paragraph, at) => {
    if (at > 0) lines.push('');
    lines.push(...fill(at > 0 ? `<p>${paragraph}` : paragraph, room, ''));
  });
  if (tags.length > 0 && paragraphs.length > 0) lines.push('');
  for (const { tag, text } of tags) lines.push(...fill(`@${tag} ${text}`, room, '    '));
  return [`${margin}/**`, ...lines.map((line) => (line === '' ? `${margin} *` : `${margin} * ${line}`)), `${margin} */`].join('\n');
}

function fill(text: string, room: number, hanging: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const token of tokens(text)) {
    if (line !== '' && line.length + 1 + token.length > room) {
      lines.push(line);
      line = hanging + token;
    } else {
      line = line === '' ? token : `${line} ${token}`;
    }
  }
  return [...lines, line];
}

const tokens = (text: string): string[] => text.split(/\s+/).filter((each) => each !== '');
