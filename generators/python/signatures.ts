/** What a review reads of each method and type: its lines of `api.txt`. */
import type { Declaration, ListDeclaration, Method, RecordDeclaration, RecordMethod } from '../model/model.js';
import type { SignaturesOf } from '../signatures.js';
import { apiLine, apiName } from './methods.js';
import { recordMethodSignature, recordSignature } from './records.js';
import { signatureText } from './signature.js';
import { given } from './types.js';

export const signatures: SignaturesOf = (model) =>
  new Map([
    ...model.methods.map((method) => [method.name, methodLines(method)] as const),
    ...model.declarations.map((each) => [each.name, declarationLines(each)] as const),
  ]);

/** A method under its other names, deprecated, takes the same. */
const methodLines = (method: Method): string[] =>
  ['AsyncMilvusClient', 'MilvusClient'].flatMap((owner) => [
    ...[method.name, ...method.also].map((name) => apiLine(owner, { ...method, name })),
    ...otherNames(apiName(owner, method), namesTaken(method)),
  ]);

interface Named {
  readonly name: string;
  readonly also: readonly string[];
}

/** A spread field bears its own other names, and those of the parameter that it is. */
function namesTaken({ params, spread }: Method | RecordMethod): readonly Named[] {
  const spreads = spread?.params ?? [];
  const own = params.filter(({ name }) => !spreads.some(({ param }) => param.name === name));
  return [...own, ...spreads.map(({ param: { name, also }, field }) => ({ name, also: [...new Set([...also, ...field.also])] }))];
}

/** Names under which a parameter comes in as well; no signature shows them. */
const otherNames = (callee: string, taken: readonly Named[]): string[] =>
  taken.flatMap(({ name, also }) => also.map((other) => `${callee}(${other}): another name of ${name}`));

function declarationLines(declaration: Declaration): string[] {
  switch (declaration.kind) {
    case 'enum':
      return declaration.members.map(({ constant, number }) => `${declaration.name}.${constant} = ${String(number)}`);
    case 'record':
      return [
        signatureText(`${declaration.name}.__init__`, recordSignature(declaration), 'None'),
        ...otherNames(`${declaration.name}.__init__`, declaration.fields),
        ...recordMethodLines(declaration),
      ];
    case 'list_of':
      return [`${declaration.name}(list[${declaration.of.name}])`, ...recordMethodLines(declaration)];
    case 'result':
      return declaration.fields
        .filter((field) => field !== declaration.open)
        .map((field) => `${declaration.name}[${field.name}]: ${given(field.type)}${field.optional ? ', may be missing' : ''}`);
    case 'text_enum':
    case 'subset':
    case 'union':
    case 'callback':
    case 'host':
      return [];
  }
}

const recordMethodLines = ({ name, methods }: RecordDeclaration | ListDeclaration): string[] =>
  methods.flatMap((method) => [
    signatureText(`${name}.${method.name}`, recordMethodSignature(method), name),
    ...otherNames(`${name}.${method.name}`, namesTaken(method)),
  ]);
