/** Message classes from the wire descriptors, with a protobuf runtime of their own inside: no other version of protobuf on a class path can meet them. */
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import descriptor from 'protobufjs/ext/descriptor.js';
import type { WireContract } from '../../../generators/model/model.js';
import { outerClass } from '../../../generators/java/wire.js';
import { stubDescriptors } from '../../../generators/wire/stubs.js';
import type { Room } from '../../toolchain.js';
import { digest, once } from './cache.js';
import { artifact, jars } from './maven.js';
import { run } from './run.js';

const wirePackage = 'dev.lockstep.milvus.wire';

/** Change when the steps below change. */
const recipe = '1';

interface FileSet {
  file: { name: string; package: string; options?: Record<string, unknown> }[];
}

/** Descriptors as protoc gets them: one outer class a file, in our package, lite runtime. */
function javaDescriptors(contract: WireContract): { readonly bytes: Uint8Array; readonly names: readonly string[] } {
  const set = descriptor.FileDescriptorSet.decode(stubDescriptors(contract, { floatBytes: true })) as unknown as FileSet;
  for (const file of set.file) {
    file.options = { javaPackage: wirePackage, javaOuterClassname: outerClass(file.package), javaMultipleFiles: false, optimizeFor: 3 };
  }
  return {
    bytes: descriptor.FileDescriptorSet.encode(descriptor.FileDescriptorSet.fromObject(set)).finish(),
    names: set.file.map(({ name }) => name),
  };
}

/** Folder of class files: the stubs, and protobuf's lite runtime moved to `dev.lockstep.milvus.wire.protobuf`. */
export async function buildStubs(room: Room, tools: string): Promise<string> {
  const { bytes, names } = javaDescriptors(room.model.wire);
  const folder = await once(join(room.build, 'java/wire'), digest(recipe, bytes), async (made) => {
    room.log('compiling the wire stubs');
    const sources = join(made, 'sources');
    const classes = join(made, 'classes');
    [sources, classes, join(made, 'moved')].forEach((each) => {
      mkdirSync(each);
    });
    writeFileSync(join(made, 'descriptors.bin'), bytes);
    const protoc = artifact(tools, 'protoc-');
    chmodSync(protoc, 0o755);
    await run(protoc, [`--descriptor_set_in=${join(made, 'descriptors.bin')}`, `--java_out=lite:${sources}`, ...names]);
    const lite = artifact(tools, 'protobuf-javalite-');
    const files = readdirSync(join(sources, ...wirePackage.split('.'))).map((each) => join(sources, ...wirePackage.split('.'), each));
    await run('nice', ['javac', '--release', '11', '-nowarn', '-proc:none', '-g:none', '-cp', lite, '-d', classes, ...files]);
    await run('jar', ['--extract', '--file', lite, 'com/google/protobuf'], { cwd: classes });
    await run('jar', ['--create', '--no-manifest', '--file', join(made, 'own.jar'), '-C', classes, '.']);
    writeFileSync(join(made, 'rules.txt'), `rule com.google.protobuf.** ${wirePackage}.protobuf.@1\n`);
    await run('java', [
      '-cp',
      jars(tools)
        .filter((each) => /jarjar|asm/.test(each))
        .join(':'),
      'com.eed3si9n.jarjar.Main',
      'process',
      join(made, 'rules.txt'),
      join(made, 'own.jar'),
      join(made, 'moved.jar'),
    ]);
    await run('jar', ['--extract', '--file', join(made, 'moved.jar')], { cwd: join(made, 'moved') });
  });
  return join(folder, 'moved');
}
