/** Prints how the client is made and connected: constructor, opening steps, metadata, the lookup of schemas. */
import type { Method, Model, Param, Step } from '../model/model.js';
import { call, entry, lines, object, print, type Doc } from './layout.js';
import { key, namesOf, property, quoted, requestName } from './names.js';
import { checkLine } from './method_checks.js';
import { checkLines } from './records.js';
import { hasNameList } from './requests.js';
import { mentions } from './reading.js';
import { Scope, type Imports } from './scope.js';
import { docs } from './source.js';
import { Steps } from './steps.js';
import type { Constructor, Method as MethodStructure } from './structures.js';
import { Values } from './values.js';
import { typeName } from './type_name.js';

const functions = './internal/functions.js';

/** Inside a class and a method. */
const inset = 4;

export function constructorOf(method: Method, imports: Imports): Constructor {
  const request = requestName(method.name);
  imports.use('./requests.js', `type ${request}`);
  return {
    parameters: [{ name: 'request', type: request, initializer: '{}' }],
    docs: docs('Checks its arguments and sends nothing: the client connects with the first call, or with `connect`.', 2),
    statements: ['const options = checkConnect(request);', 'super(settings, options);', 'this.#options = options;'],
  };
}

export function checkConnect(method: Method, imports: Imports): string {
  const scope = new Scope(imports);
  const names = hasNameList(method) ? imports.use('./request_names.js', namesOf(method.name)) : '[]';
  const common = method.common.filter(({ type }) => type !== 'cancellation');
  const checked = checkLines(method.params, scope);
  const commonLines = common.map((param): Doc => [
    `const ${scope.declare(param.binding, property(param.name, param.type))} = `,
    call('call.milliseconds', [quoted(param.name), `request.${property(param.name, param.type)}`, '{ optional: true }']),
    ';',
  ]);
  const entries = [
    ...method.params.map((param) => entry(property(param.name, param.type), scope.find(param.binding))),
    ...common.map((param) => entry(property(param.name, param.type), scope.find(param.binding))),
  ];
  const body = [
    `const call = new ${imports.use(functions, 'Checks')}(${quoted(method.name)});`,
    `call.known(request, ${names});`,
    ...checked,
    ...commonLines,
    ...method.checks.flatMap((check) => checkLine(check, scope)),
    ['return ', object(entries), ';'],
  ];
  return `function checkConnect(request: ${requestName(method.name)}) {\n  ${print(lines(body), 2).replace(/\n/g, '\n  ')}\n}`;
}

export function connect(): MethodStructure {
  return {
    name: 'connect',
    parameters: [{ name: 'options', type: 'CallOptions', hasQuestionToken: true }],
    returnType: 'Promise<void>',
    docs: docs(
      'Connects now instead of with the first call. Concurrent calls share one attempt; a failed one is made anew by the next call.',
      2,
    ),
    statements: ['return this.establish(options);'],
  };
}

export function open(method: Method, imports: Imports): MethodStructure {
  const scope = new Scope(imports);
  const read = method.params.filter((param) => reads(method.body, param));
  for (const param of read) scope.declare(param.binding);
  scope.alias({ kind: 'options', name: 'options', type: undefined, optional: false, absence: 'never', used: true }, 'this.#options');
  scope.alias(
    { kind: 'target', name: 'target', type: undefined, optional: false, absence: 'never', used: true },
    imports.use('./settings.js', 'target'),
  );
  const taken = object(read.map((param) => entry(property(param.name, param.type), scope.find(param.binding))));
  const body = new Steps(scope, method).print(method.body);
  return {
    isAsync: true,
    scope: 'protected',
    hasOverrideKeyword: true,
    name: 'open',
    parameters: [{ name: 'call', type: 'Call' }],
    returnType: 'Promise<void>',
    statements: [print(lines([['const ', taken, ' = this.#options;'], ...body]), inset)],
  };
}

/** Whether a step, and not only a check, reads the parameter. */
function reads(steps: readonly Step[], param: Param): boolean {
  return mentions(steps, param.binding);
}

export function metadata(model: Model, imports: Imports): MethodStructure {
  const values = new Values(new Scope(imports));
  const entries = model.metadata.map(({ key: name, value }) => entry(key(name), values.doc(value)));
  return {
    scope: 'protected',
    hasOverrideKeyword: true,
    name: 'metadata',
    parameters: [],
    returnType: 'Record<string, string | undefined>',
    statements: [print(['return ', object(entries, true), ';'], inset)],
  };
}

export function lookUp(model: Model, imports: Imports): MethodStructure {
  const { rpc, collection, request } = model.schemaLookup;
  const scope = new Scope(imports);
  scope.alias(collection, 'collection');
  imports.use('./rpcs.js', '* as rpcs');
  imports.use('./wire/received.js', 'type * as received');
  return {
    scope: 'protected',
    hasOverrideKeyword: true,
    name: 'lookUp',
    parameters: [
      { name: 'call', type: 'Call' },
      { name: 'collection', type: 'string' },
    ],
    returnType: `Promise<received.${typeName(rpc.response.name)}>`,
    statements: [print(['return ', call('call.read', [`rpcs.${rpc.name}`, new Values(scope).doc(request)]), ';'], inset)],
  };
}
