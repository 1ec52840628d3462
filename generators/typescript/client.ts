/** Prints the client class: one method a method of the API. */
import {
  Scope as Visibility,
  StructureKind,
  type ClassDeclarationStructure,
  type MethodDeclarationStructure,
  type OptionalKind,
} from 'ts-morph';
import type { Method, MethodCheck, Model, Param, Step, Value } from '../model/model.js';
import { methodDoc } from './docs.js';
import { array, call, entry, lines, object, onlyIf, print, type Doc } from './layout.js';
import { key, method as methodName, namesOf, property, quoted, requestName } from './names.js';
import { literal } from './param_checks.js';
import { checkLines, isBuilt, madeName, spreadRecord } from './records.js';
import { hasNameList, isRequestOptional, propertyNames } from './requests.js';
import { Imports, Scope } from './scope.js';
import { docs, moduleText } from './source.js';
import { mentions, Steps } from './steps.js';
import { isGeneric, outputType } from './type_text.js';
import { useTypes } from './type_imports.js';
import { Values } from './values.js';
import { typeName } from './wire.js';

const functions = './internal/functions.js';

/** Inside a class and a method. */
const inset = 4;

export function renderClient(model: Model): string {
  const imports = new Imports();
  imports.use(functions, 'Client');
  imports.use(functions, 'type Call');
  imports.use(functions, 'type CallOptions');
  imports.use('./settings.js', 'settings');
  const constructor = model.methods.find(({ kind }) => kind === 'constructor');
  if (constructor === undefined) throw new Error('the API has no constructor');
  const calls = model.methods.filter(({ kind }) => kind === 'call');
  const builders = model.methods.filter(({ kind }) => kind === 'builder');
  const structure: ClassDeclarationStructure = {
    kind: StructureKind.Class,
    isExported: true,
    name: 'MilvusClient',
    extends: 'Client',
    docs: docs('A client of one server. It connects with the first call, and can be shared by everything that runs.'),
    properties: [{ isReadonly: true, name: '#options', type: 'ConnectOptions' }],
    ctors: [constructorOf(constructor, imports)],
    methods: [
      ...builders.map((method) => builder(method, imports)),
      connect(),
      ...calls.map((method) => apiMethod(method, imports)),
      open(constructor, imports),
      metadata(model, imports),
      lookUp(model, imports),
    ],
  };
  const options = `/** What the constructor was given, checked. */\ntype ConnectOptions = ReturnType<typeof checkConnect>;\n`;
  return moduleText('The client of the API.', imports, [structure, options, checkConnect(constructor, imports)]);
}

// --------------------------------------------------------------------------------------------------------------- calls

function apiMethod(method: Method, imports: Imports): OptionalKind<MethodDeclarationStructure> {
  const scope = new Scope(imports);
  const request = requestName(method.name);
  imports.use('./requests.js', `type ${request}`);
  const generic = isGenericMethod(method);
  if (generic) imports.use('./internal/columns.js', 'type Row');
  const body = statements(method, scope);
  return {
    isAsync: needsAsync(method),
    name: methodName(method.name),
    typeParameters: generic ? [{ name: 'R', constraint: 'object', default: 'Row' }] : [],
    parameters: [
      isRequestOptional(method) ? { name: 'request', type: request, initializer: '{}' } : { name: 'request', type: request },
      ...(takesOptions(method) ? [{ name: 'options', type: 'CallOptions', hasQuestionToken: true }] : []),
    ],
    returnType: `Promise<${returnType(method, imports)}>`,
    docs: docs(methodDoc(method), 2),
    statements: [print(lines(body), inset)],
  };
}

/** A method that sends nothing waits for nothing, but gives a promise as all do. */
const needsAsync = (method: Method): boolean => method.body.some(({ kind }) => kind !== 'set');

export const isGenericMethod = (method: Method): boolean =>
  method.returns?.type.kind === 'declared' && isGeneric(method.returns.type.declaration);

export function returnType(method: Method, imports: Imports): string {
  if (method.returns === undefined) return 'void';
  useTypes(method.returns.type, imports, './client.js');
  return outputType(method.returns.type);
}

function statements(method: Method, scope: Scope): Doc[] {
  const head = [begin(method, scope.imports), ...parameters(method, scope)];
  const rest = new Steps(scope, method).print(method.body);
  return needsAsync(method) ? [...head, ...rest] : [...head, ...rest, 'return Promise.resolve();'];
}

function begin(method: Method, imports: Imports): Doc {
  const names = hasNameList(method) ? imports.use('./request_names.js', namesOf(method.name)) : array(propertyNames(method).map(quoted));
  const started = call('this.begin', [
    quoted(method.name),
    'request',
    takesOptions(method) ? 'options' : 'undefined',
    names,
    ...(method.waits ? ['true'] : []),
  ]);
  return readsCall(method) ? ['const call: Call = ', started, ';'] : [started, ';'];
}

/** A method without common parameters has no budget and cannot be cancelled. */
export const takesOptions = (method: Method): boolean => method.common.length > 0;

const readsCall = (method: Method): boolean => method.params.length > 0 || needsAsync(method);

function parameters(method: Method, scope: Scope): Doc[] {
  const versions = [
    ...(method.since === undefined || method.since === '2.0' ? [] : [`call.since(${quoted(method.since)});`]),
    ...method.params.flatMap((param) =>
      param.since === undefined
        ? []
        : [`call.since(${quoted(param.since)}, ${quoted(param.name)}, request.${property(param.name, param.type)});`],
    ),
  ];
  return [...versions, ...checkLines(method.params, scope), ...method.checks.flatMap((check) => checkLine(check, scope))];
}

