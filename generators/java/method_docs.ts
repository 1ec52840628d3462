/** The comment of a method of the client. */
import { gated, type Docs } from './docs.js';
import type { Tag } from './print/javadoc.js';
import type { Method } from '../model/model.js';

export function javadocOf(method: Method, docs: Docs, isAsync: boolean): string {
  const since = gated(method.since);
  const paragraphs = [
    `${docs.text(method.doc)}${since === undefined ? '' : ` Since Milvus ${since}.`}${method.until === undefined ? '' : ` Until Milvus ${method.until}.`}`,
    ...(isAsync ? ['Does not block; cancelling the future cancels the request under way.'] : []),
    ...(method.errors.length === 0
      ? []
      : [`Errors of the server to expect: ${method.errors.map(({ name }) => `{@code ${name}}`).join(', ')}.`]),
  ];
  const tags: Tag[] =
    method.returns === undefined || method.returns.doc === '' ? [] : [{ tag: 'return', text: lower(docs.text(method.returns.doc)) }];
  return docs.member(paragraphs, tags, method.deprecated, 2);
}

const lower = (text: string): string => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
