/** Prints the methods of both clients from one body: the asynchronous one awaits. */
import { deprecationText } from '../model/deprecation.js';
import type { CommonParam, Deprecated, Method, Model, Param, RecordDeclaration, ListDeclaration } from '../model/model.js';
import { builderSignature } from './builders.js';
import { alsoStatement, checkStatement, methodCheck, OLDEST } from './checks.js';
import { methodDocstring } from './docstring.js';
import { literal } from './expression.js';
import { block, call, dict, lines, named, text, tuple, type Doc, type Statement } from './layout.js';
import { variable } from './names.js';
import { commonArgument, definition, paramArgument, requiredFirst, signatureText, type Argument, type Signature } from './signature.js';
import { readByField } from './reading.js';
import { awaited, statements, type Body } from './steps.js';
import { given } from './types.js';

const isOffered = (common: CommonParam): boolean => common.type !== 'cancellation';

/** The common parameters that Python shows: cancellation is the task's own. */
export const shownCommon = (method: Method): CommonParam[] => method.common.filter(isOffered);

export function methodSignature(method: Method): Signature {
  const common = shownCommon(method);
  const argument = (param: Param | CommonParam): Argument => ('metadata' in param ? commonArgument(param) : paramArgument(param));
  const positional = method.positional.filter((param) => !('metadata' in param) || isOffered(param));
  const taken = new Set(positional.map(({ name }) => name));
  const keywords = [...method.params, ...common].filter(({ name }) => !taken.has(name));
  return {
    first: 'self',
    positional: positional.map(argument),
    keywords: requiredFirst(keywords.map(argument)),
    rest: '**unknown: NoReturn',
  };
}

export function resultType(method: Method, isAsync: boolean): string {
  if (method.kind === 'session') return isAsync ? 'AsyncMilvusClient' : 'MilvusClient';
  if (method.returns === undefined) return 'None';
  return `${isAsync && method.kind === 'iterator' ? 'Async' : ''}${given(method.returns.type)}`;
}

/** A method of a client, as lines. One that others call stands in two parts: its call, and what it does within any call. */
export function methodLines(method: Method, isAsync: boolean, isNested: boolean): string[] {
  const body: Body = { running: 'call', method, isAsync, alwaysThere: readByField(method) };
  // An iterator waits for its first page, not when it is made.
  const prefix = isAsync && method.kind !== 'iterator' ? 'async def' : 'def';
  const result = resultType(method, isAsync);
  const begun: Statement[] = isLocal(method)
    ? [call('kit.begin_checks', [text(method.name), `self.${variable(method.name)}`, 'unknown'])]
    : [['call = ', beginning(method)]];
  const done = doneByMethod(method, body, isNested);
  const head = [...deprecatedMark(method), ...definition(`${prefix} ${variable(method.name)}`, methodSignature(method), result, 1)];
  const warned = warnings(method);
  const documented = methodDocstring(method, shownCommon(method), 2);
  const forwards = method.also.flatMap((name) => ['', ...forward(name, method, body, result)]);
  if (!isNested) return [...head, ...documented, ...lines([...warned, ...begun, ...done], 2), ...forwards];
  return [
    ...head,
    ...documented,
    ...lines([...warned, ...begun, ...method.params.flatMap((param) => alsoStatement(param, body)), passedOn(method, body)], 2),
    '',
    ...definition(`${prefix} _${method.name}`, nestedSignature(method, isAsync), result, 1),
    `        """Carries out \`${method.name}\` as a part of a call."""`,
    ...lines(done, 2),
    ...forwards,
  ];
}

