/** Views of builder methods: functions that make a record or a list, and need no client. */
import type { Method, Param, RecordDeclaration, RecordMethod } from '../model/model.js';
import { Body } from './body.js';
import { checkValue } from './checks.js';
import { methodDoc } from './docs.js';
import { indent, literal } from './layout.js';
import { requestShape, requestView, type RequestView } from './methods.js';
import type { Printer } from './printer.js';
import { Values } from './values.js';

export interface BuilderView {
  readonly doc: string;
  readonly name: string;
  readonly request: RequestView | undefined;
  readonly params: string;
  readonly results: string;
  readonly body: string;
}

/** What a builder function takes: the parameters of what it makes, where there are any. */
export const builderRequest = (printer: Printer, method: Method): ReturnType<typeof requestShape> =>
  takesNothing(method) ? undefined : requestShape(printer, method);

const takesNothing = (method: Method): boolean => method.params.length === 0 || method.makes?.kind === 'list_of';

/** A request; the items that a list starts with, which are none where none is given. */
export function builderParams(printer: Printer, method: Method): string {
  if (method.first !== undefined) return `first ...${firstType(printer, method.first)}`;
  const request = builderRequest(printer, method);
  return request === undefined ? '' : `req ${request.name}`;
}

export function firstType({ names }: Printer, { name, spread }: RecordMethod): string {
  if (spread === undefined) throw new Error(`${name} has no record to make`);
  return names.typeName(spread.record.name);
}

/** Without a request there is nothing to refuse. */
export function builderResults(printer: Printer, method: Method): string {
  if (method.makes === undefined) throw new Error(`${method.name} makes nothing`);
  const made = printer.names.typeName(method.makes.name);
  return builderRequest(printer, method) === undefined ? `*${made}` : `(*${made}, error)`;
}

export function builderView(printer: Printer, method: Method): BuilderView {
  const { names } = printer;
  if (method.makes === undefined) throw new Error(`${method.name} makes nothing`);
  const made = names.typeName(method.makes.name);
  const name = names.exported(method.name);
  const doc = methodDoc(method, printer);
  const request = takesNothing(method) ? undefined : requestView(printer, method);
  const results = builderResults(printer, method);
  const head = { doc, name, request, params: builderParams(printer, method), results };
  if (method.first !== undefined) return { ...head, body: startedWith(made, names.exported(method.first.name)) };
  if (request === undefined || method.makes.kind === 'list_of') return { ...head, body: `\treturn &${made}{}` };
  const record = method.makes;
  const body = new Body(names, ['req', 'call', 'err', 'made', ...printer.packages]);
  const values = new Values(body, printer.types, printer.isPublic);
  body.add(`call := checking("${method.name}")`);
  const entries = method.params.map((param): [string, string] => {
    const field = fieldOf(record, param);
    let local: string | undefined;
    const printed = checkValue(values, param, {
      text: `req.${names.exported(param.name)}`,
      path: `"${param.name}"`,
      keep: (text) => {
        const operator = local === undefined ? ':=' : '=';
        local ??= body.fresh(param.name);
        body.add(`${local} ${operator} ${text}`);
        return local;
      },
    });
    return [names.exported(field.name), values.field(printed, printer.types.field(field.type, field.absence))];
  });
  body.add(`made := ${literal(`&${made}`, entries)}`);
  // What is wrong only on the way to the wire, such as a default value of another type, is told here already.
  if (record.encode !== undefined) body.add(`encode${made}(call, *made)`);
  body.block('if err := call.invalid(); err != nil {', () => {
    body.add('return nil, err');
  });
  body.add('return made, nil');
  return { ...head, body: body.text };
}

const startedWith = (made: string, add: string): string =>
  indent([`made := &${made}{}`, 'for _, each := range first {', `\tmade.${add}(each)`, '}', 'return made'].join('\n'));

/** The field that a parameter sets: of its name, or one that also bears its name. */
function fieldOf(record: RecordDeclaration, param: Param): RecordDeclaration['fields'][number] {
  const field =
    record.fields.find(({ name }) => name === param.name) ??
    record.fields.find((each) => each.also.includes(param.name) || param.also.includes(each.name));
  if (field === undefined) throw new Error(`${record.name} has no field for the parameter ${param.name}`);
  return field;
}
