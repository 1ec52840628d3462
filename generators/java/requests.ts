/** One request class for each method. */
import { fieldView, rowSetters, type Filled } from './fields.js';
import { javadoc } from './print/javadoc.js';
import { method as methodName } from './names.js';
import { requestClass } from './surface.js';
import type { Templates } from './source.js';
import type { CommonParam, Method } from '../model/model.js';
import type { OutputFile } from '../target.js';

export const hasRequest = (method: Method): boolean => method.kind !== 'builder' && (method.params.length > 0 || method.common.length > 0);

export function requestFile(method: Method, templates: Templates): OutputFile {
  const name = requestClass(method);
  const { docs } = templates;
  const fields = requestFields(method).map((each) => fieldView(each, docs));
  const required = method.params
    .filter(({ optional, default: standard }) => !optional && standard === undefined)
    .map((each) => `{@code ${methodName(each.name)}}`);
  const needs = required.length === 0 ? [] : [`Required: ${required.join(', ')}.`];
  return templates.file(name, 'request', {
    name,
    doc: javadoc([`What {@link MilvusClient#${methodName(method.name)}} takes. ${docs.text(method.doc)}`, ...needs], [], 0),
    fields,
    accessors: fields.map((each) => each.accessor),
    setters: [...fields.flatMap((each) => each.setters), ...method.params.flatMap(rowSetters)],
    isCall: method.kind === 'call' || method.kind === 'iterator',
    timeout: has(method.common, 'timeout') ? 'timeout' : 'null',
    database: has(method.common, 'db_name') ? 'dbName' : 'null',
    requestId: has(method.common, 'client_request_id') ? 'clientRequestId' : 'null',
  });
}

const has = (common: readonly CommonParam[], name: string): boolean => common.some((each) => each.name === name);

/** What a request holds. */
export const requestFields = (method: Method): readonly Filled[] => [...method.params, ...options(method)];

/** The common parameters but cancellation, which the future has. */
const options = (method: Method): Filled[] =>
  method.common.flatMap((each) =>
    each.type === 'cancellation' ? [] : [{ name: each.name, type: each.type, doc: each.doc, optional: true, default: undefined }],
  );
