/** Docs of the spec for Javadoc: its names in Java's casing, and of what is taken its bounds, its default, since when. */
import { literalText } from './checks.js';
import { method as methodName, quoted } from './names.js';
import { docText, javadoc, type Tag } from './print/javadoc.js';
import { deprecationText } from '../model/deprecation.js';
import type { Deprecated, Literal, Model, ParamCheck, Type } from '../model/model.js';

/** No server is older than this one, so that it goes without saying, and gates nothing. */
const oldest = '2.0';

/** The version that a server must have, where there are servers that do not. */
export const gated = (since: string | undefined): string | undefined => (since === oldest ? undefined : since);

export interface Taken {
  readonly type: Type;
  readonly doc: string;
  readonly default: Literal | undefined;
  readonly checks?: readonly ParamCheck[];
  readonly since?: string | undefined;
  readonly deprecated?: Deprecated | undefined;
}

export class Docs {
  /** Names of methods, parameters and fields that Java spells in another way. */
  readonly #names: ReadonlySet<string>;

  constructor({ methods, common, declarations }: Model) {
    const fields = declarations.flatMap((each): readonly { readonly name: string }[] =>
      each.kind === 'record' || each.kind === 'result' ? each.fields : [],
    );
    const all: readonly { readonly name: string }[] = [...methods, ...methods.flatMap(({ params }) => params), ...common, ...fields];
    this.#names = new Set(all.map(({ name }) => name).filter((name) => name.includes('_')));
  }

  text(doc: string): string {
    const cased = doc
      .split(/(`[^`]*`)/)
      .map((part) =>
        part.startsWith('`') ? `\`${this.#cased(part.slice(1, -1))}\`` : part.replace(/[a-z]\w*_\w+/g, (word) => this.#marked(word)),
      );
    return docText(cased.join(''));
  }

  /** Of a value that is given or read: a duration has its unit in its type. */
  valueText({ doc, type }: Pick<Taken, 'doc' | 'type'>): string {
    const isDuration = type.kind === 'scalar' && type.name === 'seconds';
    return this.text(isDuration ? doc.replace(' in seconds', '').replace(/(\d)\.$/, '$1 seconds.') : doc);
  }

  /** The comment of a member, with the mark of what is deprecated. */
  member(paragraphs: readonly string[], tags: readonly Tag[], deprecated: Deprecated | undefined, column: number): string {
    if (deprecated === undefined) return javadoc(paragraphs, tags, column);
    const tag = { tag: 'deprecated', text: this.text(deprecationText(deprecated, methodName)) };
    const removal = deprecated.until === undefined ? '' : ', forRemoval = true';
    return `${javadoc(paragraphs, [...tags, tag], column)}\n${' '.repeat(column)}@Deprecated(since = ${quoted(deprecated.since)}${removal})`;
  }

  takenText(taken: Taken): string {
    const since = gated(taken.since);
    return [
      this.valueText(taken),
      ...(taken.checks ?? []).map(boundText),
      defaultText(taken),
      since === undefined ? '' : `Since Milvus ${since}.`,
    ]
      .filter((part) => part !== '')
      .join(' ');
  }

  #cased(word: string): string {
    return this.#names.has(word) ? methodName(word) : word;
  }

  #marked(word: string): string {
    return this.#names.has(word) ? `\`${methodName(word)}\`` : word;
  }
}

function boundText(check: ParamCheck): string {
  switch (check.kind) {
    case 'range':
      if (check.min !== undefined && check.max !== undefined) return `From ${String(check.min)} to ${String(check.max)}.`;
      return check.min === undefined ? `At most ${String(check.max)}.` : `At least ${String(check.min)}.`;
    case 'not_empty':
      return 'Not empty.';
    case 'one_of':
      return `One of ${check.values.map(String).join(', ')}.`;
    case 'name':
    case 'not_blank':
    case 'unique':
    case 'length':
    case 'count':
      return '';
  }
}

function defaultText({ default: standard, type }: Taken): string {
  if (standard === undefined || standard === '' || (Array.isArray(standard) && standard.length === 0)) return '';
  if (typeof standard === 'number') return `Default ${String(standard)}.`;
  return `Default {@code ${literalText(standard, type)}}.`;
}