/** A session waits for nothing: it is there at once, also in the asynchronous client. */
export function sessionLines(method: Method, isAsync: boolean): string[] {
  const body: Body = { running: 'call', method, isAsync, alwaysThere: readByField(method) };
  const pins = dict(method.params.map(({ name }) => [name, variable(name)]));
  const done: Statement[] = [
    ['call = ', beginning(method)],
    ...method.params.flatMap((param) => [...alsoStatement(param, body), ...checkStatement(param, body)]),
    ...method.checks.flatMap((check) => methodCheck(check, body)),
    ['return ', call('self._pinned', [pins, named('since', text(method.since ?? ''))])],
  ];
  return [
    ...definition(`def ${variable(method.name)}`, methodSignature(method), resultType(method, isAsync), 1),
    ...methodDocstring(method, shownCommon(method), 2),
    ...lines(done, 2),
  ];
}

/** What type checkers and editors strike through. */
const mark = (message: string): string[] => lines([['@', call('kit.deprecated', [text(message)])]], 1);

const deprecatedMark = ({ deprecated }: Method): string[] => (deprecated === undefined ? [] : mark(deprecationText(deprecated, variable)));

/** The method tells its callers that it is deprecated, and those who give it a deprecated parameter that this one is. */
function warnings({ name, deprecated, params }: Method): Statement[] {
  const warn = (what: string, of: Deprecated): Doc => call('kit.warn_deprecated', [text(what), text(deprecationText(of, variable))]);
  return [
    ...(deprecated === undefined ? [] : [warn(name, deprecated)]),
    ...params.flatMap((param) =>
      param.deprecated === undefined ? [] : [block(`if ${givenTest(param)}`, [warn(`${name}(${variable(param.name)})`, param.deprecated)])],
    ),
  ];
}

/** Whether a caller gave it: with a default, another value than that. */
function givenTest({ name, type, default: standard }: Param): string {
  const own = variable(name);
  if (standard === undefined) return `${own} is not None`;
  const usual = literal(standard, type);
  return usual === 'True' ? `not ${own}` : usual === 'False' ? own : `${own} != ${usual}`;
}

/** Another name of a method, for code that comes from the official client. */
function forward(name: string, method: Method, body: Body, result: string): string[] {
  const signature = methodSignature(method);
  const args: Doc[] = [
    ...signature.positional.map(({ name: own }) => own),
    ...signature.keywords.map(({ name: own }) => named(own, own)),
    '**unknown',
  ];
  const doc: Doc = [awaited(body), call(`self.${variable(method.name)}`, args)];
  return [
    ...mark(`Another name of ${variable(method.name)}.`),
    ...definition(`${body.isAsync ? 'async def' : 'def'} ${variable(name)}`, signature, result, 1),
    `        """Deprecated: another name of \`${method.name}\`."""`,
    ...lines([call('kit.warn_of_old_name', [text(name), text(method.name)]), method.returns === undefined ? doc : ['return ', doc]], 2),
  ];
}

/** Gates, checks and steps. Other names of parameters are the public method's. */
function doneByMethod(method: Method, body: Body, isNested: boolean): Statement[] {
  return [
    ...gates(method, isNested),
    ...method.params.flatMap((param) => (isNested ? [] : alsoStatement(param, body)).concat(checkStatement(param, body))),
    ...method.checks.flatMap((check) => methodCheck(check, body)),
    ...statements(method.body, body),
  ];
}

/** The running call, then the method's own parameters. */
function nestedSignature(method: Method, isAsync: boolean): Signature {
  const { positional, keywords } = methodSignature(method);
  const isOwn = ({ name }: Argument): boolean => method.params.some((param) => variable(param.name) === name);
  return {
    first: 'self',
    positional: [{ name: 'call', type: `kit.${isAsync ? 'Async' : 'Sync'}Call`, default: undefined }, ...positional.filter(isOwn)],
    keywords: keywords.filter(isOwn),
    rest: undefined,
  };
}

function passedOn(method: Method, body: Body): Statement {
  const { positional, keywords } = nestedSignature(method, body.isAsync);
  const args: Doc[] = [...positional.map(({ name }) => name), ...keywords.map(({ name }) => named(name, name))];
  const doc: Doc = [awaited(body), call(`self._${method.name}`, args)];
  return method.returns === undefined ? doc : ['return ', doc];
}

