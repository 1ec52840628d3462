/** Prints the dispatch of the conformance driver: one entry a method, from the spec's names to the public call and back. */
import type { Declaration, Method, Model, Type } from '../model/model.js';
import { requestParams, takesOptions } from './calls.js';
import { isRecord } from './declarations.js';
import { array, entry, object, print, type Doc } from './layout.js';
import { method as methodName, quoted } from './names.js';

export function renderDispatch(model: Model, packageName: string): string {
  const callable = model.methods.filter(
    ({ kind, name }) => (kind === 'call' || kind === 'iterator' || kind === 'session') && name !== 'close',
  );
  const builders = model.methods.filter(({ kind }) => kind === 'builder');
  const shapes = model.declarations.filter(isRecord).map((record) => entry(record.name, shape(record.fields, record.open?.name)));
  const params = model.methods.map((method) => entry(method.name, shape(requestParams(method))));
  const entries = callable.map(
    (method) =>
      `  ${method.name}: (client, request${takesOptions(method) ? ', options' : ''}) => client.${methodName(method.name)}(request as never${takesOptions(method) ? ', options' : ''}),\n`,
  );
  // No arguments are no first item.
  const given = ({ first }: Method): string =>
    first === undefined ? 'request as never' : '...(Object.keys(request).length === 0 ? [] : [request as never])';
  const made = builders.map((method) => `  ${method.name}: (request) => MilvusClient.${methodName(method.name)}(${given(method)}),\n`);
  return [
    `/** What the driver can call, and the shapes of what it gives. Made by Lockstep from spec/; do not edit. */`,
    `import { MilvusClient, type CallOptions } from '${packageName}';`,
    `import type { Shape } from './values.js';`,
    ``,
    `export const methods: Readonly<Record<string, (client: MilvusClient, request: object, options: CallOptions) => unknown>> = {\n${entries.join('')}};`,
    ``,
    `/** Calls without a client. */`,
    `export const builders: Readonly<Record<string, (request: object) => unknown>> = {\n${made.join('')}};`,
    ``,
    `/** Records by name: what each field is, where that is more than a plain value. */`,
    `export const records: Readonly<Record<string, Shape>> = ${print(object(shapes, true), 0)};`,
    ``,
    `/** Parameters of each method. */`,
    `export const parameters: Readonly<Record<string, Shape>> = ${print(object(params, true), 0)};`,
    ``,
  ].join('\n');
}

/** Only what is more than a plain value is said: `{ fields: ['name'], kinds: { schema: 'CollectionSchema' } }`. */
function shape(fields: readonly { readonly name: string; readonly type: Type | 'cancellation' }[], open?: string): Doc {
  const own = fields.flatMap(({ name, type }) => (type === 'cancellation' ? [] : [{ name, kind: kindOf(type) }]));
  const kinds = own.filter(({ kind }) => kind !== 'value').map(({ name, kind }) => entry(name, quoted(kind)));
  return object([
    entry('names', array(own.map(({ name }) => quoted(name)))),
    entry('kinds', object(kinds)),
    ...(open === undefined ? [] : [entry('open', quoted(open))]),
  ]);
}

function kindOf(type: Type): string {
  if (type.kind === 'list') {
    const of = kindOf(type.of);
    return of === 'tagged' || isRecordType(type.of) ? `${of}[]` : 'value';
  }
  if (type.kind === 'map') return isRecordType(type.of) ? `${kindOf(type.of)}{}` : 'map';
  if (type.kind === 'scalar') return type.name === 'seconds' ? 'seconds' : type.name === 'json' ? 'map' : 'value';
  return type.kind === 'declared' ? declaredKind(type.declaration) : 'value';
}

const isRecordType = (type: Type): boolean => type.kind === 'declared' && isRecord(type.declaration);

function declaredKind(declaration: Declaration): string {
  switch (declaration.kind) {
    case 'record':
      return declaration.name;
    case 'list_of':
      return `${declaration.of.name}[]`;
    case 'callback':
      return 'callback';
    case 'host':
      return declaration.name === 'RowData' ? 'rows' : declaration.name === 'QueryData' ? 'queries' : 'value';
    case 'enum':
    case 'subset':
    case 'text_enum':
      return 'value';
    case 'union':
      return declaration.tag === undefined ? 'value' : 'tagged';
    case 'result':
      return 'value';
  }
}
