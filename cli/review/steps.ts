/** What a method does on the wire, a line each: requests and what fills their fields, what the client keeps or forgets, waits. */
import { conditionText } from '../../generators/compare/text/conditions.js';
import { sentFields } from '../../generators/compare/text/sent.js';
import { argumentsText, valueText } from '../../generators/compare/text/values.js';
import type { ErrorHandler, Forget, MessageValue, NamedError, RetryPolicy, Step } from '../../generators/model/model.js';
import type { Row } from './rows.js';

export const stepRows = (steps: readonly Step[]): Row[] => steps.flatMap(rowsOf);

function rowsOf(step: Step): Row[] {
  const when = step.when === undefined ? '' : `when ${conditionText(step.when)}`;
  switch (step.kind) {
    case 'branch':
      return step.branches.map(({ form }) => [
        `form ${form.name}`,
        said(
          form.when === undefined ? 'otherwise' : `when ${conditionText(form.when)}`,
          list(
            'needs',
            form.requires.map(({ name }) => name),
          ),
          list(
            'has no use for',
            form.unused.map(({ name }) => name),
          ),
        ),
      ]);
    case 'let':
      return step.bindings.map(({ binding, value }) => [`let ${binding.name}`, said(valueText(value), when)]);
    case 'rpc':
      return [
        [`rpc ${step.rpc.name}`, said(retryText(step.retry), when)],
        ...requestRows(step.request),
        ...step.forgets.map((each): Row => ['forgets', forgetText(each)]),
        ...(step.remembers === undefined
          ? []
          : [['remembers', `last write of ${valueText(step.remembers.collection)}: ${valueText(step.remembers.timestamp)}`]]),
        ...step.onError.flatMap(handlerRows),
      ];
    case 'call':
      return [[`call ${step.method.name}`, when], ...step.args.map(({ param, value }): Row => [indented(param.name), valueText(value)])];
    case 'schema':
      return [
        [
          'schema',
          said(`of ${valueText(step.collection)}, from the cache`, list('asked for again, once, on', names(step.refreshOn)), when),
        ],
        ...stepRows(step.body),
      ];
    case 'poll':
      return [
        [
          `poll ${step.rpc.name}`,
          said(`until ${conditionText(step.until)}`, `waits by ${step.policy.name}: ${waitText(step.policy)}`, retryText(step.retry), when),
        ],
        ...requestRows(step.request),
        ...(step.fail === undefined ? [] : [['fails', `when ${conditionText(step.fail.when)}: ${valueText(step.fail.message)}`]]),
        ...(step.watch === undefined ? [] : [['watches', valueText(step.watch)]]),
      ];
    case 'each':
      return [[`each ${step.as.name}`, said(`of ${valueText(step.list)}`, when)], ...stepRows(step.steps)];
    case 'pages':
      return [
        [`pages ${step.function.name}`, said(argumentsText(step.args), `rpc ${step.rpc.name}`, retryText(step.retry), when)],
        ...requestRows(step.request),
      ];
    case 'set':
      return step.values.map(({ name, value }) => [`client's ${name}`, said(valueText(value), when)]);
    case 'return':
      return [['returns', said(valueText(step.value), when)]];
  }
}

const requestRows = (request: MessageValue): Row[] => sentFields(request).map(({ path, text }) => [indented(path), text]);

const indented = (text: string): string => `  ${text}`;

const retryText = ({ name, tries }: RetryPolicy): string => `retry: ${name}, ${String(tries)} tries`;

const waitText = ({
  first,
  times,
  cap,
  stall,
}: {
  readonly first: number;
  readonly times: number;
  readonly cap: number;
  readonly stall: number;
}): string => `${String(first)} s, each time ${String(times)} times longer, up to ${String(cap)} s; stalled after ${String(stall)} s`;

function forgetText(forget: Forget): string {
  switch (forget.kind) {
    case 'schema':
      return `schema of ${valueText(forget.name)}${forget.database === undefined ? '' : ` in ${valueText(forget.database)}`}`;
    case 'database':
      return `schemas of the database ${valueText(forget.database)}`;
    case 'all':
      return 'all schemas';
  }
}

function handlerRows(handler: ErrorHandler): Row[] {
  const head = `on ${names(handler.of).join(', ')}`;
  switch (handler.does) {
    case 'return':
      return [[head, `returns ${valueText(handler.value)}`]];
    case 'ignore':
      return [[head, 'goes on']];
    case 'steps':
      return [[head, 'instead:'], ...stepRows(handler.steps)];
  }
}

const names = (errors: readonly NamedError[]): string[] => errors.map(({ name }) => name);

const list = (words: string, members: readonly string[]): string => (members.length === 0 ? '' : `${words} ${members.join(', ')}`);

const said = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ');
