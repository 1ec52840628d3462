/** Makes text safe for HTML and XML, and for Markdown. */

/** What XML 1.0 cannot hold at all is left out. */
export const escapeMarkup = (text: string): string =>
  text
    .replace(new RegExp('[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f]', 'g'), '')
    .replace(/[&<>"]/g, (each) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[each] ?? each);

/** For running text and table cells; nobody is mentioned by accident. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*<>|[\]~]/g, (each) => `\\${each}`)
    .replaceAll('@', '&#64;')
    .replace(/\s*\n\s*/g, ' ');

/** Code in running text or a table cell. */
export function markdownCode(text: string): string {
  const line = text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``;
}
