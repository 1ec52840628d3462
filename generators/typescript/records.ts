/** Prints what users make: interfaces of records and lists, unions, and the builders. */
import type { Declaration, ListDeclaration, Model, Param, RecordDeclaration, RecordField, RecordMethod } from '../model/model.js';
import {
  builderName,
  builderNames,
  builderRequestName,
  callbackText,
  isBuilt,
  isCallback,
  isList,
  isRecord,
  isUnion,
  unionText,
} from './declarations.js';
import { comment, fieldDoc } from './docs.js';
import { call, entry, lines, object, print, printWidth, type Doc } from './layout.js';
import { checkLine } from './method_checks.js';
import { method as methodName, namesOf, property, quoted } from './names.js';
import { checkOf } from './param_checks.js';
import { Imports, Scope } from './scope.js';
import { docs, moduleText } from './source.js';
import { classText, interfaceText, type Method, type Property } from './structures.js';
import { inputType } from './type_text.js';
import { useTypes } from './type_imports.js';

export function renderRecords(model: Model): string {
  const imports = new Imports();
  const unions = model.declarations.filter(isUnion).map((union) => {
    union.members.forEach((member) => {
      useTypes(member, imports, './records.js');
    });
    return typeAlias(union, unionText(union));
  });
  const callbacks = model.declarations.filter(isCallback).map((callback) => {
    [...callback.takes, callback.gives].forEach((type) => {
      useTypes(type, imports, './records.js');
    });
    return typeAlias(callback, callbackText(callback));
  });
  const lists = model.declarations
    .filter(isList)
    .map((list) => `/** ${list.doc} */\nexport type ${list.name} = readonly ${list.of.name}[];`);
  const records = model.declarations.filter(isRecord).map((record) => interfaceOf(record, imports));
  return moduleText('What users of the client make: plain data.', imports, [...unions, ...callbacks, ...records, ...lists]);
}

const typeAlias = ({ name, doc }: Declaration, text: string): string => {
  const head = `export type ${name} =`;
  const flat = `${head} ${text};`;
  if (flat.length <= printWidth) return `${comment(doc)}\n${flat}`;
  const broken = text.length + 3 <= printWidth ? text : `| ${text.split(' | ').join('\n  | ')}`;
  return `${comment(doc)}\n${head}\n  ${broken};`;
};

function interfaceOf(record: RecordDeclaration, imports: Imports): string {
  return interfaceText({
    name: record.name,
    docs: docs(record.doc),
    properties: record.fields.map((field) => propertyOf(field, imports, './records.js')),
  });
}

/** `module`: the one that the property stands in, which imports nothing of itself. */
export function propertyOf(field: Param | RecordField, imports: Imports, module: string): Property {
  const isOptional = field.optional || field.default !== undefined;
  useTypes(field.type, imports, module);
  const type = inputType(field.type, field.single);
  return {
    isReadonly: true,
    name: property(field.name, field.type),
    hasQuestionToken: isOptional,
    type: isOptional ? `${type} | undefined` : type,
    docs: docs(fieldDoc(field), 2),
  };
}

// ------------------------------------------------------------------------------------------------------------- builders

export function renderBuilders(model: Model): string {
  const imports = new Imports();
  const names = builderNames(model);
  const classes = model.declarations
    .filter(isBuilt)
    .map((declaration) => (isRecord(declaration) ? recordBuilder(declaration, names, imports) : listBuilder(declaration, names, imports)));
  return moduleText('Builders: records that can be added to.', imports, classes);
}

type Names = ReturnType<typeof builderNames>;

function recordBuilder(record: RecordDeclaration, names: Names, imports: Imports): string {
  imports.use('./records.js', `type ${record.name}`);
  return classText({
    name: builderName(record),
    implements: [record.name],
    docs: docs(record.doc),
    properties: record.fields.map((field) => {
      useTypes(field.type, imports, './builders.js');
      const isOptional = field.optional || (field.default !== undefined && field.type.kind !== 'list');
      const type = field.type.kind === 'list' ? inputType(field.type).replace(/^readonly /, '') : inputType(field.type);
      return {
        isReadonly: true,
        name: property(field.name, field.type),
        type: isOptional ? `${type} | undefined` : type,
        docs: docs(fieldDoc(field), 2),
      };
    }),
    ctors: [
      {
        parameters: [{ name: 'record', type: record.name }],
        docs: docs('@internal', 2),
        statements: record.fields.map((field) => {
          const name = property(field.name, field.type);
          return `this.${name} = ${field.type.kind === 'list' ? `[...(record.${name} ?? [])]` : `record.${name}`};`;
        }),
      },
    ],
    methods: record.methods.map((method) => builderMethod(record, method, names.get(method) ?? method.name, imports)),
  });
}

