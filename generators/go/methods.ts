/** Views of methods: their requests and their functions. */
import type { CommonParam, Method, Param } from '../model/model.js';
import { Body } from './body.js';
import { checkValue } from './checks.js';
import { fieldDoc, goText, methodDoc } from './docs.js';
import { comment, fieldComment, indent, quoted } from './layout.js';
import { always, read, unlessZero, type Printed } from './printed.js';
import { relationLines } from './relations.js';
import type { Printer } from './printer.js';
import { partName } from './rpc_steps.js';
import { Steps } from './steps.js';
import { isRecord } from './types.js';
import { Values } from './values.js';

/** A field of a struct as its users write it. */
export interface Member {
  readonly name: string;
  readonly type: string;
}

export interface FieldView extends Member {
  readonly doc: string;
}

export interface RequestView extends RequestShape<FieldView> {
  readonly doc: string;
}

export interface MethodView {
  readonly doc: string;
  readonly head: string;
  readonly body: string;
  /** What it does within any call, where other methods do that as well; the method itself only begins the call then. */
  readonly part?: MethodView | undefined;
}

interface RequestShape<Field> {
  readonly name: string;
  /** Whether it takes all common parameters, in one embedded struct. */
  readonly embeds: boolean;
  readonly fields: readonly Field[];
}

/** The parameters of a method as one struct; undefined where it takes none at all. */
export function requestShape(printer: Printer, method: Method): RequestShape<Member & { readonly param: Param | FieldParam }> | undefined {
  const { names, types } = printer;
  const common = method.common.filter(isField);
  if (common.length === 0 && method.params.length === 0 && method.kind !== 'builder') return undefined;
  const embeds = takesAll(printer, method);
  const shown = embeds ? [] : common;
  return {
    name: `${names.exported(method.name)}Request`,
    embeds,
    fields: [
      ...shown.map((param) => ({ name: names.exported(param.name), type: types.of(param.type), param })),
      ...method.params.map((param) => ({ name: names.exported(param.name), type: types.field(param.type, param.absence), param })),
    ],
  };
}

export function requestView(printer: Printer, method: Method): RequestView | undefined {
  const shape = requestShape(printer, method);
  if (shape === undefined) return undefined;
  return {
    doc: comment(`${shape.name} holds the parameters of ${printer.names.exported(method.name)}.`),
    ...shape,
    fields: shape.fields.map(({ name, type, param }) => ({
      doc: 'absence' in param ? fieldDoc(param, printer) : fieldComment(commonDoc(printer, method, param)),
      name,
      type,
    })),
  };
}

type FieldParam = CommonParam & { readonly type: Exclude<CommonParam['type'], 'cancellation'> };

const isField = (param: CommonParam): param is FieldParam => param.type !== 'cancellation';

const takesAll = (printer: Printer, method: Method): boolean =>
  printer.model.common.filter(isField).every((param) => method.common.some(({ name }) => name === param.name));

/** The common parameters of the constructor hold for the calls to come. */
function commonDoc(printer: Printer, method: Method, param: CommonParam): string {
  const doc = goText(param.doc, printer.names, printer.words);
  return method.kind === 'constructor' ? `${doc.split('. ')[0]?.replace(/\.$/, '') ?? ''}. Holds for calls that name none.` : doc;
}

/** What a method of the client is called with and gives: `Insert(ctx context.Context, req InsertRequest) (*InsertResult, error)`. */
export function methodHead(printer: Printer, method: Method): string {
  const params = [...(takesContext(method) ? ['ctx context.Context'] : []), ...requestParam(printer, method)];
  return `${printer.names.exported(method.name)}(${params.join(', ')}) ${resultsText(printer, method)}`;
}

const takesContext = (method: Method): boolean => method.common.some(({ type }) => type === 'cancellation');

const requestParam = (printer: Printer, method: Method): string[] =>
  requestShape(printer, method) === undefined ? [] : [`req ${printer.names.exported(method.name)}Request`];

function resultsText(printer: Printer, method: Method): string {
  const type = returnType(printer, method);
  return type === undefined ? 'error' : `(${type}, error)`;
}

export function methodView(printer: Printer, method: Method): MethodView {
  const { names } = printer;
  const name = names.exported(method.name);
  const type = returnType(printer, method);
  const view = { doc: methodDoc(method, printer), head: `func (c *Client) ${methodHead(printer, method)}` };
  const begin = takesContext(method) ? beginLines(printer, method) : [];
  const done = stepsText(printer, method, type, printer.parts.has(method) ? [] : begin);
  if (!printer.parts.has(method)) return { ...view, body: done };
  const part = partName(names, method);
  return {
    ...view,
    body: indent([...begin, `return c.${part}(call, req)`].join('\n')),
    part: {
      doc: comment(`${part} does what ${name} does, within any call.`),
      head: `func (c *Client) ${part}(${['call *invocation', ...requestParam(printer, method)].join(', ')}) ${resultsText(printer, method)}`,
      body: done,
    },
  };
}

