/** Classes and interfaces as text, printed by ts-morph: the parts of its structures that emitted code uses, readonly. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ClassDeclarationStructure, InterfaceDeclarationStructure } from 'ts-morph';
import { loadCached } from './code_cache.js';

// An import would have its ten megabytes read for the names that they export, which takes longer than to run them.
const require = createRequire(import.meta.url);
// The compiler within is most of it.
loadCached(require, join(dirname(createRequire(require.resolve('ts-morph')).resolve('@ts-morph/common')), 'typescript.js'));
const { IndentationText, Project, QuoteKind, StructureKind } = require('ts-morph') as typeof import('ts-morph');

export interface Comment {
  readonly description: string;
}

export interface Property {
  readonly name: string;
  readonly type: string;
  readonly isReadonly?: boolean;
  readonly hasQuestionToken?: boolean;
  readonly docs?: readonly Comment[];
}

export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly hasQuestionToken?: boolean;
  readonly initializer?: string;
}

export interface Constructor {
  readonly parameters: readonly Parameter[];
  readonly docs?: readonly Comment[];
  readonly statements: readonly string[];
}

export interface Method {
  readonly name: string;
  readonly scope?: 'protected';
  readonly isStatic?: boolean;
  readonly hasOverrideKeyword?: boolean;
  readonly isAsync?: boolean;
  readonly typeParameters?: readonly TypeParameter[];
  readonly parameters: readonly Parameter[];
  readonly returnType: string;
  readonly docs?: readonly Comment[];
  readonly statements: readonly string[];
}

export interface TypeParameter {
  readonly name: string;
  readonly constraint: string;
  readonly default: string;
}

/** Of a module; both kinds are exported. */
export interface Class {
  readonly name: string;
  readonly extends?: string;
  readonly implements?: readonly string[];
  readonly docs: readonly Comment[];
  readonly properties?: readonly Property[];
  readonly ctors?: readonly Constructor[];
  readonly methods: readonly Method[];
}

export interface Interface {
  readonly name: string;
  readonly extends?: readonly string[];
  readonly docs: readonly Comment[];
  readonly properties: readonly Property[];
}

const project = new Project({
  useInMemoryFileSystem: true,
  skipLoadingLibFiles: true,
  manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Single },
});

export const interfaceText = (structure: Interface): string =>
  printed({ ...(structure as InterfaceDeclarationStructure), kind: StructureKind.Interface, isExported: true });

export const classText = (structure: Class): string =>
  printed({ ...(structure as ClassDeclarationStructure), kind: StructureKind.Class, isExported: true });

function printed(statement: ClassDeclarationStructure | InterfaceDeclarationStructure): string {
  return project
    .createSourceFile('module.ts', { statements: [statement] }, { overwrite: true })
    .getFullText()
    .trim();
}
