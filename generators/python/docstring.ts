/** Prints docstrings: the first sentence as summary, then what callers must know, wrapped. */
import { deprecationText } from '../model/deprecation.js';
import type {
  CommonParam,
  Deprecated,
  EnumDeclaration,
  Literal,
  Method,
  NamedError,
  Param,
  ParamCheck,
  RecordField,
  Type,
} from '../model/model.js';
import { WIDTH } from './layout.js';
import { variable } from './names.js';
import { OLDEST } from './checks.js';

/** A docstring of one paragraph or more, at this depth, with its quotes. */
export function docstring(doc: string, sections: readonly (readonly string[])[], depth: number): string[] {
  const pad = ' '.repeat(4 * depth);
  const room = WIDTH - pad.length;
  const [summary, rest] = split(doc);
  const paragraphs = [
    ...wrap(rest, room, ''),
    ...sections.flatMap((section) => ['', ...section.flatMap((line) => wrap(line, room, '    '))]),
  ];
  const body = rest === '' ? paragraphs : ['', ...paragraphs];
  const whole = `"""${summary}"""`;
  if (body.length === 0 && whole.length <= room) return [`${pad}${whole}`];
  return [`${pad}"""${summary}`, ...body.map((line) => (line === '' ? '' : `${pad}${line}`)), `${pad}"""`].map(raw);
}

/** `    name: text`, whose further lines stand one level deeper. */
export const entry = (name: string, doc: string): string => `    ${name}: ${doc}`;

export function methodDocstring(method: Method, common: readonly CommonParam[], depth: number): string[] {
  const args = [
    ...method.params.map((param) => entry(variable(param.name), paramDoc(param))),
    ...spread(method),
    ...common.map(({ name, doc }) => entry(name, doc)),
  ];
  const sections: string[][] = [];
  if (args.length > 0) sections.push(['Args:', ...args]);
  const returns = method.returns?.doc ?? '';
  if (returns !== '') sections.push(['Returns:', `    ${returns}`]);
  if (method.kind === 'call' && common.length > 0) sections.push(['Raises:', ...raises(method.errors)]);
  const since = sinceText(method.since);
  if (since !== '') sections.push([since]);
  if (method.deprecated !== undefined)
    sections.push([`.. deprecated:: ${method.deprecated.since}`, `    ${deprecationText(method.deprecated, variable)}`]);
  return docstring(method.doc, sections, depth);
}

function spread({ spread: own }: Method): string[] {
  return (own?.params ?? []).map(({ field }) => entry(variable(field.name), fieldDoc(field)));
}

function raises(errors: readonly NamedError[]): string[] {
  const names = errors.map(({ name }) => `\`${name}\``).join(', ');
  return [
    entry('InvalidArgumentError', 'Before anything is sent.'),
    entry('ServerError', names === '' ? 'The server said no.' : `The server said no, among others with the name ${names}.`),
    entry('TransportError', 'No answer came.'),
    entry('CallTimeoutError', 'The budget of the call ran out.'),
  ];
}

export const sinceText = (since: string | undefined): string => (since === undefined || since === OLDEST ? '' : `Since Milvus ${since}.`);

export function paramDoc(param: Param): string {
  return sentences([
    param.doc,
    choiceText(param.type),
    rangeText(param.checks),
    defaultText(param.default, param.type),
    param.single ? 'A single one may be given alone.' : '',
    param.since === undefined ? '' : `Since Milvus ${param.since}.`,
    deprecatedText(param.deprecated),
  ]);
}

export const fieldDoc = (field: RecordField): string =>
  sentences([
    field.doc,
    choiceText(field.type),
    rangeText(field.checks),
    defaultText(field.default, field.type),
    deprecatedText(field.deprecated),
  ]);

const deprecatedText = (deprecated: Deprecated | undefined): string =>
  deprecated === undefined ? '' : `Deprecated: ${lower(deprecationText(deprecated, variable))}`;

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const sentences = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

/** The texts among which a caller chooses. */
function choiceText(type: Type): string {
  if (type.kind !== 'declared' || type.declaration.kind !== 'text_enum') return '';
  const { members, open, ignoreCase } = type.declaration;
  return `One of ${members.join(', ')}${open ? ', or another text' : ''}${ignoreCase ? ', in any case' : ''}.`;
}

function rangeText(checks: readonly ParamCheck[]): string {
  return checks
    .map((check) => {
      if (check.kind === 'range') {
        if (check.min !== undefined && check.max !== undefined) return `From ${String(check.min)} to ${String(check.max)}.`;
        return check.min === undefined ? `At most ${String(check.max)}.` : `At least ${String(check.min)}.`;
      }
      if (check.kind === 'not_empty') return 'Not empty.';
      if (check.kind === 'one_of') return `One of ${check.values.map(String).join(', ')}.`;
      return '';
    })
    .filter((part) => part !== '')
    .join(' ');
}

function defaultText(value: Literal | undefined, type: Type): string {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return '';
  if (type.kind === 'declared' && (type.declaration.kind === 'enum' || type.declaration.kind === 'subset')) {
    const declaration: EnumDeclaration = type.declaration.kind === 'enum' ? type.declaration : type.declaration.of;
    return `Default ${declaration.members.find(({ name }) => name === value)?.constant ?? 'unknown'}.`;
  }
  if (typeof value === 'boolean') return `Default ${value ? 'True' : 'False'}.`;
  if (typeof value === 'object') return `Default ${JSON.stringify(value)}.`;
  return typeof value === 'string' ? `Default \`${value}\`.` : `Default ${String(value)}.`;
}

/** The first sentence and the rest. */
function split(doc: string): readonly [string, string] {
  const end = /[.!?]\s/.exec(doc);
  return end === null ? [doc, ''] : [doc.slice(0, end.index + 1), doc.slice(end.index + 1).trim()];
}

function wrap(line: string, room: number, hang: string): string[] {
  if (line === '') return [];
  const lead = /^ */.exec(line)?.[0] ?? '';
  const found: string[] = [];
  let current = '';
  for (const word of line.trim().split(' ')) {
    const indent = found.length === 0 ? lead : `${lead}${lead === '' ? '' : hang}`;
    if (current === '') current = `${indent}${word}`;
    else if (`${current} ${word}`.length <= room) current = `${current} ${word}`;
    else {
      found.push(current);
      current = `${lead}${lead === '' ? '' : hang}${word}`;
    }
  }
  return [...found, current];
}

const raw = (line: string): string => line.replace(/\\/g, '\\\\');