function stepsText(printer: Printer, method: Method, type: string | undefined, begin: readonly string[]): string {
  const body = new Body(printer.names, ['c', 'ctx', 'req', 'call', 'err', ...printer.packages]);
  const values = new Values(body, printer.types, printer.isPublic);
  body.add(...begin);
  if (begin.length === 0 && !printer.parts.has(method)) body.client = 'c';
  const outcome = { type, zero: method.returns === undefined ? '' : printer.types.zero(method.returns.type), value: method.returns?.value };
  const steps = new Steps(values, method, outcome, gateLines(values, method));
  checkParams(values, method, steps);
  steps.print(method.body);
  return body.text;
}

/** What the server must be for the method, and for the parameters that are given. */
function gateLines(values: Values, method: Method): string[] {
  const lines = [
    ...(isOld(method.since) ? [] : [`call.since(${quoted(method.name)}, ${quoted(method.since)})`]),
    ...(method.until === undefined ? [] : [`call.until(${quoted(method.name)}, ${quoted(method.until)})`]),
  ];
  for (const { name, since, type, absence, emptyAbsent } of method.params) {
    if (isOld(since)) continue;
    const { present } = read(`req.${values.body.names.exported(name)}`, type, absence, emptyAbsent);
    const line = `call.since(${quoted(name)}, ${quoted(since)})`;
    lines.push(...(present === undefined ? [line] : [`if ${present} {`, `\t${line}`, '}']));
  }
  return lines;
}

/** Whether every server that this client knows is new enough. */
const isOld = (since: string | undefined): since is undefined | '2.0' => since === undefined || since === '2.0';

/** The constructor's steps, as a function of the client under construction. */
export function openView(printer: Printer, method: Method): MethodView {
  const body = new Body(printer.names, ['c', 'ctx', 'req', 'call', 'err', ...printer.packages]);
  const values = new Values(body, printer.types, printer.isPublic);
  const steps = new Steps(values, method, { type: undefined, zero: '', value: undefined });
  for (const param of method.common.filter(isField)) body.add(`call.duration("${param.name}", req.${printer.names.exported(param.name)})`);
  checkParams(values, method, steps);
  steps.print(method.body);
  return { doc: methodDoc(method, printer), head: '', body: body.text };
}

function returnType(printer: Printer, method: Method): string | undefined {
  if (method.returns === undefined) return undefined;
  const text = printer.types.of(method.returns.type);
  return isRecord(method.returns.type) ? `*${text}` : text;
}

function beginLines(printer: Printer, method: Method): string[] {
  const options = takesAll(printer, method)
    ? 'req.settings()'
    : `CallOptions{${method.common
        .filter(isField)
        .map((param) => `${printer.names.exported(param.name)}: req.${printer.names.exported(param.name)}`)
        .join(', ')}}.settings()`;
  return [`call := c.begin(ctx, "${method.name}", ${options}, ${method.waits ? 'waitBudget' : 'callBudget'})`, 'defer call.end()'];
}

export function checkParams(values: Values, method: Method, steps: Steps): void {
  const { body } = values;
  // A record that forms choose by is asked for as a whole; of others only the fields matter.
  for (const param of method.params) body.bind(param.binding, checkParam(values, param, method.forms.length > 0));
  for (const check of method.checks) body.add(...relationLines(values, check));
  const checked = method.params.length > 0 || method.common.length > 0;
  // With forms, the first branch checks as well, and then looks at all of it.
  if (checked && method.body[0]?.kind !== 'branch' && method.kind !== 'constructor') steps.check();
  else if (checked && method.kind === 'constructor') body.unchecked = true;
}

function checkParam(values: Values, param: Param, asked: boolean): Printed {
  const { body } = values;
  if (isRecord(param.type) && param.absence === 'nil' && !asked) return checkOptions(values, param);
  let local: string | undefined;
  const printed = checkValue(values, param, {
    text: `req.${body.names.exported(param.name)}`,
    path: `"${param.name}"`,
    keep: (text) => {
      if (local === undefined) {
        local = body.fresh(param.name);
        body.add(`${local} := ${text}`);
      } else body.add(`${local} = ${text}`);
      return local;
    },
  });
  return printed.text === '' ? always('') : printed;
}

/** An absent record is one whose fields are absent. */
function checkOptions({ body, types }: Values, param: Param): Printed {
  const field = `req.${body.names.exported(param.name)}`;
  const local = body.fresh(param.name);
  body.add(`${local} := orZero(checkGiven(call, "${param.name}", ${field}, check${types.of(param.type)}))`);
  return unlessZero(local, `${field} != nil`);
}
