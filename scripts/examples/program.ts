/** Makes a program of examples that a compiler takes: a function of each, which is given a connected client. */
import type { Language } from '../../generators/compare/finding.js';
import type { TargetSettings } from '../../generators/model/model.js';

/** What programs are made of in TypeScript is checked where examples are chosen. */
export type Compiled = Exclude<Language, 'typescript'>;

export interface Printed {
  /** Of the case that holds the call, for who looks for it. */
  readonly id: string;
  readonly text: string;
}

/** Name of the program's file in its folder. */
export const programFile: Readonly<Record<Compiled, string>> = {
  python: 'examples.py',
  java: 'Examples.java',
  go: 'examples.go',
};

export function program(language: Compiled, examples: readonly Printed[], { import: name, package: published }: TargetSettings): string {
  switch (language) {
    case 'python':
      return text([
        'import numpy as np',
        `from ${name} import *`,
        ...examples.flatMap(({ id, text }, at) => [
          '',
          `# ${id}`,
          `def example_${String(at)}(client: MilvusClient) -> None:`,
          ...indented(text),
        ]),
      ]);
    case 'java':
      return text([
        `import ${name}.*;`,
        'import java.time.Duration;',
        'import java.util.*;',
        'import java.util.stream.Collectors;',
        '',
        'class Examples {',
        ...examples.flatMap(({ id, text }, at) => [
          `  // ${id}`,
          // A constructor's example declares the client itself.
          `  static void example${String(at)}(${/\bclient\./.test(text) ? 'MilvusClient client' : ''}) {`,
          ...indented(text),
          '  }',
        ]),
        '}',
      ]);
    case 'go':
      return text([
        'package examples',
        '',
        `import ("context"; "errors"; "math"; "time"; "${published}")`,
        '',
        '// What no example uses must not be imported, nor declared.',
        'var _ = []any{errors.New, math.Inf, time.Second}',
        'func use(...any) {}',
        ...examples.flatMap(({ id, text }, at) => [
          `// ${id}`,
          `func example${String(at)}(ctx context.Context, client *${name}.Client) {`,
          ...indented(text),
          `  use(${/^([\w, ]+) :=/m.exec(text)?.[1] ?? ''})`,
          '}',
        ]),
      ]);
  }
}

const indented = (lines: string): readonly string[] => lines.split('\n').map((line) => (line === '' ? '' : `    ${line}`));

const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
