/** Turns the wire contract into Go source: runs protoc-gen-go on a request made by hand, so that no protoc is needed. */
import { spawnSync } from 'node:child_process';
import protobuf from 'protobufjs/minimal.js';
import type { WireContract } from '../../../generators/model/model.js';
import { stubDescriptors } from '../../../generators/wire/stubs.js';
import { goWire } from '../../../generators/go/wire.js';

export interface StubFile {
  /** Relative to the module's root. */
  readonly path: string;
  readonly text: string;
}

/** The descriptors that the stubs are made of; their bytes are the cache's key. */
export const goDescriptors = (contract: WireContract, module: string): Uint8Array =>
  stubDescriptors(contract, { floatBytes: true, rename: (file) => goWire(file, module) });

/** `plugin` is the program protoc-gen-go. */
export function makeStubs(plugin: string, descriptors: Uint8Array, module: string): readonly StubFile[] {
  const run = spawnSync(plugin, { input: generatorRequest(descriptors, module), maxBuffer: 1 << 28 });
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(`protoc-gen-go failed: ${run.stderr.toString()}`);
  return generatorResponse(run.stdout);
}

const fileInSet = 1;
const nameInFile = 1;
const request = { fileToGenerate: 1, parameter: 2, protoFile: 15 };
const response = { error: 1, file: 15 };
const responseFile = { name: 1, content: 15 };
const delimited = 2;
const tag = (field: number): number => (field << 3) | delimited;

/** google.protobuf.compiler.CodeGeneratorRequest for every file of the set. */
function generatorRequest(descriptors: Uint8Array, module: string): Uint8Array {
  const files = [...chunks(descriptors)].filter(({ field }) => field === fileInSet).map(({ bytes }) => bytes);
  const writer = protobuf.Writer.create();
  for (const file of files) {
    const name = [...chunks(file)].find(({ field }) => field === nameInFile);
    writer.uint32(tag(request.fileToGenerate)).bytes(name?.bytes ?? new Uint8Array());
  }
  writer.uint32(tag(request.parameter)).string(`module=${module}`);
  for (const file of files) writer.uint32(tag(request.protoFile)).bytes(file);
  return writer.finish();
}

function generatorResponse(bytes: Uint8Array): StubFile[] {
  const text = (part: Uint8Array | undefined): string => new TextDecoder().decode(part);
  const files: StubFile[] = [];
  for (const { field, bytes: own } of chunks(bytes)) {
    if (field === response.error) throw new Error(`protoc-gen-go: ${text(own)}`);
    if (field !== response.file) continue;
    const parts = new Map([...chunks(own)].map((part) => [part.field, part.bytes]));
    files.push({ path: text(parts.get(responseFile.name)), text: text(parts.get(responseFile.content)) });
  }
  return files;
}

/** The length-delimited fields of a message; others are skipped. */
function* chunks(bytes: Uint8Array): Generator<{ readonly field: number; readonly bytes: Uint8Array }> {
  const reader = protobuf.Reader.create(bytes);
  while (reader.pos < reader.len) {
    const key = reader.uint32();
    if ((key & 7) === delimited) yield { field: key >>> 3, bytes: reader.bytes() };
    else reader.skipType(key & 7);
  }
}