function checkLine(check: MethodCheck, scope: Scope): Doc[] {
  const values = new Values(scope);
  const named = (value: Value): Doc => entry(key(pathOf(value)), values.doc(value));
  switch (check.kind) {
    case 'exactly_one':
      return [[call('call.exactlyOne', [object(check.of.map(named))]), ';']];
    case 'at_most_one':
      return [[call('call.atMostOne', [object(check.of.map(named))]), ';']];
    case 'at_least_one':
      return [[call('call.atLeastOne', [object(check.of.map(named))]), ';']];
    case 'requires': {
      const given = pathOf(check.given);
      const test =
        check.in === undefined
          ? values.condition({ kind: 'present', of: check.given })
          : [array(check.in.map(literal)), '.includes(', values.doc(check.given), ')'];
      return check.then.map(({ of, value }) => {
        const needed =
          value === undefined
            ? call('call.requires', [quoted(given), object([named(of)])])
            : call('call.requiresValue', [quoted(given), quoted(pathOf(of)), values.doc(of), literal(value)]);
        return onlyIf(test, [needed, ';']);
      });
    }
  }
}

/** The spec's name of a parameter, or of a field in one. */
function pathOf(value: Value): string {
  if (value.kind === 'convert') return pathOf(value.of);
  if (value.kind !== 'name') throw new Error('a check is over parameters');
  return [value.binding.name, ...value.path.map((step) => (step.kind === 'field' ? step.name : ''))].join('.');
}

// ------------------------------------------------------------------------------------------------------------- builders

function builder(method: Method, imports: Imports): OptionalKind<MethodDeclarationStructure> {
  const { makes } = method;
  if (makes === undefined) throw new Error(`${method.name} makes nothing`);
  const scope = new Scope(imports);
  const request = requestName(method.name);
  imports.use('./requests.js', `type ${request}`);
  const made = isBuilt(makes) ? imports.use('./builders.js', madeName(makes)) : madeName(makes);
  const names = hasNameList(method)
    ? imports.use('./request_names.js', namesOf(method.name))
    : print(array(propertyNames(method).map(quoted)), 0);
  const hasParams = method.params.length > 0;
  const checks: Doc[] = [
    hasParams ? `const call = new ${imports.use(functions, 'Checks')}(${quoted(method.name)});` : '',
    hasParams
      ? `call.known(request, ${names});`
      : `new ${imports.use(functions, 'Checks')}(${quoted(method.name)}).known(request, ${names});`,
    ...checkLines(method.params, scope),
  ].filter((each) => each !== '');
  return {
    isStatic: true,
    name: methodName(method.name),
    parameters: [isRequestOptional(method) ? { name: 'request', type: request, initializer: '{}' } : { name: 'request', type: request }],
    returnType: made,
    docs: docs(methodDoc(method), 2),
    statements: [print(lines([...checks, ...maker(makes, made, method, scope)]), inset)],
  };
}

function maker(makes: NonNullable<Method['makes']>, made: string, method: Method, scope: Scope): Doc[] {
  if (makes.kind === 'list_of') return [`return new ${made}();`];
  scope.imports.use('./records.js', `type ${makes.name}`);
  const record = spreadRecord(makes, method, scope);
  return [['return ', isBuilt(makes) ? call(`new ${made}`, [record]) : record, ';']];
}

// --------------------------------------------------------------------------------------------------------------- connect

function constructorOf(method: Method, imports: Imports): NonNullable<ClassDeclarationStructure['ctors']>[number] {
  const request = requestName(method.name);
  imports.use('./requests.js', `type ${request}`);
  return {
    parameters: [{ name: 'request', type: request, initializer: '{}' }],
    docs: docs('Checks its arguments and sends nothing: the client connects with the first call, or with `connect`.', 2),
    statements: ['const options = checkConnect(request);', 'super(settings, options);', 'this.#options = options;'],
  };
}

function checkConnect(method: Method, imports: Imports): string {
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
  return `function checkConnect(request: ${requestName(method.name)}) {\n  ${print(lines(body), 2).replace(/\n/g, '\n  ')}\n}\n`;
}

function connect(): OptionalKind<MethodDeclarationStructure> {
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

function open(method: Method, imports: Imports): OptionalKind<MethodDeclarationStructure> {
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
    scope: Visibility.Protected,
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

function metadata(model: Model, imports: Imports): OptionalKind<MethodDeclarationStructure> {
  const values = new Values(new Scope(imports));
  const entries = model.metadata.map(({ key: name, value }) => entry(key(name), values.doc(value)));
  return {
    scope: Visibility.Protected,
    hasOverrideKeyword: true,
    name: 'metadata',
    returnType: 'Record<string, string | undefined>',
    statements: [print(['return ', object(entries, true), ';'], inset)],
  };
}

function lookUp(model: Model, imports: Imports): OptionalKind<MethodDeclarationStructure> {
  const { rpc, collection, request } = model.schemaLookup;
  const scope = new Scope(imports);
  scope.alias(collection, 'collection');
  imports.use('./rpcs.js', '* as rpcs');
  imports.use('./wire/received.js', 'type * as received');
  return {
    scope: Visibility.Protected,
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
