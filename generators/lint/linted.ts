/** What the rules look at: the Model, and the same things as they are written in the files. */
import type { Method, Model, Param, Place, RecordDeclaration, RecordField, Type } from '../model/model.js';
import type { Spec } from '../model/read.js';
import type { Cursor } from '../model/source.js';
import type { Config } from './config.js';
import { docsOf, type Doc } from './docs.js';
import { ignoresOf, type IgnoreComment } from './ignores.js';

export interface LintedMethod {
  readonly method: Method;
  readonly cursor: Cursor;
  /** Where its file starts to say something. */
  readonly place: Place;
  /** What stands under a key of a parameter, in its file or in a fragment that it uses. */
  readonly keyOf: (param: string, key: string) => Cursor | undefined;
}

/** A parameter, or a field of what users make. */
export interface Input {
  /** Of the method, type, or type's method. */
  readonly owner: string;
  readonly kind: 'param' | 'field';
  readonly name: string;
  readonly type: Type;
  readonly doc: string;
  readonly optional: boolean;
  readonly param: Param | RecordField;
  readonly place: Place;
}

/** A field of what the server gives. */
export interface Output {
  readonly owner: string;
  readonly name: string;
  readonly type: Type;
  readonly place: Place;
}

/** Parameters in the order of their file, with Python's positional order. */
export interface Signature {
  readonly kind: 'method' | 'type';
  readonly owner: string;
  readonly params: readonly (Param | RecordField)[];
  readonly positional: readonly string[];
  /** Where the positional order is stated, else where the list starts. */
  readonly place: Place;
}

export interface Linted {
  readonly model: Model;
  readonly spec: Spec;
  readonly config: Config;
  readonly methods: readonly LintedMethod[];
  /** Each place once, however many methods use a fragment. */
  readonly inputs: readonly Input[];
  readonly outputs: readonly Output[];
  readonly signatures: readonly Signature[];
  readonly docs: readonly Doc[];
  readonly ignores: readonly IgnoreComment[];
  /** Of the rules that a comment may ignore. */
  readonly codes: ReadonlySet<string>;
}

export function lintedOf(model: Model, spec: Spec, config: Config, codes: ReadonlySet<string>): Linted {
  const byName = new Map(model.methods.map((method) => [method.name, method]));
  const fragments = new Map(spec.fragments.flatMap(({ root }) => root.entries.map((each) => [each.key, each] as const)));
  const methods = spec.methods.flatMap(({ name, file }): LintedMethod[] => {
    const [method, cursor] = [byName.get(name), file.root];
    const keyOf: LintedMethod['keyOf'] = (param, key) => keyIn(cursor, fragments, param, key);
    return method === undefined ? [] : [{ method, cursor, place: cursor.entries[0]?.keyPlace ?? cursor.place, keyOf }];
  });
  return {
    model,
    spec,
    config,
    methods,
    inputs: once(inputsOf(model)),
    outputs: model.declarations.flatMap((each) =>
      each.kind === 'result' ? each.fields.map(({ name, type, place }) => ({ owner: each.name, name, type, place })) : [],
    ),
    signatures: signaturesOf(model, methods),
    docs: docsOf(spec),
    ignores: spec.files.flatMap(ignoresOf),
    codes,
  };
}

function keyIn(method: Cursor, fragments: ReadonlyMap<string, Cursor>, param: string, key: string): Cursor | undefined {
  const groups = (method.maybe('use')?.items ?? []).map(({ text }) => fragments.get(text));
  const entry = [method, ...groups].map((each) => each?.maybe('params')?.maybe(param)).find((each) => each !== undefined);
  return entry?.maybe(key) ?? fragments.get(entry?.maybe('use')?.text ?? '')?.maybe(key);
}

function inputsOf(model: Model): Input[] {
  const input = (owner: string, kind: Input['kind'], param: Param | RecordField): Input => {
    const { name, type, doc, optional, place } = param;
    return { owner, kind, name, type, doc, optional, param, place };
  };
  return [
    ...model.methods.flatMap(({ name, params }) => params.map((each) => input(name, 'param', each))),
    ...model.declarations.flatMap((type) => [
      ...(type.kind === 'record' ? type.fields.map((each) => input(type.name, 'field', each)) : []),
      ...(type.kind === 'record' || type.kind === 'list_of'
        ? type.methods.flatMap(({ name, params }) => params.map((each) => input(`${type.name}.${name}`, 'param', each)))
        : []),
    ]),
  ];
}

/** A spread's parameters stand at the places of the record's fields, a fragment's at its own. */
function once(inputs: readonly Input[]): Input[] {
  const seen = new Map(inputs.toReversed().map((each) => [placeText(each.place), each]));
  return [...seen.values()].toReversed();
}

export const placeText = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

function signaturesOf(model: Model, methods: readonly LintedMethod[]): Signature[] {
  return [
    ...methods.map(({ method, cursor, place }) => ({
      kind: 'method' as const,
      owner: method.name,
      params: withoutSpread(
        method.params,
        method.spread?.params.map(({ param }) => param),
      ),
      positional: method.positional.map(({ name }) => name),
      place: cursor.maybe('positional')?.keyPlace ?? place,
    })),
    ...model.declarations.flatMap((type): Signature[] =>
      type.kind === 'record'
        ? [
            {
              kind: 'type' as const,
              owner: type.name,
              params: type.fields,
              positional: [...variadic(type), ...type.positional].map(({ name }) => name),
              place: type.place,
            },
          ]
        : [],
    ),
  ];
}

const variadic = (type: RecordDeclaration): RecordField[] => (type.variadic === undefined ? [] : [type.variadic]);

const withoutSpread = (params: readonly Param[], spread: readonly Param[] = []): Param[] => params.filter((each) => !spread.includes(each));
