/** Names of the wire's files, packages and messages in Go: our own, so that the official stubs can live in the same program. */

export interface GoWireFile {
  readonly name: string;
  readonly package: string;
  readonly goPackage: string;
}

/** `common.proto` of `milvus.proto.common` → package `lockstep.milvus.common`, Go package `<module>/internal/wire/commonpb`. */
export function goWire(file: { readonly name: string; readonly package: string }, module: string): GoWireFile {
  const noun = lastWord(file.package);
  return { name: `lockstep/milvus/${noun}.proto`, package: `lockstep.milvus.${noun}`, goPackage: `${module}/internal/wire/${noun}pb` };
}

/** The Go package of a message or enum: `milvus.proto.schema.FieldData` → `schemapb`. */
export const wirePackage = (fullName: string): string => `${fullName.split('.')[2] ?? ''}pb`;

/** `milvus.proto.schema.FieldData` → `schemapb.FieldData`; a nested type is joined by an underscore. */
export const wireType = (fullName: string): string => `${wirePackage(fullName)}.${fullName.split('.').slice(3).join('_')}`;

/** A value of an enum; values of a nested enum carry the outer message's name. */
export function wireEnumValue(fullName: string, value: string): string {
  const path = fullName.split('.').slice(3);
  const prefix = path.length === 1 ? path[0] : path.slice(0, -1).join('_');
  return `${wirePackage(fullName)}.${prefix ?? ''}_${value}`;
}

/** protoc-gen-go's name of a field: camel case of the wire's name, letter by letter where it has no underscore. */
export function wireField(name: string): string {
  let text = '';
  for (let at = 0; at < name.length; at++) {
    const letter = name.charAt(at);
    if (letter === '_' && at === 0) text += 'X';
    else if (letter === '_' && /[a-z]/.test(name.charAt(at + 1))) continue;
    else if (/[0-9]/.test(letter)) text += letter;
    else {
      text += /[a-z]/.test(letter) ? letter.toUpperCase() : letter;
      while (/[a-z]/.test(name.charAt(at + 1))) text += name.charAt(++at);
    }
  }
  return text;
}

const lastWord = (name: string): string => name.split('.').at(-1) ?? name;
