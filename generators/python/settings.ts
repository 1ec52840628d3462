/** Prints the tables that the kit reads: RPCs, policies, named errors, metadata, the lookup of schemas. */
import type { Model, NamedError, RetryPolicy, WireRpc } from '../model/model.js';
import { call, lines, named, text, tuple, brackets, type Doc, type Statement } from './layout.js';
import { constant } from './names.js';
import { messageType } from './types.js';
import type { Scope } from './expression.js';
import { commonFields, orNone } from './values.js';

/** `CREATE_ALIAS: Final = kit.Rpc(…)`. */
export function rpcLines(rpc: WireRpc): string[] {
  const status = rpc.status === undefined ? 'None' : text(rpc.status === 'self' ? 'self' : rpc.status.name);
  return lines(
    [
      [
        `${constant(rpc.name)}: Final = `,
        call('kit.Rpc', [text(rpc.name), text(rpc.path), messageType(rpc.request), messageType(rpc.response), status]),
      ],
    ],
    0,
  );
}

export function settingsLines(model: Model): string[] {
  const scope: Scope = { running: 'call' };
  const metadata: Doc[] = [
    ...model.metadata.map(({ key, value }) => pair(key, orNone(value, scope))),
    ...model.common.flatMap(({ metadata: key, name }) =>
      key === undefined ? [] : [pair(key, name === 'db_name' ? 'call.database' : `call.${name}`)],
    ),
  ];
  const { rpc, request } = model.schemaLookup;
  const common = commonFields(rpc, model.common, scope);
  const found: Statement[] = [
    ...model.retry.map((policy): Statement => [`${constant(policy.name)}: Final = `, retry(policy)]),
    ...model.waits.map(({ name, first, times, cap, stall }): Statement => [
      `${constant(name)}_WAIT: Final = `,
      call('kit.WaitPolicy', [
        named('first', float(first)),
        named('times', float(times)),
        named('cap', float(cap)),
        named('stall', float(stall)),
      ]),
    ]),
    ['NAMED_ERRORS: Final = ', tuple(model.namedErrors.map(namedError))],
  ];
  const message = request.kind === 'message' ? request : undefined;
  if (message === undefined) throw new Error('the schema lookup sends no message');
  const lookup = call(messageType(message.message), [
    ...common,
    ...message.fields.map(({ field, value }) => named(field.name, orNone(value, scope))),
  ]);
  return [
    ...lines(found, 0),
    '',
    '',
    'def metadata(call: kit.Call) -> Sequence[tuple[str, str | None]]:',
    '    """What goes with each request."""',
    ...lines([['return ', brackets('(', metadata, ')')]], 1),
    '',
    '',
    `def lookup_request(call: kit.Call, collection: str) -> ${messageType(message.message)}:`,
    '    """How the schema cache asks for a schema."""',
    ...lines([['return ', lookup]], 1),
    '',
    '',
    ...lines(
      [
        [
          'SETTINGS: Final = ',
          call('kit.Settings', [
            ...model.retry.map(({ name }) => named(name, constant(name))),
            named('named_errors', 'NAMED_ERRORS'),
            named('connect_timeout', float(model.timeouts.connect)),
            named('call_timeout', float(model.timeouts.call)),
            named('wait_timeout', float(model.timeouts.callWithWaits)),
            named('metadata', 'metadata'),
            named('lookup', call('kit.Lookup', [`rpcs.${constant(rpc.name)}`, 'lookup_request'])),
            named('in_session', names(model.methods.filter(({ inSession }) => inSession).map(({ name }) => name))),
          ]),
        ],
      ],
      0,
    ),
  ];
}

const pair = (key: string, value: Doc): Doc => brackets('(', [text(key), value], ')');

const float = (value: number): string => (Number.isInteger(value) ? `${String(value)}.0` : String(value));

const names = (values: readonly string[]): Doc =>
  values.length === 0 ? 'frozenset()' : call('frozenset', [brackets('{', values.map(text), '}')]);

function retry({ transport, errors, tries, first, times, cap, jitter }: RetryPolicy): Doc {
  return call('kit.RetryPolicy', [
    named('transport', names(transport)),
    named('errors', names(errors.map(({ name }) => name))),
    named('tries', String(tries)),
    named('first', float(first)),
    named('times', float(times)),
    named('cap', float(cap)),
    named('jitter', float(jitter)),
  ]);
}

function namedError({ name, any }: NamedError): Doc {
  const tests = any.map(({ code, legacy, status, reasonHas }) =>
    call('kit.ErrorTest', [
      ...(code === undefined ? [] : [named('code', String(code))]),
      ...(legacy === undefined ? [] : [named('legacy', String(legacy))]),
      ...(status === undefined ? [] : [named('status', text(status))]),
      ...(reasonHas === undefined ? [] : [named('reason_has', text(reasonHas))]),
    ]),
  );
  return call('kit.NamedError', [text(name), tuple(tests)]);
}
