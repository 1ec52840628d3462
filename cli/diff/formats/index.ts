/** The formats by name. Each is loaded when it is wanted. */
import { extname } from 'node:path';
import type { Format } from './format.js';

export const formats: ReadonlyMap<string, () => Promise<Format>> = new Map([
  ['terminal', async () => (await import('./terminal.js')).terminal],
  ['markdown', async () => (await import('./markdown.js')).markdown],
  ['html', async () => (await import('./html.js')).html],
  ['json', async () => (await import('./json.js')).json],
  ['junit', async () => (await import('./junit.js')).junit],
  ['sarif', async () => (await import('./sarif.js')).sarif],
]);

const endings: Readonly<Record<string, string>> = {
  '.md': 'markdown',
  '.html': 'html',
  '.json': 'json',
  '.xml': 'junit',
  '.sarif': 'sarif',
};

/** The format that a file's name asks for. */
export const formatOf = (file: string): string | undefined => endings[extname(file)];
