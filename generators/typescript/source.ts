/** Prints a module from whole-file structures. */
import { IndentationText, Project, QuoteKind, type JSDocStructure, type OptionalKind, type StatementStructures } from 'ts-morph';
import { comment, wrap } from './docs.js';
import type { Imports } from './scope.js';

let project: Project | undefined;

/** `head` says in one sentence what the module holds. */
export function moduleText(head: string, imports: Imports | undefined, statements: readonly (StatementStructures | string)[]): string {
  project ??= new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Single, useTrailingCommas: true },
  });
  const file = project.createSourceFile('module.ts', { statements: [...statements] }, { overwrite: true });
  const body = file.getFullText().trim();
  const imported = imports?.text.join('\n') ?? '';
  return `${comment(head)}\n${imported === '' ? '' : `${imported}\n`}\n${body}\n`;
}

/** The comment of a declaration. */
export function docs(text: string, inset = 0): OptionalKind<JSDocStructure>[] {
  const single = !text.includes('\n') && text.length + inset + 7 <= 140;
  if (single) return [{ description: text }];
  return [
    {
      description: `\n${text
        .split('\n')
        .flatMap((each) => wrap(each, 140 - inset - 3))
        .join('\n')}`,
    },
  ];
}
