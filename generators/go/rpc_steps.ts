/** Prints the steps that ask the server: an RPC, a poll, another method. */
import type { CallStep, ErrorHandler, Forget, MessageValue, Method, NamedError, PollStep, RpcStep, WireRpc } from '../model/model.js';
import { conditionText } from './conditions.js';
import { callText, literal } from './layout.js';
import { messageText } from './literal_values.js';
import { assertNever } from './never.js';
import { always, unlessZero } from './printed.js';
import type { Steps } from './steps.js';
import { isRecord } from './types.js';
import { wireType } from './wire.js';

/** The function ends with the answer, be it an error. */
export function lastRpcStep(steps: Steps, step: RpcStep): void {
  const sent = sentText(steps, step);
  const after = step.forgets.map((each) => forgetText(steps, each));
  steps.body.add(`_, err ${steps.body.hasError ? '=' : ':='} ${sent}`, ...after, 'return err');
}

function sentText(steps: Steps, step: RpcStep): string {
  return callText(step.retry.name, ['call', `wire.${step.rpc.name}`, requestText(steps, step.request, step.rpc)], 2);
}

/** `declared` is the variable that takes the answer, where it is there already. */
export function rpcStep(steps: Steps, step: RpcStep, declared?: string): void {
  const sent = sentText(steps, step);
  const after = step.forgets.map((each) => forgetText(steps, each));
  const plain = after.length === 0 && step.onError.length === 0;
  if (!step.as.used && plain && !sent.includes('\n')) {
    steps.body.block(`if _, err := ${sent}; err != nil {`, () => {
      steps.fail();
    });
    steps.body.bind(step.as, always('_'));
  } else {
    const name = declared ?? (step.as.used ? steps.body.fresh(step.as.name, `${step.rpc.name}_response`) : '_');
    steps.body.add(`${name}, err ${(step.as.used && declared === undefined) || !steps.body.hasError ? ':=' : '='} ${sent}`);
    steps.body.hasError = true;
    steps.body.add(...after);
    handle(steps, step.onError);
    steps.body.bind(step.as, step.as.optional ? unlessZero(name, `${name} != nil`) : always(name));
  }
  if (step.remembers !== undefined) {
    const { collection, timestamp } = step.remembers;
    steps.body.add(`call.rememberWrite(${steps.values.print(collection).text}, ${steps.values.print(timestamp).text})`);
  }
}

/** The request, with the database where the message has a field for it and the call named one. */
export function requestText(steps: Steps, message: MessageValue, rpc: WireRpc): string {
  const field = steps.method.common.find((each) => each.field !== undefined)?.field;
  const has =
    field !== undefined &&
    rpc.request.fields.some(({ name }) => name === field) &&
    !message.fields.some((each) => each.field.name === field);
  const text = messageText(steps.values, message, 'request', has ? [['DbName', 'call.settings.database']] : []);
  return checkedText(steps, text, rpc.name);
}

/** What is in a request may have been found invalid while it was made: then it is not sent. */
function checkedText(steps: Steps, text: string, asked: string): string {
  if (!steps.body.unchecked) return text;
  let name = text;
  if (!/^\w+$/.test(text)) {
    name = steps.body.fresh('request', `${asked}_request`);
    steps.body.add(`${name} := ${text}`);
  }
  steps.check();
  return name;
}

function handle(steps: Steps, handlers: readonly ErrorHandler[]): void {
  const ignored = handlers.filter(({ does }) => does === 'ignore').flatMap(({ of }) => of);
  const but = ignored.length === 0 ? '' : ` && !caught(err, ${anyOf(steps.body.names, ignored)})`;
  // Behind steps the method goes on, and must not fail with what they have taken care of.
  let otherwise = '';
  for (const handler of handlers) {
    if (handler.does === 'ignore') continue;
    const { does } = handler;
    steps.body.block(
      `${otherwise}if caught(err, ${anyOf(steps.body.names, handler.of)}) {`,
      () => {
        if (does === 'steps') steps.run(handler.steps);
        else steps.end(handler.value);
      },
      does === 'steps' ? '' : '}',
    );
    otherwise = does === 'steps' ? '} else ' : '';
  }
  steps.body.block(`${otherwise}if err != nil${but} {`, () => {
    steps.fail();
  });
}

