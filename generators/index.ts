/** The list of targets: a further language adds one entry here. Each is loaded when it is wanted, since ts-morph alone takes half a second. */
import type { Language } from './compare/finding.js';
import type { ExampleOf } from './example.js';
import type { SignaturesOf } from './signatures.js';
import type { Target } from './target.js';

export interface TargetEntry {
  readonly name: string;
  readonly load: () => Promise<Target>;
}

export const targets: readonly TargetEntry[] = [
  { name: 'typescript', load: async () => (await import('./typescript/index.js')).typescript },
  { name: 'python', load: async () => (await import('./python/index.js')).python },
  { name: 'java', load: async () => (await import('./java/index.js')).java },
  { name: 'go', load: async () => (await import('./go/index.js')).go },
];

/** The signatures of every language, without what prints whole clients. */
export async function loadSignatures(): Promise<Readonly<Record<Language, SignaturesOf>>> {
  const [typescript, python, java, go] = await Promise.all([
    import('./typescript/signatures.js'),
    import('./python/signatures.js'),
    import('./java/signatures.js'),
    import('./go/signatures.js'),
  ]);
  return { typescript: typescript.signatures, python: python.signatures, java: java.signatures, go: go.signatures };
}

/** What prints a call in every language. */
export async function loadExamples(): Promise<Readonly<Record<Language, ExampleOf>>> {
  const [typescript, python, java, go] = await Promise.all([
    import('./typescript/example.js'),
    import('./python/example.js'),
    import('./java/example.js'),
    import('./go/example.js'),
  ]);
  return { typescript: typescript.example, python: python.example, java: java.example, go: go.example };
}
