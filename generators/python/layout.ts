/** Lays Python expressions and statements out as its formatter does: on one line where they fit, else one member a line with a comma at the end. */

export const WIDTH = 100;

/** An expression: text, a sequence of expressions, a bracketed list, a choice, or a chain of conditions. */
export type Doc =
  | string
  | readonly Doc[]
  | { readonly kind: 'brackets'; readonly open: string; readonly members: readonly Doc[]; readonly close: string; readonly isCall?: true }
  | { readonly kind: 'choice'; readonly then: Doc; readonly condition: Doc; readonly otherwise: Doc }
  | { readonly kind: 'chain'; readonly operator: 'and' | 'or' | '|'; readonly members: readonly Doc[] }
  /** `each for x in xs if …`, inside brackets. */
  | { readonly kind: 'comprehension'; readonly each: Doc; readonly from: Doc; readonly filter?: Doc };

/** A statement: a line, or a head that ends in a colon and the lines below it. */
export type Statement = Doc | { readonly kind: 'block'; readonly head: Doc; readonly body: readonly Statement[] };

export const brackets = (open: string, members: readonly Doc[], close: string): Doc => ({ kind: 'brackets', open, members, close });
export const call = (callee: Doc, members: readonly Doc[]): Doc => [
  callee,
  { kind: 'brackets', open: '(', members, close: ')', isCall: true },
];
export const list = (members: readonly Doc[]): Doc => brackets('[', members, ']');
export const dict = (entries: readonly (readonly [string, Doc])[]): Doc =>
  brackets(
    '{',
    entries.map(([key, value]) => [`${text(key)}: `, value]),
    '}',
  );
export const tuple = (members: readonly Doc[]): Doc => (members.length === 1 ? ['(', members[0] ?? '', ',)'] : brackets('(', members, ')'));
export const choice = (then: Doc, condition: Doc, otherwise: Doc): Doc => ({ kind: 'choice', then, condition, otherwise });
export const named = (name: string, value: Doc): Doc => [`${name}=`, value];
export const block = (head: Doc, body: readonly Statement[]): Statement => ({
  kind: 'block',
  head,
  body: body.length === 0 ? ['pass'] : body,
});

/** Conditions joined; one alone stands as it is. */
export function chain(operator: 'and' | 'or' | '|', members: readonly Doc[]): Doc {
  const [first, ...rest] = members;
  return first !== undefined && rest.length === 0 ? first : { kind: 'chain', operator, members };
}

/** A text as Python's formatter quotes it. */
export function text(value: string): string {
  const escaped = value.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\t/g, '\\t');
  return escaped.includes('"') && !escaped.includes("'") ? `'${escaped}'` : `"${escaped.replace(/"/g, '\\"')}"`;
}

/** The expression on one line. */
export function flat(doc: Doc): string {
  if (typeof doc === 'string') return doc;
  if (isSequence(doc)) return doc.map(flat).join('');
  switch (doc.kind) {
    case 'brackets':
      return `${doc.open}${doc.members.map(flat).join(', ')}${doc.close}`;
    case 'choice':
      return `${flat(doc.then)} if ${flat(doc.condition)} else ${flat(doc.otherwise)}`;
    case 'chain':
      return doc.members.map(flat).join(` ${doc.operator} `);
    case 'comprehension':
      return `${flat(doc.each)} for ${flat(doc.from)}${doc.filter === undefined ? '' : ` if ${flat(doc.filter)}`}`;
  }
}

/** Statements as lines, indented by `depth` times four blanks. */
export function lines(statements: readonly Statement[], depth: number): string[] {
  return statements.flatMap((statement) => {
    if (!isBlock(statement)) return laidOut(statement, depth, '');
    const head = laidOut(statement.head, depth, ':');
    return [...head, ...lines(statement.body, depth + 1)];
  });
}

const isSequence = (doc: Doc): doc is readonly Doc[] => Array.isArray(doc);
const isBlock = (statement: Statement): statement is Extract<Statement, { kind: 'block' }> =>
  typeof statement === 'object' && !isSequence(statement as Doc) && (statement as { kind: string }).kind === 'block';

