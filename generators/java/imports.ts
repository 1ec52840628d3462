/** Import lines of a Java file: what its text names of the classes that are known here. */

const java: Readonly<Record<string, string>> = {
  ArrayList: 'java.util',
  Collections: 'java.util',
  LinkedHashMap: 'java.util',
  List: 'java.util',
  Map: 'java.util',
  Objects: 'java.util',
  AbstractList: 'java.util',
  Arrays: 'java.util',
  Set: 'java.util',
  Collection: 'java.util',
  Locale: 'java.util',
  CompletableFuture: 'java.util.concurrent',
  Consumer: 'java.util.function',
  Collectors: 'java.util.stream',
  Duration: 'java.time',
  Nullable: 'org.jspecify.annotations',
  ByteString: 'dev.lockstep.milvus.wire.protobuf',
  CommonProto: 'dev.lockstep.milvus.wire',
  MilvusProto: 'dev.lockstep.milvus.wire',
  SchemaProto: 'dev.lockstep.milvus.wire',
};

/** `own` maps class names of other packages of ours to these packages; `here` is the file's package. */
export function importLines(text: string, here: string, own: ReadonlyMap<string, string>): string {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|"(?:[^"\\\n]|\\.)*"/g, (part) =>
    part.startsWith('/**') ? (part.match(/\{@link \w+/g) ?? []).join(' ').replace(/\{@link/g, '') : '',
  );
  const named = new Set([...code.matchAll(/(?<![\w.])[A-Z]\w*/g)].map(([name]) => name));
  return [...named]
    .map((name) => ({ name, from: own.get(name) ?? java[name] }))
    .filter(({ from }) => from !== undefined && from !== here)
    .map(({ name, from }) => `import ${from ?? ''}.${name};`)
    .sort()
    .map((line) => `${line}\n`)
    .join('');
}