function forgetText(steps: Steps, entry: Forget): string {
  switch (entry.kind) {
    case 'schema': {
      const database = entry.database === undefined ? 'call.database()' : steps.values.print(entry.database).text;
      return `call.forget(${database}, ${steps.values.print(entry.name).text})`;
    }
    case 'database':
      return `call.forgetDatabase(${steps.values.print(entry.database).text})`;
    case 'all':
      return 'call.forgetAll()';
    default:
      return assertNever(entry);
  }
}

export function pollStep(steps: Steps, step: PollStep): void {
  const request = requestText(steps, step.request, step.rpc);
  const response = wireType(step.rpc.response.fullName);
  steps.body.bind(step.as, always('response'));
  const entries: [string, string][] = [['until', closure(`func(response *${response}) bool`, conditionText(steps.values, step.until))]];
  if (step.fail !== undefined) {
    const message = steps.values.print(step.fail.message).text;
    entries.push(['failed', closure(`func(response *${response}) (string, bool)`, message, conditionText(steps.values, step.fail.when))]);
  }
  if (step.watch !== undefined) entries.push(['watch', closure(`func(response *${response}) any`, steps.values.print(step.watch).text)]);
  const wanted = literal(`awaited[*${response}]`, entries);
  const sent = `poll(call, ${step.policy.name}Wait, wire.${step.rpc.name}, ${request}, ${wanted})`;
  steps.body.add(`_, err ${steps.body.hasError ? '=' : ':='} ${sent}`);
  steps.body.block('if err != nil {', () => {
    steps.fail();
  });
  steps.body.hasError = true;
}

/** A part of this call. With `ends`, the function ends with what it gives. */
export function callStep(steps: Steps, step: CallStep, ends = false): void {
  const { names } = steps.body;
  const type = names.exported(step.method.name);
  const args = step.args.map(({ param, value }): [string, string] => [
    names.exported(param.name),
    steps.values.field(steps.values.print(value, param.name), steps.values.types.field(param.type, param.absence)),
  ]);
  const request = checkedText(steps, literal(`${type}Request`, args), step.method.name);
  const sent = `c.${partName(names, step.method)}(call, ${request})`;
  if (ends) {
    steps.body.add(`return ${sent}`);
    return;
  }
  if ((step.method.returns === undefined || !step.as.used) && !sent.includes('\n')) {
    const head = step.method.returns === undefined ? 'err' : '_, err';
    steps.body.block(`if ${head} := ${sent}; err != nil {`, () => {
      steps.fail();
    });
    return;
  }
  if (step.method.returns === undefined || !step.as.used) {
    const head = step.method.returns === undefined ? 'err' : '_, err';
    steps.body.add(`${head} ${steps.body.hasError ? '=' : ':='} ${sent}`);
  } else {
    const name = steps.body.fresh(step.as.name, `${step.method.name}_result`);
    steps.body.add(`${name}, err := ${sent}`);
    steps.body.bind(step.as, isRecord(step.method.returns.type) ? always(`orZero(${name})`) : always(name));
  }
  steps.body.hasError = true;
  steps.body.block('if err != nil {', () => {
    steps.fail();
  });
}

/** A function that only returns. */
function closure(head: string, ...results: readonly string[]): string {
  const flat = `${head} { return ${results.join(', ')} }`;
  const line = `return ${results.join(', ')}`;
  if (flat.length <= 104) return flat;
  return `${head} {\n\t${line.length <= 104 ? line : `return ${results.join(',\n\t\t')}`}\n}`;
}

/** What a method does within any call. */
export const partName = (names: { local: (name: string) => string }, method: Method): string => names.local(method.name);

/** A test for any of several named errors. */
export function anyOf(names: { exported: (name: string) => string }, errors: readonly NamedError[]): string {
  const tests = errors.map(({ name }) => `is${names.exported(name)}`);
  return tests.length === 1 ? (tests[0] ?? '') : `anyOf(${tests.join(', ')})`;
}
