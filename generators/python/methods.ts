/** Prints the methods of both clients from one body: the asynchronous one awaits. */
import type { CommonParam, Method, Param, RecordDeclaration, ListDeclaration } from '../model/model.js';
import { checkStatement, methodCheck, OLDEST } from './checks.js';
import { docstring, fieldDoc, entry, methodDocstring, paramDoc } from './docstring.js';
import { block, brackets, call, lines, named, text, tuple, type Doc, type Statement } from './layout.js';
import { variable } from './names.js';
import { notYet } from './never.js';
import { commonArgument, definition, paramArgument, signatureText, type Argument, type Signature } from './signature.js';
import { readByField } from './reading.js';
import { statements, type Body } from './steps.js';
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

/** Keywords without a default may stand anywhere; readers look for them at the front. */
const requiredFirst = (keywords: readonly Argument[]): Argument[] => [
  ...keywords.filter((each) => each.default === undefined),
  ...keywords.filter((each) => each.default !== undefined),
];

export const resultType = (method: Method): string => (method.returns === undefined ? 'None' : given(method.returns.type));

/** A method of a client, as lines. */
export function methodLines(method: Method, isAsync: boolean): string[] {
  if (method.also.length > 0) return notYet('other names of a method');
  const body: Body = { running: 'call', method, isAsync, alwaysThere: readByField(method) };
  const prefix = isAsync ? 'async def' : 'def';
  const begun: Statement[] = isLocal(method)
    ? [call('kit.begin_checks', [text(method.name), `self.${method.name}`, 'unknown'])]
    : [['call = ', beginning(method)], ...gates(method)];
  const found: Statement[] = [
    ...begun,
    ...method.params.flatMap((param) => checkStatement(param, body)),
    ...method.checks.flatMap((check) => methodCheck(check, body)),
    ...statements(method.body, body),
  ];
  const signature = methodSignature(method);
  return [
    ...definition(`${prefix} ${method.name}`, signature, resultType(method), 1),
    ...methodDocstring(method, shownCommon(method), 2),
    ...lines(found, 2),
  ];
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

function gates({ since, until }: Method): Statement[] {
  return [
    ...(since === undefined || since === OLDEST ? [] : [call('call.since', [text(since)])]),
    ...(until === undefined ? [] : [call('call.until', [text(until)])]),
  ];
}

// ---------------------------------------------------------------------------------------------------------- constructor

/** The constructor: checks and address at once; the greeting at once, or on the first call. */
export function constructorLines(method: Method, isAsync: boolean): string[] {
  const body: Body = { running: 'call', method, isAsync };
  const timeout = method.params.find(({ name }) => name === 'connect_timeout');
  const begin = call('self._begin_connect', [
    text(method.name),
    'unknown',
    ...(timeout === undefined ? [] : [named('timeout', timeout.name)]),
  ]);
  const checked = method.params.filter((param) => param !== timeout);
  const place = method.body.findIndex(({ kind }) => kind === 'rpc');
  const greeting: Statement = block(
    `${isAsync ? 'async ' : ''}def greet(call: kit.${isAsync ? 'Async' : 'Sync'}ConnectCall) -> None`,
    statements(method.body.slice(place), body),
  );
  const found: Statement[] = [
    ['call = ', begin],
    ...checked.flatMap((param) => checkStatement(param, body)),
    call('self._set_state', [named('timeout', call('call.seconds', [text('timeout'), 'timeout', named('optional', 'True')]))]),
    ...method.checks.flatMap((check) => methodCheck(check, body)),
    ...statements(method.body.slice(0, place), body),
    '',
    greeting,
    '',
    call('self._open_transport', ['call', 'greet', transport(method)]),
  ];
  const signature = { ...methodSignature(method), first: 'self' };
  return [...definition('def __init__', signature, 'None', 1), ...methodDocstring(method, shownCommon(method), 2), ...lines(found, 2)];
}

/** What the transport takes of the constructor's parameters: everything that no other step reads. */
function transport(method: Method): Doc {
  const tls = ['secure', 'server_pem_path', 'ca_pem_path', 'client_pem_path', 'client_key_path', 'server_name'];
  const given = method.params.filter(({ name }) => tls.includes(name));
  return call(
    'kit.tls',
    given.map(({ name }) => named(name, name)),
  );
}

// ------------------------------------------------------------------------------------------------------------- builders

export function builderSignature(method: Method): Signature {
  const own = method.params.filter(({ name }) => !(method.spread?.params ?? []).some(({ param }) => param.name === name));
  const spread = (method.spread?.params ?? []).map(({ param }) => param);
  const positional = method.positional.filter((param): param is Param => !('metadata' in param));
  const taken = new Set(positional.map(({ name }) => name));
  const keywords = [...own, ...spread].filter(({ name }) => !taken.has(name));
  const open = method.makes?.kind === 'record' && method.makes.open !== undefined;
  return {
    first: 'cls',
    positional: positional.map(paramArgument),
    keywords: requiredFirst(keywords.map(paramArgument)),
    rest: open ? '**others: Any' : '**unknown: NoReturn',
  };
}

export function builderLines(method: Method): string[] {
  const made = method.makes;
  if (made === undefined) return notYet('a builder that makes nothing');
  const spread = (method.spread?.params ?? []).map(({ field, param }) => ({ field, param }));
  const own = method.params.filter(({ name }) => !spread.some(({ param }) => param.name === name));
  const also = [...own, ...spread.map(({ param }) => param)]
    .flatMap((param) => param.also)
    .concat(spread.flatMap(({ field }) => field.also));
  const begin = call('kit.begin_checks', [
    text(method.name),
    `cls.${method.name}`,
    'unknown',
    ...(also.length === 0 ? [] : [named('also', tuple([...new Set(also)].map(text)))]),
  ]);
  const args = [
    ...own.map((param) => entry(variable(param.name), paramDoc(param))),
    ...spread.map(({ field }) => entry(variable(field.name), fieldDoc(field))),
  ];
  const found: Statement[] =
    made.kind === 'list_of'
      ? [begin, ['return ', call(made.name, [])]]
      : [
          ['checks = ', begin],
          ...own.flatMap((param) => checkStatement(param, { running: 'checks' })),
          [
            'return ',
            call(`${made.name}.make`, [
              'checks',
              fieldsOf(
                made,
                own,
                spread.map(({ field }) => variable(field.name)),
              ),
            ]),
          ],
        ];
  return [
    '    @classmethod',
    ...definition(`def ${method.name}`, builderSignature(method), made.name, 1),
    ...docstring(method.doc, args.length === 0 ? [] : [['Args:', ...args]], 2),
    ...lines(found, 2),
  ];
}

/** The record's fields from parameters: own ones go to the field whose name or other name they have. */
export function fieldsOf(record: RecordDeclaration, own: readonly Param[], spread: readonly string[]): Doc {
  const entries: (readonly [string, Doc])[] = own.map((param) => [fieldOf(record, param), variable(param.name)]);
  const all: Doc[] = [...entries, ...spread.map((name): readonly [string, Doc] => [name, name])].map(([key, value]): Doc => [
    `${text(key)}: `,
    value,
  ]);
  return brackets('{', all, '}');
}

function fieldOf(record: RecordDeclaration, param: Param): string {
  const names = [param.name, ...param.also];
  const field = record.fields.find((each) => names.includes(each.name) || each.also.includes(param.name));
  if (field === undefined) throw new Error(`${record.name} has no field for the parameter ${param.name}`);
  return field.name;
}

export const apiLine = (owner: string, method: Method): string => {
  const builder = method.kind === 'builder';
  const signature = builder ? builderSignature(method) : methodSignature(method);
  const result = builder ? (method.makes as RecordDeclaration | ListDeclaration).name : resultType(method);
  return signatureText(
    `${owner}.${method.kind === 'constructor' ? '__init__' : method.name}`,
    signature,
    method.kind === 'constructor' ? 'None' : result,
  );
};
