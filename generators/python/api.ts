/** The public surface, one name a line, sorted: what a review reads. */
import type { Declaration, Model } from '../model/model.js';
import { hostNames } from './imports.js';
import { apiLine } from './methods.js';
import { recordMethodSignature, recordSignature } from './records.js';
import { signatureText } from './signature.js';
import { given } from './types.js';

export function publicSurface(model: Model): string[] {
  const methods = ['AsyncMilvusClient', 'MilvusClient'].flatMap((owner) => model.methods.map((method) => apiLine(owner, method)));
  return [...methods, ...model.declarations.flatMap(surface), ...hostNames].sort();
}

function surface(declaration: Declaration): string[] {
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
