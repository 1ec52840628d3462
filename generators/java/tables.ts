/** What holds for all calls: the RPCs, the policies, the named errors, the metadata. */
import { quoted, wireName } from './names.js';
import { call, declare, giveBack, ifThen, print as printCode, statement, word, type Code } from './print/code.js';
import { javadoc } from './print/javadoc.js';
import { upper } from '../words.js';
import { orNull, presence, type Scope } from './expression.js';
import { print } from './values.js';
import { wireType } from './wire.js';
import type { Templates } from './source.js';
import type { Model, NamedError, RetryPolicy, TargetSettings, WireRpc } from '../model/model.js';
import type { OutputFile } from '../target.js';

export const tableFiles = (model: Model, target: TargetSettings, scope: Scope, templates: Templates): OutputFile[] => [
  templates.file('Rpcs', 'constants', {
    name: 'Rpcs',
    doc: javadoc(['The RPCs: path, how the answer is read, and where it says whether the call succeeded.'], [], 0),
    constants: model.wire.used.map((each) => printCode([rpc(each)], 2)),
  }),
  templates.file('Policies', 'constants', {
    name: 'Policies',
    doc: javadoc(['When a request is sent again, and how long waits wait.'], [], 0),
    constants: [
      ...model.retry.map((each) => printCode([retry(each)], 2)),
      ...model.waits.map((each) =>
        printCode(
          [
            declare(
              'static final Wait',
              `WAIT_${upper(each.name)}`,
              call('new Wait', ...[duration(each.first), double(each.times), duration(each.cap), duration(each.stall)].map(word)),
            ),
          ],
          2,
        ),
      ),
    ],
  }),
  templates.file('NamedErrors', 'constants', {
    name: 'NamedErrors',
    doc: javadoc(['Errors with a name, and how an answer is known to be one.'], [], 0),
    constants: [
      ...model.namedErrors.map((each) =>
        [javadoc([each.doc], [], 2), printCode([declare('static final NamedError', upper(each.name), namedError(each))], 2)].join('\n'),
      ),
      printCode(
        [declare('static final List<NamedError>', 'ALL', call('List.of', ...model.namedErrors.map((each) => word(upper(each.name)))))],
        2,
      ),
    ],
  }),
  templates.file('Api', 'api', {
    version: target.version,
    api: model.version,
    hash: model.hash,
    connect: String(model.timeouts.connect),
    call: String(model.timeouts.call),
    callWithWaits: String(model.timeouts.callWithWaits),
    inSession: printCode(
      [giveBack(call('Set.of', ...model.methods.filter((each) => each.inSession).map(({ name }) => word(quoted(name)))))],
      4,
    ),
    metadata: printCode(metadata(model, scope), 4),
    describing: printCode(lookup(model, scope), 4),
  }),
];

const double = (own: number): string => (Number.isInteger(own) ? `${String(own)}.0` : String(own));

const duration = (seconds: number): string =>
  Number.isInteger(seconds) ? `Duration.ofSeconds(${String(seconds)})` : `Duration.ofMillis(${String(Math.round(seconds * 1000))})`;

function rpc(own: WireRpc): Code {
  const [request, response] = [wireType(own.request), wireType(own.response)];
  const status =
    own.status === undefined
      ? word('null')
      : own.status === 'self'
        ? word('status -> status')
        : word(`${response}::get${wireName(own.status.name)}`);
  return declare(
    `static final Rpc<${request}, ${response}>`,
    upper(own.name),
    call('new Rpc<>', word(quoted(own.path)), word(`${response}::parseFrom`), status),
  );
}

function retry(own: RetryPolicy): Code {
  const errors = call('List.of', ...own.errors.map((each) => word(`NamedErrors.${upper(each.name)}`)));
  const numbers = [String(own.tries), duration(own.first), double(own.times), duration(own.cap), double(own.jitter)].map(word);
  return declare(
    'static final Retry',
    upper(own.name),
    call('new Retry', call('Set.of', ...own.transport.map((each) => word(quoted(each)))), errors, ...numbers),
  );
}

function namedError(own: NamedError): Code {
  const tests = own.any.map((test) => {
    const parts = [
      ...(test.code === undefined ? [] : [`code(${String(test.code)})`]),
      ...(test.legacy === undefined ? [] : [`${test.code === undefined ? 'legacy' : 'andLegacy'}(${String(test.legacy)})`]),
      ...(test.status === undefined ? [] : [`status(${quoted(test.status)})`]),
      ...(test.reasonHas === undefined ? [] : [`reasonHas(${quoted(test.reasonHas)})`]),
    ];
    return word(`NamedError.Test.${parts.join('.')}`);
  });
  return call('new NamedError', word(quoted(own.name)), ...tests);
}

function metadata(model: Model, scope: Scope): Code[] {
  const own = model.metadata.map(({ key, value }) => {
    const printed = print(value, scope);
    const text =
      value.type.kind === 'scalar' && value.type.name === 'string'
        ? orNull(printed)
        : call('Values.get', orNull(printed), word('String::valueOf'));
    return statement(call('metadata.put', word(quoted(key)), text));
  });
  const common = model.common.flatMap(({ name, metadata: key }) =>
    key === undefined
      ? []
      : [statement(call('metadata.put', word(quoted(key)), word(name === 'db_name' ? 'call.database()' : 'call.requestId()')))],
  );
  return [...own, ...common];
}

function lookup({ schemaLookup: { rpc: own, request } }: Model, scope: Scope): Code[] {
  if (request.kind !== 'message') throw new Error('the lookup of a schema sends a message');
  const type = wireType(request.message);
  return [
    declare(`${type}.Builder`, 'message', word(`${type}.newBuilder()`)),
    ifThen(word('call.givenDatabase() != null'), [statement(word('message.setDbName(call.givenDatabase())'))]),
    ...request.fields.map(({ field, value }) => {
      const printed = print(value, scope);
      const set = statement(call(`message.set${wireName(field.name)}`, printed.code));
      const when = presence(printed);
      return when === undefined ? set : ifThen(when, [set]);
    }),
    giveBack(call('call.read', word(`Rpcs.${upper(own.name)}`), word('message.build()'))),
  ];
}
