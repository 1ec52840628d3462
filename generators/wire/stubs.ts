/** Makes the descriptor set that stubs are built from: pruned to what the spec uses, and patched for speed. */
import descriptor from 'protobufjs/ext/descriptor.js';
import type { WireContract } from '../model/model.js';
import type { EnumDescriptor, FieldDescriptor, FileDescriptor, MessageDescriptor } from './descriptors.js';
import type { DescribedContract } from './contract.js';

export interface StubOptions {
  /**
   * FloatArray.data and DoubleArray.data as bytes. On the wire a packed repeated field and a bytes field are the same, so a column of
   * vectors goes in and comes out with one copy.
   */
  readonly floatBytes?: boolean;
  /** LongArray.data as bytes: packed varints, for languages whose numbers are not exact. */
  readonly longBytes?: boolean;
  readonly rename?: (file: { readonly name: string; readonly package: string }) => {
    readonly name: string;
    readonly package: string;
    readonly javaPackage?: string;
    readonly goPackage?: string;
  };
}

/** A serialized FileDescriptorSet, dependencies first, service definitions and options left out. */
export function stubDescriptors(contract: WireContract, options: StubOptions): Uint8Array {
  const { files } = (contract as DescribedContract).descriptors;
  const kept = reachable(contract, files);
  const renames = new Map(files.map((file) => [file.name, options.rename?.(file) ?? { name: file.name, package: file.package }]));
  const packages = new Map(files.map((file) => [file.package, renames.get(file.name)?.package ?? file.package]));

  const pruned = files
    .map((file) => ({ file, pruned: pruneFile(file, kept, options) }))
    .filter(({ pruned: { messageType, enumType } }) => messageType.length + enumType.length > 0);
  const needed = new Map(pruned.map(({ file, pruned: own }) => [file.name, dependencies(own, file, files)]));
  const ordered = pruned.map(({ file }) => file.name).sort();
  const sorted: string[] = [];
  const visit = (name: string): void => {
    if (sorted.includes(name)) return;
    [...(needed.get(name) ?? [])].sort().forEach(visit);
    sorted.push(name);
  };
  ordered.forEach(visit);

  const output = sorted.map((name) => {
    const own = pruned.find(({ file }) => file.name === name);
    const renamed = renames.get(name);
    if (own === undefined || renamed === undefined) throw new Error(`no descriptor file ${name}`);
    return {
      name: renamed.name,
      package: renamed.package,
      syntax: 'proto3',
      dependency: [...(needed.get(name) ?? [])].sort().map((each) => renames.get(each)?.name ?? each),
      messageType: own.pruned.messageType.map((each) => renameTypes(each, packages)),
      enumType: own.pruned.enumType,
      ...(renamed.javaPackage === undefined && renamed.goPackage === undefined
        ? {}
        : {
            options: {
              ...(renamed.javaPackage === undefined ? {} : { javaPackage: renamed.javaPackage, javaMultipleFiles: true }),
              ...(renamed.goPackage === undefined ? {} : { goPackage: renamed.goPackage }),
            },
          }),
    };
  });
  return descriptor.FileDescriptorSet.encode(descriptor.FileDescriptorSet.fromObject({ file: output })).finish();
}

interface PrunedFile {
  messageType: MessageDescriptor[];
  enumType: EnumDescriptor[];
}

/** Full names of all messages and enums that the used RPCs lead to. */
function reachable(contract: WireContract, files: readonly FileDescriptor[]): ReadonlySet<string> {
  const messages = new Map<string, MessageDescriptor>();
  const index = (each: MessageDescriptor, prefix: string): void => {
    const name = `${prefix}.${each.name}`;
    messages.set(name, each);
    each.nestedType.forEach((nested) => {
      index(nested, name);
    });
  };
  files.forEach((file) => {
    file.messageType.forEach((each) => {
      index(each, file.package);
    });
  });
  const kept = new Set<string>();
  const visit = (name: string): void => {
    if (kept.has(name)) return;
    kept.add(name);
    messages.get(name)?.field.forEach((field) => {
      if (field.typeName !== undefined && field.typeName !== '') visit(field.typeName.slice(1));
    });
  };
  contract.used.forEach(({ request, response }) => {
    visit(request.fullName);
    visit(response.fullName);
  });
  // Bytes fields that carry a serialized message: the type is known to the API alone.
  ['milvus.proto.schema.CollectionSchema', 'milvus.proto.schema.FieldSchema', 'milvus.proto.common.PlaceholderGroup'].forEach(visit);
  visit('milvus.proto.common.ErrorCode');
  return kept;
}

