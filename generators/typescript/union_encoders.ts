/** Prints how a union becomes a message, where all its members become the same one. */
import type { Model, UnionDeclaration, WireMessage } from '../model/model.js';
import { encoderFails, unionEncoderFails } from '../model/failing.js';
import { messageOfUnion } from '../model/types.js';
import { camel } from '../words.js';
import type { Imports } from './scope.js';
import { typeName } from './type_name.js';

export function unionEncoders(model: Model, imports: Imports): string[] {
  return model.declarations.flatMap((each) => {
    const message = each.kind === 'union' ? messageOfUnion(each) : undefined;
    return each.kind === 'union' && message !== undefined ? [encoder(each, message, imports)] : [];
  });
}

function encoder(union: UnionDeclaration, message: WireMessage, imports: Imports): string {
  if (union.tag === undefined) throw new Error(`the members of ${union.name} bear no tag to be told apart by`);
  imports.use('./records.js', `type ${union.name}`);
  const raising = unionEncoderFails(union);
  const cases = union.members.flatMap((member) => {
    if (member.kind !== 'declared' || member.declaration.kind !== 'record') return [];
    const { name } = member.declaration;
    return [`    case '${name}':`, `      return encode${name}(${encoderFails(member.declaration) ? 'call, ' : ''}value);`];
  });
  return [
    `export function encode${union.name}(${raising ? 'call: Checks, ' : ''}value: ${union.name}): sent.${typeName(message.name)} {`,
    `  switch (value.${camel(union.tag)}) {`,
    ...cases,
    '  }',
    '}',
  ].join('\n');
}
