/** Names of messages and enums in the flat module of wire stubs: `schema.FieldData` is `pb.FieldData`. */
import type { WireContract, WireEnum, WireMessage } from '../model/model.js';

/** The last words of the name; a nested type keeps its outer one: `FieldPartialUpdateOp_OpType`. */
export const wireName = ({ name }: Pick<WireMessage | WireEnum, 'name'>): string => name.split('.').slice(1).join('_');

/** Names that would be Python keywords (`DataType.None`). */
export const wireMember = (name: string): string => (['None', 'True', 'False'].includes(name) ? `${name}_` : name);

/** Messages and enums that the stubs hold: those that the used RPCs lead to, and those that travel as bytes. */
export function wireTypes(contract: WireContract): { readonly messages: readonly WireMessage[]; readonly enums: readonly WireEnum[] } {
  const messages = new Map<string, WireMessage>();
  const enums = new Map<string, WireEnum>();
  const visit = (message: WireMessage): void => {
    if (messages.has(message.fullName)) return;
    messages.set(message.fullName, message);
    for (const { type } of message.fields) {
      if (type.kind === 'message') visit(type.message);
      if (type.kind === 'wire_enum') enums.set(type.enum.fullName, type.enum);
    }
  };
  contract.used.forEach(({ request, response }) => {
    visit(request);
    visit(response);
  });
  for (const name of ['schema.CollectionSchema', 'schema.FieldSchema', 'common.PlaceholderGroup']) {
    const message = contract.message(name);
    if (message !== undefined) visit(message);
  }
  const byName = <T extends { readonly fullName: string }>(found: ReadonlyMap<string, T>): T[] =>
    [...found.values()].sort((a, b) => (a.fullName < b.fullName ? -1 : 1));
  const named = [...byName(messages), ...byName(enums)].map(wireName);
  const twice = named.find((name, place) => named.indexOf(name) < place);
  if (twice !== undefined) throw new Error(`two wire types are called ${twice}: the stubs need the package's name in both`);
  return { messages: byName(messages), enums: byName(enums) };
}
