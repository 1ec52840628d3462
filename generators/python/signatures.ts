/** What a review reads of each method and type: its lines of `api.txt`. */
import type { Declaration, Method } from '../model/model.js';
import type { SignaturesOf } from '../signatures.js';
import { apiLine } from './methods.js';
import { recordMethodSignature, recordSignature } from './records.js';
import { signatureText } from './signature.js';
import { given } from './types.js';

export const signatures: SignaturesOf = (model) =>
  new Map([
    ...model.methods.map((method) => [method.name, methodLines(method)] as const),
    ...model.declarations.map((each) => [each.name, declarationLines(each)] as const),
  ]);

const methodLines = (method: Method): string[] => ['AsyncMilvusClient', 'MilvusClient'].map((owner) => apiLine(owner, method));

function declarationLines(declaration: Declaration): string[] {
  switch (declaration.kind) {
    case 'enum':
      return declaration.members.map(({ constant, number }) => `${declaration.name}.${constant} = ${String(number)}`);
    case 'record':
      return [
        signatureText(`${declaration.name}.__init__`, recordSignature(declaration), 'None'),
        ...declaration.methods.map((method) =>
          signatureText(`${declaration.name}.${method.name}`, recordMethodSignature(method), declaration.name),
        ),
      ];
    case 'list_of':
      return [
        `${declaration.name}(list[${declaration.of.name}])`,
        ...declaration.methods.map((method) =>
          signatureText(`${declaration.name}.${method.name}`, recordMethodSignature(method), declaration.name),
        ),
      ];
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
