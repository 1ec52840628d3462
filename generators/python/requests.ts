/** Prints requests and polls, what goes with them, and what their errors lead to. */
import type { Condition, ErrorHandler, Forget, Step, Value } from '../model/model.js';
import { condition } from './conditions.js';
import { block, call, list, named, text, type Doc, type Statement } from './layout.js';
import { constant, variable } from './names.js';
import { assertNever } from './never.js';
import { resultStatements } from './results.js';
import { awaited, conditionallyEach, type Body } from './steps.js';
import { messageType } from './types.js';
import { commonFields, expression, orNone } from './values.js';

/** One request. */
export function rpc(step: Extract<Step, { kind: 'rpc' }>, body: Body): Statement[] {
  const request = requestDoc(step.rpc, step.request, body);
  const sent = [awaited(body), call(`${body.running}.${step.retry.name}`, [`rpcs.${constant(step.rpc.name)}`, request])];
  let found: Statement[] = [step.as.used ? [`${variable(step.as.name)} = `, ...sent] : sent];
  if (step.forgets.length > 0) found = [block(['with ', ...separated(forgettings(step.forgets, body), ', ')], found)];
  if (step.onError.length > 0) found = [block('try', found), block('except kit.ServerError as error', handlers(step.onError, body))];
  if (step.remembers !== undefined) {
    const { collection, timestamp } = step.remembers;
    found.push(call(`${body.running}.remember_write`, [orNone(collection, body), orNone(timestamp, body)]));
  }
  return found;
}

/** The message, with the fields that common parameters fill. */
export function requestDoc(rpcOf: Extract<Step, { kind: 'rpc' }>['rpc'], request: Value, body: Body): Doc {
  if (request.kind !== 'message') return orNone(request, body);
  const common = commonFields(rpcOf, body.method.common, body);
  const own = request.fields.map(({ field, value }) => named(field.name, orNone(value, body)));
  return call(messageType(request.message), [...common, ...own]);
}

/** One for the entries of the call's own database, and one for each other. */
function forgettings(forgets: readonly Forget[], body: Body): Doc[] {
  const isElsewhere = (each: Forget): boolean => each.kind === 'schema' && each.database !== undefined;
  const groups = [forgets.filter((each) => !isElsewhere(each)), ...forgets.filter(isElsewhere).map((each) => [each])];
  return groups
    .filter((group) => group.length > 0)
    .map((group) =>
      call(
        `${body.running}.forgetting`,
        group.flatMap((each) => forgotten(each, body)),
      ),
    );
}

const separated = (docs: readonly Doc[], by: string): Doc[] => docs.flatMap((doc, place) => (place === 0 ? [doc] : [by, doc]));

function forgotten(forget: Forget, body: Body): Doc[] {
  switch (forget.kind) {
    case 'schema':
      return [orNone(forget.name, body), ...(forget.database === undefined ? [] : [named('database', orNone(forget.database, body))])];
    case 'database':
      return [named('databases', list([orNone(forget.database, body)]))];
    case 'all':
      return [named('everything', 'True')];
    default:
      return assertNever(forget);
  }
}

function handlers(onError: readonly ErrorHandler[], body: Body): Statement[] {
  const [only] = onError;
  const test = (handler: ErrorHandler): Doc => call('kit.caught', ['error', ...handler.of.map(({ name }) => text(name))]);
  const handled = (handler: ErrorHandler): Statement[] => {
    switch (handler.does) {
      case 'return':
        return resultStatements(handler.value, body);
      case 'ignore':
        return [];
      case 'steps':
        return conditionallyEach(handler.steps, body);
      default:
        return assertNever(handler);
    }
  };
  if (onError.length === 1 && only !== undefined) return [block(['if not ', test(only)], ['raise']), ...handled(only)];
  const gone = onError.filter(({ does }) => does === 'return').map((handler) => block(['if ', test(handler)], handled(handler)));
  const goesOn = onError.filter(({ does }) => does === 'steps');
  const chained = goesOn.map((handler, place) => block([place === 0 ? 'if ' : 'elif ', test(handler)], handled(handler)));
  const ignored = onError.filter(({ does }) => does === 'ignore').flatMap(({ of }) => of);
  const isIgnored = call('kit.caught', ['error', ...ignored.map(({ name }) => text(name))]);
  if (ignored.length > 0) return [...gone, ...chained, block([chained.length === 0 ? 'if not ' : 'elif not ', isIgnored], ['raise'])];
  return [...gone, ...chained, chained.length === 0 ? 'raise' : block('else', ['raise'])];
}

/** A request that is repeated until its answer is the awaited one. */
export function poll(step: Extract<Step, { kind: 'poll' }>, body: Body): Statement[] {
  const answer = variable(step.as.name);
  const lambda = (doc: Doc): Doc => [`lambda ${answer}: `, doc];
  const { fail } = step;
  const args: Doc[] = [
    `rpcs.${constant(step.rpc.name)}`,
    requestDoc(step.rpc, step.request, body),
    named('retry', `settings.${constant(step.retry.name)}`),
    named('wait', `settings.${constant(step.policy.name)}_WAIT`),
    named('until', lambda(condition(step.until, { ...body, strictly: true }))),
    ...(fail === undefined ? [] : [named('fail', lambda(failure(fail, body)))]),
    ...(step.watch === undefined ? [] : [named('watch', lambda(orNone(step.watch, body)))]),
  ];
  return [[awaited(body), call(`${body.running}.poll`, args)]];
}

function failure(fail: { readonly when: Condition; readonly message: Value }, body: Body): Doc {
  const { doc } = expression(fail.message, body);
  return { kind: 'choice', then: doc, condition: condition(fail.when, body), otherwise: 'None' };
}
