/** Prints the client class: one method a method of the API. */
import type { Method, Model, RecordMethod } from '../model/model.js';
import { isGenericMethod, isRequestOptional, promised, returnType, takesOptions } from './calls.js';
import { checkConnect, connect, constructorOf, lookUp, metadata, open } from './connect.js';
import { builderNames, builderRequestName, isBuilt, madeName } from './declarations.js';
import { methodDoc } from './docs.js';
import { array, block, call, lines, print, type Doc } from './layout.js';
import { checkLine } from './method_checks.js';
import { method as methodName, namesOf, property, quoted, requestName } from './names.js';
import { checkLines, spreadRecord } from './records.js';
import { hasNameList, propertyNames } from './requests.js';
import { Imports, Scope } from './scope.js';
import { session } from './sessions.js';
import { docs, moduleText } from './source.js';
import { Steps } from './steps.js';
import { classText, type Method as MethodStructure } from './structures.js';
import { useTypes } from './type_imports.js';

const functions = './internal/functions.js';

/** Inside a class and a method. */
const inset = 4;

/** Every server has what was there from the start. */
const oldest = '2.0';

export function renderClient(model: Model): string {
  const imports = new Imports();
  imports.use(functions, 'Client');
  imports.use(functions, 'type Call');
  imports.use(functions, 'type CallOptions');
  imports.use('./settings.js', 'settings');
  const constructor = model.methods.find(({ kind }) => kind === 'constructor');
  if (constructor === undefined) throw new Error('the API has no constructor');
  const calls = model.methods.filter(({ kind }) => kind === 'call' || kind === 'iterator' || kind === 'session');
  const builders = model.methods.filter(({ kind }) => kind === 'builder');
  const names = builderNames(model);
  const client = classText({
    name: 'MilvusClient',
    extends: 'Client',
    docs: docs('A client of one server. It connects with the first call, and can be shared by everything that runs.'),
    properties: [{ isReadonly: true, name: '#options', type: 'ConnectOptions' }],
    ctors: [constructorOf(constructor, imports)],
    methods: [
      ...builders.map((method) => builder(method, imports, names)),
      connect(),
      ...calls.map((method) => (method.kind === 'session' ? session(method, imports) : apiMethod(method, imports))),
      open(constructor, imports),
      metadata(model, imports),
      lookUp(model, imports),
    ],
  });
  const options = `/** What the constructor was given, checked. */\ntype ConnectOptions = ReturnType<typeof checkConnect>;`;
  return moduleText('The client of the API.', imports, [client, options, checkConnect(constructor, imports)]);
}

// --------------------------------------------------------------------------------------------------------------- calls

function apiMethod(method: Method, imports: Imports): MethodStructure {
  const scope = new Scope(imports);
  const request = requestName(method.name);
  imports.use('./requests.js', `type ${request}`);
  const generic = isGenericMethod(method);
  if (generic) imports.use('./internal/columns.js', 'type Row');
  const body = method.kind === 'iterator' ? iteratorStatements(method, scope) : statements(method, scope);
  return {
    isAsync: method.kind !== 'iterator' && needsAsync(method),
    name: methodName(method.name),
    typeParameters: generic ? [{ name: 'R', constraint: 'object', default: 'Row' }] : [],
    parameters: [
      isRequestOptional(method) ? { name: 'request', type: request, initializer: '{}' } : { name: 'request', type: request },
      ...(takesOptions(method) ? [{ name: 'options', type: 'CallOptions', hasQuestionToken: true }] : []),
    ],
    returnType: promised(method, usedReturnType(method, imports)),
    docs: docs(methodDoc(method), 2),
    statements: [print(lines(body), inset)],
  };
}

/** A method that sends nothing waits for nothing, but gives a promise as all do. */
const needsAsync = (method: Method): boolean => method.body.some(({ kind }) => kind !== 'set');

function usedReturnType(method: Method, imports: Imports): string {
  if (method.returns !== undefined) useTypes(method.returns.type, imports, './client.js');
  return returnType(method);
}