function listBuilder(list: ListDeclaration, names: Names, imports: Imports): string {
  imports.use('./records.js', `type ${list.of.name}`);
  return classText({
    name: builderName(list),
    extends: `Array<${list.of.name}>`,
    docs: docs(list.doc),
    methods: list.methods.map((method) => builderMethod(list, method, names.get(method) ?? method.name, imports)),
  });
}

function builderMethod(declaration: RecordDeclaration | ListDeclaration, method: RecordMethod, name: string, imports: Imports): Method {
  const hasRequest = method.params.length > 0;
  const request = builderRequestName(name);
  if (hasRequest) imports.use('./requests.js', `type ${request}`);
  return {
    name: methodName(method.name),
    parameters: hasRequest ? [{ name: 'request', type: request }] : [],
    returnType: 'this',
    docs: docs(method.doc, 2),
    statements: [print(lines(builderBody(declaration, method, name, imports)), 4)],
  };
}

function builderBody(declaration: RecordDeclaration | ListDeclaration, method: RecordMethod, name: string, imports: Imports): Doc[] {
  const { does } = method;
  const start: Doc = `const call = new ${imports.use('./internal/functions.js', 'Checks')}(${quoted(method.name)});`;
  switch (does.kind) {
    case 'verify':
      return [start, `${imports.use('./record_checks.js', `verify${declaration.name}`)}(call, '', this);`, 'return this;'];
    case 'builder': {
      const scope = new Scope(imports);
      const names = imports.use('./request_names.js', namesOf(name));
      const checks = [...checkLines(method.params, scope), ...method.checks.flatMap((check) => checkLine(check, scope))];
      const record = declaration.kind === 'record' ? method.spread?.record : declaration.of;
      const made = spreadRecord(record, method, scope);
      const beside = method.params.filter((param) => record !== undefined && !isFieldOf(record, param));
      const add = imports.use('./internal/functions.js', methodName(does.function.name));
      const added = call(add, ['this', made, ...beside.map(({ binding }) => scope.find(binding))]);
      return [start, `call.known(request, ${names});`, ...checks, [added, ';'], 'return this;'];
    }
    case 'appends': {
      const scope = new Scope(imports);
      const names = imports.use('./request_names.js', namesOf(name));
      const checks = [...checkLines(method.params, scope), ...method.checks.flatMap((check) => checkLine(check, scope))];
      const item = does.param === undefined ? spreadRecord(method.spread?.record, method, scope) : scope.find(does.param.binding);
      const added: Doc = [call(`this.${property(does.field.name, does.field.type)}.push`, [item]), ';'];
      return [start, `call.known(request, ${names});`, ...checks, added, 'return this;'];
    }
  }
}

/** `const limit = call.count('limit', request.limit);` for each. */
export function checkLines(params: readonly Param[], scope: Scope): Doc[] {
  return params.map((param) => {
    const check = checkOf(param, { given: `request.${property(param.name, param.type)}`, at: quoted(param.name), imports: scope.imports });
    return [`const ${scope.declare(param.binding)} = `, check, ';'];
  });
}

/** Whether a parameter fills a field of the record, by its name or another name of it. */
const isFieldOf = (record: RecordDeclaration, { name }: Param): boolean =>
  record.fields.some((field) => field.name === name || field.also.includes(name));

/** The record of a builder: spread parameters, and own ones under the field's name or another name of it. */
export function spreadRecord(record: RecordDeclaration | undefined, method: Pick<RecordMethod, 'params' | 'spread'>, scope: Scope): Doc {
  if (record === undefined) throw new Error('a builder makes a record');
  const entries = record.fields.flatMap((field) => {
    const param =
      method.spread?.params.find((each) => each.field.name === field.name)?.param ??
      method.params.find(({ name }) => name === field.name || field.also.includes(name));
    return param === undefined ? [] : [entry(property(field.name, field.type), scope.find(param.binding))];
  });
  return call(`${scope.imports.use('./internal/functions.js', 'present')}<${record.name}>`, [object(entries)]);
}