/** A method that only changes the client's state works on a closed client as well. */
const isLocal = (method: Method): boolean =>
  method.params.length === 0 && method.common.length === 0 && method.body.every(({ kind }) => kind === 'set');

function beginning(method: Method): Doc {
  const args: Doc[] = [text(method.name), 'unknown', ...shownCommon(method).map(({ name }) => named(name, name))];
  if (method.waits) args.push(named('waits', 'True'));
  const also = method.params.flatMap((param) => param.also);
  if (also.length > 0) args.push(named('also', tuple(also.map(text))));
  return call('self._begin', args);
}

/** Within another call the method has to be named. */
function gates({ name, since, until }: Method, isNested: boolean): Statement[] {
  const what = isNested ? [text(name)] : [];
  return [
    ...(since === undefined || since === OLDEST ? [] : [call('call.since', [text(since), ...what])]),
    ...(until === undefined ? [] : [call('call.until', [text(until), ...what])]),
  ];
}

// ---------------------------------------------------------------------------------------------------------- constructor

/** The constructor: checks and address at once; the greeting at once, or on the first call. */
export function constructorLines(method: Method, timeouts: Model['timeouts'], isAsync: boolean): string[] {
  const body: Body = { running: 'call', method, isAsync };
  const timeout = method.params.find(({ name }) => name === 'connect_timeout');
  const begin = call('self._begin_connect', [
    text(method.name),
    'unknown',
    ...(timeout === undefined ? [] : [named(timeout.name, timeout.name)]),
    named('timeout', 'timeout'),
  ]);
  const checked = method.params.filter((param) => param !== timeout);
  const place = method.body.findIndex(({ kind }) => kind === 'rpc');
  const greeting: Statement = block(
    `${isAsync ? 'async ' : ''}def greet(call: kit.${isAsync ? 'Async' : 'Sync'}ConnectCall) -> None`,
    statements(method.body.slice(place), body),
  );
  const found: Statement[] = [
    ['call = ', begin],
    ...checked.flatMap((param) => [...alsoStatement(param, body), ...checkStatement(param, body)]),
    call('self._set_state', [named('timeout', call('call.seconds', [text('timeout'), 'timeout', named('optional', 'True')]))]),
    ...method.checks.flatMap((check) => methodCheck(check, body)),
    ...statements(method.body.slice(0, place), body),
    '',
    greeting,
    '',
    call('self._open_transport', ['call', 'greet', transport(method)]),
  ];
  const signature = { ...methodSignature(method), first: 'self' };
  const usual = `Absent: ${String(timeouts.call)}, and ${String(timeouts.callWithWaits)} for calls that wait.`;
  const common = shownCommon(method).map((each) =>
    each.name === 'timeout' ? { ...each, doc: `Budget of each call that gives none, in seconds. ${usual}` } : each,
  );
  return [...definition('def __init__', signature, 'None', 1), ...methodDocstring(method, common, 2), ...lines(found, 2)];
}

/** What the transport takes of the constructor's parameters: everything that no other step reads. */
function transport(method: Method): Doc {
  const tls = ['secure', 'server_pem_path', 'ca_pem_path', 'client_pem_path', 'client_key_path', 'server_name'];
  const given = method.params.filter(({ name }) => tls.includes(name));
  return call('kit.tls', ['call', ...given.map(({ name }) => named(name, name))]);
}

export const apiName = (owner: string, { kind, name }: Method): string =>
  `${owner}.${kind === 'constructor' ? '__init__' : variable(name)}`;

export const apiLine = (owner: string, method: Method): string => {
  const builder = method.kind === 'builder';
  const signature = builder ? builderSignature(method) : methodSignature(method);
  const result = builder ? (method.makes as RecordDeclaration | ListDeclaration).name : resultType(method, owner.startsWith('Async'));
  return signatureText(apiName(owner, method), signature, method.kind === 'constructor' ? 'None' : result);
};
