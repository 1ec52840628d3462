/** Classes and interfaces are printed letter by letter as ts-morph prints the same structures. */
import {
  IndentationText,
  Project,
  QuoteKind,
  StructureKind,
  type ClassDeclarationStructure,
  type InterfaceDeclarationStructure,
} from 'ts-morph';
import { describe, expect, it } from 'vitest';
import { docs } from './source.js';
import { classText, interfaceText, type Class, type Interface } from './structures.js';

const project = new Project({
  useInMemoryFileSystem: true,
  skipLoadingLibFiles: true,
  manipulationSettings: { indentationText: IndentationText.TwoSpaces, quoteKind: QuoteKind.Single },
});

function printed(statement: ClassDeclarationStructure | InterfaceDeclarationStructure): string {
  return project
    .createSourceFile('module.ts', { statements: [statement] }, { overwrite: true })
    .getFullText()
    .trim();
}

const long = 'A comment that is longer than a line may be, so that it is broken where a word ends. '.repeat(3).trim();

const interfaces: Readonly<Record<string, Interface>> = {
  'without properties': { name: 'Empty', docs: docs('Nothing.'), properties: [] },
  'with properties': {
    name: 'CreateAliasRequest',
    extends: ['BaseRequest'],
    docs: docs(long),
    properties: [
      { name: 'alias', type: 'string', isReadonly: true, docs: docs('The new name.', 2) },
      { name: 'limit', type: 'number | undefined', isReadonly: true, hasQuestionToken: true, docs: docs(`${long}\n@since 2.4`, 2) },
      { name: 'plain', type: 'readonly string[]' },
    ],
  },
};

const classes: Readonly<Record<string, Class>> = {
  'a list': {
    name: 'IndexParamsBuilder',
    extends: 'Array<IndexParam>',
    docs: docs('Indexes.'),
    methods: [{ name: 'verify', parameters: [], returnType: 'this', docs: docs('Checks.', 2), statements: ['return this;'] }],
  },
  'a record': {
    name: 'SchemaBuilder',
    implements: ['Schema'],
    docs: docs('A schema.'),
    properties: [
      { name: 'fields', type: 'Field[]', isReadonly: true, docs: docs('The fields.', 2) },
      { name: '#state', type: 'State', isReadonly: true },
    ],
    ctors: [
      { parameters: [{ name: 'record', type: 'Schema' }], docs: docs('@internal', 2), statements: ['this.fields = [];', 'this.a = 1;'] },
    ],
    methods: [],
  },
  'a client': {
    name: 'MilvusClient',
    extends: 'Client',
    docs: docs('A client.'),
    properties: [{ name: '#options', type: 'Options', isReadonly: true }],
    ctors: [{ parameters: [{ name: 'request', type: 'ConnectRequest', initializer: '{}' }], statements: ['super(request);'] }],
    methods: [
      {
        isStatic: true,
        name: 'createSchema',
        parameters: [],
        returnType: 'Schema',
        docs: docs('Start a schema.', 2),
        statements: ['return {};'],
      },
      {
        isAsync: true,
        name: 'query',
        typeParameters: [{ name: 'R', constraint: 'object', default: 'Row' }],
        parameters: [
          { name: 'request', type: 'QueryRequest' },
          { name: 'options', type: 'CallOptions', hasQuestionToken: true },
        ],
        returnType: 'Promise<RowSet<R>>',
        docs: docs(long, 2),
        statements: ['if (a) {\n  const text = `${b}`;\n\n  return f({\n    text,\n  });\n}\nreturn undefined;'],
      },
      {
        scope: 'protected',
        hasOverrideKeyword: true,
        isAsync: true,
        name: 'open',
        parameters: [{ name: 'call', type: 'Call' }],
        returnType: 'Promise<void>',
        statements: ['await call.read();'],
      },
    ],
  },
};

describe('interfaces', () => {
  it.each(Object.entries(interfaces))('%s', (_, structure) => {
    expect(interfaceText(structure)).toBe(
      printed({ ...(structure as InterfaceDeclarationStructure), kind: StructureKind.Interface, isExported: true }),
    );
  });
});

describe('classes', () => {
  it.each(Object.entries(classes))('%s', (_, structure) => {
    expect(classText(structure)).toBe(
      printed({ ...(structure as ClassDeclarationStructure), kind: StructureKind.Class, isExported: true }),
    );
  });
});