const pad = (depth: number): string => ' '.repeat(4 * depth);

/** `prefix` stands before the expression on its first line, `suffix` behind it on its last. */
function laidOut(doc: Doc, depth: number, suffix: string, prefix = ''): string[] {
  const line = `${pad(depth)}${prefix}${flat(doc)}${suffix}`;
  if (doc === '') return [''];
  if (line.length <= WIDTH) return [line];
  return broken(doc, depth, suffix, prefix);
}

function broken(doc: Doc, depth: number, suffix: string, prefix: string): string[] {
  if (typeof doc === 'string') return [`${pad(depth)}${prefix}${doc}${suffix}`];
  if (isSequence(doc)) return brokenSequence(doc, depth, suffix, prefix);
  switch (doc.kind) {
    case 'brackets': {
      if (doc.members.length === 0) return [`${pad(depth)}${prefix}${doc.open}${doc.close}${suffix}`];
      const [only] = doc.members;
      if (doc.members.length === 1 && isComprehension(only))
        return [`${pad(depth)}${prefix}${doc.open}`, ...comprehension(only, depth + 1), `${pad(depth)}${doc.close}${suffix}`];
      const inside = `${pad(depth + 1)}${doc.members.map(flat).join(', ')}`;
      const isOneLine = doc.isCall === true && inside.length <= WIDTH;
      const members = isOneLine ? [inside] : doc.members.flatMap((member) => laidOut(member, depth + 1, ','));
      return [`${pad(depth)}${prefix}${doc.open}`, ...members, `${pad(depth)}${doc.close}${suffix}`];
    }
    case 'choice': {
      const inner = `${pad(depth + 1)}${flat(doc)}`;
      const body = inner.length <= WIDTH ? [inner] : branches(doc, depth + 1, '');
      return [`${pad(depth)}${prefix}(`, ...body, `${pad(depth)})${suffix}`];
    }
    case 'comprehension':
      return comprehension(doc, depth);
    case 'chain': {
      const members = doc.members.flatMap((member, place) => laidOut(member, depth + 1, '', place === 0 ? '' : `${doc.operator} `));
      return [`${pad(depth)}${prefix}(`, ...members, `${pad(depth)})${suffix}`];
    }
  }
}

/** The branches of a choice that does not fit one line; a choice in its last branch goes on below. */
function branches(doc: Extract<Doc, { kind: 'choice' }>, depth: number, prefix: string): string[] {
  const { otherwise } = doc;
  const isChoice = typeof otherwise === 'object' && !isSequence(otherwise) && otherwise.kind === 'choice';
  return [
    ...laidOut(doc.then, depth, '', prefix),
    ...laidOut(doc.condition, depth, '', 'if '),
    ...(isChoice ? branches(otherwise, depth, 'else ') : laidOut(otherwise, depth, '', 'else ')),
  ];
}

type Comprehension = Extract<Doc, { kind: 'comprehension' }>;
const isComprehension = (doc: Doc | undefined): doc is Comprehension =>
  typeof doc === 'object' && !isSequence(doc) && doc.kind === 'comprehension';

function comprehension(doc: Comprehension, depth: number): string[] {
  const whole = `${pad(depth)}${flat(doc)}`;
  if (whole.length <= WIDTH) return [whole];
  return [
    ...laidOut(doc.each, depth, ''),
    ...laidOut(doc.from, depth, '', 'for '),
    ...(doc.filter === undefined ? [] : laidOut(doc.filter, depth, '', 'if ')),
  ];
}

/** Breaks the last part that can be broken; what stands before and behind it stays on its lines. */
function brokenSequence(parts: readonly Doc[], depth: number, suffix: string, prefix: string): string[] {
  const place = parts.findLastIndex((part) => typeof part !== 'string' && flat(part).length > 2);
  const part = parts[place];
  if (part === undefined) return [`${pad(depth)}${prefix}${parts.map(flat).join('')}${suffix}`];
  const before = `${prefix}${parts.slice(0, place).map(flat).join('')}`;
  const behind = `${parts
    .slice(place + 1)
    .map(flat)
    .join('')}${suffix}`;
  return broken(part, depth, behind, before);
}
