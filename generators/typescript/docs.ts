/** Comments of the emitted code: what a thing is, its default, its range, since when it is there. */
import { deprecationText } from '../model/deprecation.js';
import type { Deprecated, Literal, Method, Param, ParamCheck, RecordField } from '../model/model.js';
import { camel } from '../words.js';
import { isSpan } from './names.js';
import { printWidth } from './layout.js';

/** The text of a property's comment. */
export function fieldDoc(field: Param | RecordField): string {
  const doc = isSpan(field.type) ? inMilliseconds(field.doc) : field.doc;
  const parts = [doc, ...field.checks.map(checkText)];
  if (field.default !== undefined) parts.push(`Default: ${literalText(field.default)}.`);
  if ('since' in field && field.since !== undefined) parts.push(`Since Milvus ${field.since}.`);
  return [parts.filter((part) => part !== '').join(' '), ...deprecatedTag(field.deprecated)].join('\n');
}

export function inMilliseconds(doc: string): string {
  return doc
    .replace(/in seconds/g, 'in milliseconds')
    .replace(/Absent: (\d+)\./, (_, number: string) => `Absent: ${Number(number) * 1000}.`);
}

export function methodDoc(method: Method): string {
  const since = method.since !== undefined && method.since !== '2.0' ? ` Since Milvus ${method.since}.` : '';
  const until = method.until === undefined ? '' : ` Until Milvus ${method.until}.`;
  const facts = [`${method.doc}${since}${until}`];
  if (method.returns?.doc !== undefined && method.returns.doc !== '') facts.push(`@returns ${method.returns.doc}`);
  for (const { name, doc } of method.errors) facts.push(`@throws ServerError \`${name}\`: ${doc}`);
  return [...facts, ...deprecatedTag(method.deprecated)].join('\n');
}

/** Editors strike through what bears it. */
const deprecatedTag = (deprecated: Deprecated | undefined): string[] =>
  deprecated === undefined ? [] : [`@deprecated ${deprecationText(deprecated, camel)}`];

/** `/** … *\/`, wrapped to the width of a line. */
export function comment(text: string, inset = 0): string {
  const width = printWidth - inset - 3;
  if (!text.includes('\n') && text.length + 4 <= width) return `/** ${text} */`;
  const wrapped = text.split('\n').flatMap((each) => wrap(each, width));
  return ['/**', ...wrapped.map((each) => ` * ${each}`), ' */'].join('\n');
}

export function wrap(text: string, width: number): string[] {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const row = rows.at(-1);
    if (row !== undefined && row.length + 1 + word.length <= width) rows[rows.length - 1] = `${row} ${word}`;
    else rows.push(word);
  }
  return rows;
}

function checkText(check: ParamCheck): string {
  switch (check.kind) {
    case 'name':
      return 'Not empty, without blanks.';
    case 'not_blank':
    case 'not_empty':
      return 'Not empty.';
    case 'unique':
      return 'Without repetition.';
    case 'range':
      if (check.min === undefined) return `At most ${check.max ?? 0}.`;
      return check.max === undefined ? `At least ${check.min}.` : `From ${check.min} to ${check.max}.`;
    case 'length':
      return `Length from ${check.min ?? 0}${check.max === undefined ? '' : ` to ${check.max}`}.`;
    case 'count':
      return `Exactly ${check.of}.`;
    case 'one_of':
      return `One of ${check.values.map(literalText).join(', ')}.`;
  }
}

function literalText(value: Literal): string {
  return value === '' ? 'empty' : typeof value === 'string' ? `\`${value}\`` : JSON.stringify(value);
}
