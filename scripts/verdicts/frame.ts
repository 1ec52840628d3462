/** Makes a program that a compiler takes of the few lines that a fixture states: a function that is given a connected client. */
import type { Language } from '../../generators/compare/finding.js';
import { settingsOf } from './trial.js';
import type { Model } from '../../generators/model/model.js';

/** Name of a program's file in its folder. */
export const programFile: Readonly<Record<Language, string>> = {
  typescript: 'program.ts',
  python: 'program.py',
  java: 'Program.java',
  go: 'main.go',
};

/** Lines that begin with `import` or `from` go to the top of the file. The packages are called as the client before calls them. */
export function frame(language: Language, lines: string, model: Model): string {
  const { import: name, package: published } = settingsOf(model, language);
  const all = lines.trimEnd().split('\n');
  const imports = all.filter((line) => isImport.test(line));
  const body = all.filter((line) => !isImport.test(line));
  switch (language) {
    case 'typescript':
      return text([
        ...imports,
        `export async function program(client: import('${published}').MilvusClient): Promise<unknown> {`,
        ...indented(body),
        '  return undefined;',
        '}',
      ]);
    case 'python':
      return text([`import ${name}`, ...imports, '', `def program(client: ${name}.MilvusClient) -> object:`, ...indented(body)]);
    case 'java':
      return text([
        `import ${name}.*;`,
        'import java.util.*;',
        ...imports,
        '',
        'class Program {',
        '  void program(MilvusClient client) throws Exception {',
        ...indented(body, 4),
        '  }',
        '}',
      ]);
    case 'go':
      return text([
        'package main',
        '',
        'import "context"',
        `import "${published}"`,
        ...imports,
        '',
        `func program(ctx context.Context, client *${name}.Client) error {`,
        ...indented(body),
        '  return nil',
        '}',
      ]);
  }
}

const isImport = /^(import|from) /;

const indented = (lines: readonly string[], by = 2): readonly string[] => lines.map((line) => `${' '.repeat(by)}${line}`);

const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
