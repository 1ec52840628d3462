/** What a review reads of each method and type: its lines of `api.txt`. */
import type { Declaration, Method, Param, RecordField } from '../model/model.js';
import type { SignaturesOf } from '../signatures.js';
import { camel } from '../words.js';
import { isGenericMethod, isRequestOptional, promised, requestParams, returnType, takesOptions } from './calls.js';
import { builderName, builderNames, builderRequestName, callbackText, isBuilt, madeName, unionText } from './declarations.js';
import { method as methodName, property, requestName } from './names.js';
import { inputType, outputType } from './type_text.js';

export const signatures: SignaturesOf = (model) => {
  const names = builderNames(model);
  return new Map([
    ...model.methods.map((method) => [method.name, methodLines(method, names)] as const),
    ...model.declarations.map((each) => [each.name, declarationLines(each, names)] as const),
  ]);
};

function methodLines(method: Method, names: Names): string[] {
  const request = requestName(method.name);
  const generic = isGenericMethod(method) ? '<R extends object = Row>' : '';
  const optional = isRequestOptional(method) ? '?' : '';
  const fields = requestParams(method).map((param) => `${request}.${fieldLine(param)}`);
  const { makes } = method;
  if (method.kind === 'constructor')
    return [`MilvusClient.new(request?: ${request})`, 'MilvusClient.connect(options?: CallOptions): Promise<void>', ...fields];
  if (method.kind === 'session')
    return [`MilvusClient.${methodName(method.name)}(request${optional}: ${request}): MilvusClient`, ...fields];
  if (method.first !== undefined && makes !== undefined) {
    const item = builderRequestName(names.get(method.first) ?? method.first.name);
    return [`MilvusClient.${methodName(method.name)}(first?: ${item}): ${madeName(makes)} (static)`];
  }
  if (method.kind === 'builder' && makes !== undefined) {
    return [`MilvusClient.${methodName(method.name)}(request${optional}: ${request}): ${madeName(makes)} (static)`, ...fields];
  }
  return [
    `MilvusClient.${methodName(method.name)}${generic}(request${optional}: ${request}${takesOptions(method) ? ', options?: CallOptions' : ''}): ${promised(method, returnType(method))}`,
    ...fields,
  ];
}

function fieldLine(field: Param | RecordField | ReturnType<typeof requestParams>[number]): string {
  const { type } = field;
  if (type === 'cancellation') return property(field.name, type);
  const isOptional = !('optional' in field) || field.optional || field.default !== undefined;
  return `${property(field.name, type)}${isOptional ? '?' : ''}: ${inputType(type, 'single' in field && field.single)}`;
}

type Names = ReturnType<typeof builderNames>;

function declarationLines(declaration: Declaration, names: Names): string[] {
  const { name } = declaration;
  switch (declaration.kind) {
    case 'enum':
    case 'subset':
    case 'text_enum':
      return declaration.members.map((member) => `${name}.${typeof member === 'string' ? member : member.name}`);
    case 'record':
      return [...declaration.fields.map((field) => `${name}.${fieldLine(field)}`), ...builderLines(declaration, names)];
    case 'list_of':
      return [`${name} = readonly ${declaration.of.name}[]`, ...builderLines(declaration, names)];
    case 'result':
      return declaration.fields.map(
        (field) => `${name}.${camel(field.name)}${field.optional || field.omitZero ? '?' : ''}: ${outputType(field.type)}`,
      );
    case 'union':
      return [`${name} = ${unionText(declaration)}`];
    case 'callback':
      return [`${name} = ${callbackText(declaration)}`];
    case 'host':
      return [];
  }
}

function builderLines(declaration: Declaration, names: Names): string[] {
  if (!isBuilt(declaration)) return [];
  return declaration.methods.map((method) => {
    const request = method.params.length === 0 ? '' : `request: ${builderRequestName(names.get(method) ?? method.name)}`;
    return `${builderName(declaration)}.${methodName(method.name)}(${request}): this`;
  });
}