function pruneFile(file: FileDescriptor, kept: ReadonlySet<string>, options: StubOptions): PrunedFile {
  const keep = (each: MessageDescriptor, prefix: string): MessageDescriptor[] => {
    const name = `${prefix}.${each.name}`;
    const nestedType = each.nestedType.flatMap((nested) => keep(nested, name));
    const enums = each.enumType.filter((nested) => kept.has(`${name}.${nested.name}`));
    if (!kept.has(name))
      return nestedType.length + enums.length === 0 ? [] : [{ ...shell(each), field: [], nestedType, enumType: enums, oneofDecl: [] }];
    return [
      {
        ...shell(each),
        field: each.field.map((field) => patch(name, field, options)),
        nestedType,
        enumType: enums,
        oneofDecl: each.oneofDecl.map((oneof) => ({ name: oneof.name })),
      },
    ];
  };
  return {
    messageType: file.messageType.flatMap((each) => keep(each, file.package)),
    enumType: file.enumType
      .filter((each) => kept.has(`${file.package}.${each.name}`))
      .map(({ name, value }) => ({ name, value: value.map((own) => ({ name: own.name, number: own.number })) })),
  };
}

const shell = (each: MessageDescriptor): Pick<MessageDescriptor, 'name' | 'options'> => ({
  name: each.name,
  options: each.options?.mapEntry === true ? { mapEntry: true } : null,
});

const bytesType = 12;
const singular = 1;

function patch(message: string, field: FieldDescriptor, options: StubOptions): FieldDescriptor {
  const patched =
    field.name === 'data' &&
    ((options.floatBytes === true && (message === 'milvus.proto.schema.FloatArray' || message === 'milvus.proto.schema.DoubleArray')) ||
      (options.longBytes === true && message === 'milvus.proto.schema.LongArray'));
  const own: FieldDescriptor = {
    name: field.name,
    number: field.number,
    label: patched ? singular : field.label,
    type: patched ? bytesType : field.type,
  };
  if (field.typeName !== undefined && field.typeName !== '') own.typeName = field.typeName;
  if (Object.hasOwn(field, 'oneofIndex') && field.oneofIndex !== undefined) own.oneofIndex = field.oneofIndex;
  if (field.proto3Optional === true) own.proto3Optional = true;
  return own;
}

function renameTypes(message: MessageDescriptor, packages: ReadonlyMap<string, string>): MessageDescriptor {
  return {
    ...message,
    field: message.field.map((field) =>
      field.typeName === undefined ? field : { ...field, typeName: renameType(field.typeName, packages) },
    ),
    nestedType: message.nestedType.map((each) => renameTypes(each, packages)),
  };
}

function renameType(typeName: string, packages: ReadonlyMap<string, string>): string {
  const own = [...packages.keys()].filter((each) => typeName.startsWith(`.${each}.`)).sort((a, b) => b.length - a.length)[0];
  return own === undefined ? typeName : `.${packages.get(own) ?? own}${typeName.slice(own.length + 1)}`;
}

function dependencies(pruned: PrunedFile, file: FileDescriptor, files: readonly FileDescriptor[]): ReadonlySet<string> {
  const needed = new Set<string>();
  const visit = (message: MessageDescriptor): void => {
    for (const { typeName } of message.field) {
      if (typeName === undefined) continue;
      const owner = files.filter((each) => typeName.startsWith(`.${each.package}.`)).sort((a, b) => b.package.length - a.package.length)[0];
      if (owner !== undefined && owner.name !== file.name) needed.add(owner.name);
    }
    message.nestedType.forEach(visit);
  };
  pruned.messageType.forEach(visit);
  return needed;
}