function statements(method: Method, scope: Scope): Doc[] {
  const rest = [...parameters(method, scope), ...new Steps(scope, method).print(method.body)];
  const readsCall = /\bcall\b/.test(print(lines(rest), inset));
  const whole = [begin(method, scope.imports, readsCall), ...rest];
  return needsAsync(method) ? whole : [...whole, 'return Promise.resolve();'];
}

/** Checks at once; the steps run with the first page. */
function iteratorStatements(method: Method, scope: Scope): Doc[] {
  const head = [begin(method, scope.imports, true), ...parameters(method, scope)];
  return [...head, ['return ', call('call.pages', [block('async (call)', new Steps(scope, method).print(method.body))]), ';']];
}

function begin(method: Method, imports: Imports, readsCall: boolean): Doc {
  const names = hasNameList(method) ? imports.use('./request_names.js', namesOf(method.name)) : array(propertyNames(method).map(quoted));
  const started = call('this.begin', [
    quoted(method.name),
    'request',
    takesOptions(method) ? 'options' : 'undefined',
    names,
    ...(method.waits ? ['true'] : []),
  ]);
  return readsCall ? ['const call: Call = ', started, ';'] : [started, ';'];
}

function parameters(method: Method, scope: Scope): Doc[] {
  const versions = [
    ...(method.since === undefined || method.since === oldest ? [] : [`call.since(${quoted(method.since)}, ${quoted(method.name)});`]),
    ...(method.until === undefined ? [] : [`call.until(${quoted(method.until)}, ${quoted(method.name)});`]),
    ...method.params.flatMap((param) =>
      param.since === undefined || param.since === oldest
        ? []
        : [`call.since(${quoted(param.since)}, ${quoted(param.name)}, request.${property(param.name, param.type)});`],
    ),
  ];
  return [...versions, ...checkLines(method.params, scope), ...method.checks.flatMap((check) => checkLine(check, scope))];
}

// ------------------------------------------------------------------------------------------------------------- builders

function builder(method: Method, imports: Imports, names: ReadonlyMap<RecordMethod, string>): MethodStructure {
  const { makes } = method;
  if (makes === undefined) throw new Error(`${method.name} makes nothing`);
  if (method.first !== undefined) return listStart(method, method.first, imports, names);
  const scope = new Scope(imports);
  const request = requestName(method.name);
  imports.use('./requests.js', `type ${request}`);
  const made = isBuilt(makes) ? imports.use('./builders.js', madeName(makes)) : madeName(makes);
  const known = hasNameList(method)
    ? imports.use('./request_names.js', namesOf(method.name))
    : print(array(propertyNames(method).map(quoted)), 0);
  const hasParams = method.params.length > 0;
  const checks: Doc[] = [
    hasParams ? `const call = new ${imports.use(functions, 'Checks')}(${quoted(method.name)});` : '',
    hasParams
      ? `call.known(request, ${known});`
      : `new ${imports.use(functions, 'Checks')}(${quoted(method.name)}).known(request, ${known});`,
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

/** The first item is added as any other, so that what is wrong with it is told alike. */
function listStart(method: Method, first: RecordMethod, imports: Imports, names: ReadonlyMap<RecordMethod, string>): MethodStructure {
  const { makes } = method;
  if (makes === undefined || !isBuilt(makes)) throw new Error(`${method.name} makes no list that can be added to`);
  const item = imports.use('./requests.js', `type ${builderRequestName(names.get(first) ?? first.name)}`);
  const made = imports.use('./builders.js', madeName(makes));
  return {
    isStatic: true,
    name: methodName(method.name),
    parameters: [{ name: 'first', type: item, hasQuestionToken: true }],
    returnType: made,
    docs: docs(methodDoc(method), 2),
    statements: [`const made = new ${made}();`, `return first === undefined ? made : made.${methodName(first.name)}(first);`],
  };
}

function maker(makes: NonNullable<Method['makes']>, made: string, method: Method, scope: Scope): Doc[] {
  if (makes.kind === 'list_of' && makes.methods.length > 0) return [`return new ${made}();`];
  scope.imports.use('./records.js', `type ${makes.name}`);
  if (makes.kind === 'list_of') return ['return [];'];
  const record = spreadRecord(makes, method, scope);
  return [['return ', isBuilt(makes) ? call(`new ${made}`, [record]) : record, ';']];
}
