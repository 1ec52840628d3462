/** Prints what the server gives: interfaces of results, and their decoders. */
import type { Model, ResultDeclaration, ResultField, Value } from '../model/model.js';
import { camel } from '../words.js';
import { fromText } from './convert.js';
import { isResult } from './declarations.js';
import { call, entry, object, print, type Doc } from './layout.js';
import { quoted } from './names.js';
import { decoderFails } from '../model/failing.js';
import { Imports, Scope } from './scope.js';
import { docs, moduleText } from './source.js';
import { interfaceText } from './structures.js';
import { outputType } from './type_text.js';
import { useTypes } from './type_imports.js';
import { Values } from './values.js';
import { typeName } from './type_name.js';

const mayMiss = (field: ResultField): boolean => field.optional || field.omitZero;

export function renderResults(model: Model): string {
  const imports = new Imports();
  const interfaces = model.declarations.filter(isResult).map((result) =>
    interfaceText({
      name: result.name,
      docs: docs(result.doc),
      properties: result.fields.map((field) => {
        useTypes(field.type, imports, './results.js');
        return {
          isReadonly: true,
          name: camel(field.name),
          hasQuestionToken: mayMiss(field),
          type: outputType(field.type),
          docs: docs(field.doc, 2),
        };
      }),
    }),
  );
  return moduleText('What the server gives. A key that has no value is missing.', imports, interfaces);
}

export function renderDecoders(model: Model): string {
  const imports = new Imports();
  const statements = model.declarations
    .filter(isResult)
    .flatMap((result) => (result.decode === undefined ? [] : [decoder(result, imports)]));
  imports.drop('./decoders.js');
  return moduleText('Messages of the wire as results.', imports, statements);
}

function decoder(result: ResultDeclaration, imports: Imports): string {
  imports.use('./results.js', `type ${result.name}`);
  imports.use('./wire/received.js', 'type * as received');
  const { decode } = result;
  if (decode === undefined) throw new Error(`${result.name} has no message`);
  return result.fromPairs ? pairsDecoder(result, imports) : messageDecoder(result, decode, imports);
}

function messageDecoder(result: ResultDeclaration, decode: NonNullable<ResultDeclaration['decode']>, imports: Imports): string {
  const scope = new Scope(imports);
  scope.alias(decode.wire, 'wire');
  const message = decode.message;
  if (message === undefined) throw new Error(`${result.name} has no message`);
  const name = `decode${result.name}`;
  const head = `export function ${name}(${asked(result, imports)}wire: received.${typeName(message.name)}): ${result.name} {`;
  return `${head}\n  ${print(
    [
      'return ',
      whole(
        result,
        result.fields.flatMap((field) => (field.value === undefined ? [] : [entry(camel(field.name), decoded(field, field.value, scope))])),
        imports,
      ),
      ';',
    ],
    2,
  ).replace(/\n/g, '\n  ')}\n}`;
}

/** The call that errors name, where reading may fail. */
const asked = (result: ResultDeclaration, imports: Imports): string =>
  decoderFails(result) ? `call: ${imports.use('./internal/functions.js', 'type Asked')}, ` : '';

function decoded(field: ResultField, value: Value, scope: Scope): Doc {
  const values = new Values(scope);
  if (!field.omitZero) return field.optional ? values.doc(value) : values.certain(value);
  if (value.kind === 'convert' && value.from.kind === 'wire_enum')
    return [values.doc(value.of), ' === 0 ? undefined : ', values.doc(value)];
  return call(scope.imports.use('./internal/functions.js', 'nonZero'), [values.doc(value)]);
}

/** Keys that are listed get their types; the rest is kept together. */
function pairsDecoder(result: ResultDeclaration, imports: Imports): string {
  const listed = result.fields.filter((field) => field !== result.open && field.name !== result.open?.name);
  const scope = new Scope(imports);
  if (result.decode !== undefined) scope.alias(result.decode.wire, 'pairs');
  const pairs = imports.use('./internal/functions.js', 'fromPairs');
  const picked = listed.map((field) => {
    const name = field.key ?? field.name;
    return name === camel(field.name) ? name : `${/^\w+$/.test(name) ? name : quoted(name)}: ${camel(field.name)}`;
  });
  const rest = result.open === undefined ? [] : [`...${camel(result.open.name)}`];
  const entries = listed.map((field) => entry(camel(field.name), parsed(field, imports)));
  const open = result.open === undefined ? [] : [others(result.open, imports)];
  const head = `export function decode${result.name}(${asked(result, imports)}wire: readonly received.KeyValuePair[]): ${result.name} {`;
  const body = [
    `const { ${[...picked, ...rest].join(', ')} } = ${pairs}(wire);`,
    print(['return ', whole(result, [...entries, ...open], imports), ';'], 2),
  ];
  return `${head}\n${body.map((each) => `  ${each.replace(/\n/g, '\n  ')}`).join('\n')}\n}`;
}

function parsed(field: ResultField, imports: Imports): Doc {
  const name = camel(field.name);
  const { type } = field;
  if (type.kind !== 'scalar') return name;
  return fromText(type.name, imports, field.key ?? field.name)?.(name) ?? name;
}

/** Keys that are not listed are what their texts say. */
function others(open: ResultField, imports: Imports): Doc {
  const name = camel(open.name);
  const isJson = open.type.kind === 'map' && open.type.of.kind === 'scalar' && open.type.of.name === 'json';
  return isJson ? entry(name, call(imports.use('./internal/functions.js', 'jsonOrTexts'), [name])) : name;
}

function whole(result: ResultDeclaration, entries: readonly Doc[], imports: Imports): Doc {
  if (!result.fields.some(mayMiss)) return object(entries, entries.length > 3);
  return call(`${imports.use('./internal/functions.js', 'present')}<${result.name}>`, [object(entries, true)]);
}
