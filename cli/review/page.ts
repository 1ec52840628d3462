/** What a review shows, worked out once for every format: each method and type, as it is or before and after. */
import { languages, type Finding, type Language } from '../../generators/compare/finding.js';
import type { ExampleOf } from '../../generators/example.js';
import type { Declaration, Method, Model } from '../../generators/model/model.js';
import type { Signatures, SignaturesOf } from '../../generators/signatures.js';
import type { CaseExample } from './examples.js';
import { methodBadges, methodFacts, typeFacts, type Fact } from './facts.js';
import { brokenLine, isTwin } from './signature-lines.js';
import { worstFirst } from './verdicts.js';
import { isChanged, markRows, type MarkedRow, type Row } from './rows.js';

export interface ReviewPage {
  readonly title: string;
  /** `main`, where the page shows what changes. */
  readonly base: string | undefined;
  readonly version: string;
  readonly hash: string;
  /** Findings about the API as a whole. */
  readonly findings: readonly Finding[];
  readonly groups: readonly { readonly name: string; readonly entries: readonly Entry[] }[];
}

export interface Entry {
  readonly kind: 'method' | 'type';
  readonly name: string;
  readonly change: 'new' | 'gone' | 'changed' | undefined;
  readonly place: string;
  readonly doc: readonly MarkedRow[];
  readonly badges: readonly MarkedRow[];
  readonly findings: readonly Finding[];
  readonly languages: readonly LanguagePart[];
  readonly facts: readonly (Omit<Fact, 'rows'> & { readonly rows: readonly MarkedRow[] })[];
  /** The case that the examples are printed from. */
  readonly exampleOf: string | undefined;
}

export interface LanguagePart {
  readonly language: Language;
  /** The method itself; of a type, all of it. */
  readonly signature: readonly MarkedRow[];
  /** What its request holds. */
  readonly members: readonly MarkedRow[];
  readonly example: string | undefined;
}

export interface Material {
  readonly before: Model | undefined;
  readonly after: Model;
  readonly base: string | undefined;
  readonly findings: readonly Finding[];
  readonly examples: ReadonlyMap<string, CaseExample>;
  readonly signaturesOf: Readonly<Record<Language, SignaturesOf>>;
  readonly exampleIn: Readonly<Record<Language, ExampleOf>>;
}

export function buildPage(material: Material): ReviewPage {
  const { before, after, base, findings } = material;
  const look = new Look(material);
  const groups = groupNames(before, after).map((name) => ({
    name,
    entries: both(methodsOf(before, name), methodsOf(after, name)).map((pair) => look.method(pair)),
  }));
  const types = both(before?.declarations ?? [], after.declarations)
    .filter(({ old, now }) => isShown(old ?? now))
    .map((pair) => look.type(pair));
  return {
    title: after.title,
    base,
    version: after.version,
    hash: after.hash,
    findings: findings.filter(({ subject }) => subject.kind === 'api'),
    groups: [...groups, { name: 'types', entries: types }]
      .map(({ name, entries }) => ({
        name,
        entries: before === undefined ? entries : entries.filter(({ change }) => change !== undefined),
      }))
      .filter(({ entries }) => entries.length > 0),
  };
}

/** What no user meets is no part of the API. */
const isShown = (declaration: Declaration | undefined): boolean => declaration?.kind !== 'host' || !declaration.internal;

interface Pair<T> {
  readonly old: T | undefined;
  readonly now: T | undefined;
}

function both<T extends { readonly name: string }>(before: readonly T[], after: readonly T[]): Pair<T>[] {
  const names = [...new Set([...after, ...before].map(({ name }) => name))].sort();
  return names.map((name) => ({ old: before.find((each) => each.name === name), now: after.find((each) => each.name === name) }));
}

const groupNames = (before: Model | undefined, after: Model): string[] => [
  ...new Set([...after.methods, ...(before?.methods ?? [])].map(({ group }) => group)),
];

const methodsOf = (model: Model | undefined, name: string): readonly Method[] => model?.methods.filter(({ group }) => group === name) ?? [];

type SidesOf = Readonly<Record<Language, { readonly old: Signatures; readonly now: Signatures }>>;

/** Looks at both sides of each method and type. */
class Look {
  readonly #signatures: SidesOf;

  constructor(readonly material: Material) {
    const { before, after, signaturesOf } = material;
    this.#signatures = Object.fromEntries(
      languages.map((each) => [
        each,
        { old: before === undefined ? new Map() : signaturesOf[each](before), now: signaturesOf[each](after) },
      ]),
    ) as SidesOf;
  }

  method({ old, now }: Pair<Method>): Entry {
    const one = now ?? old;
    if (one === undefined) throw new Error('a method stands on one side at least');
    const chosen = now === undefined ? undefined : this.material.examples.get(one.name);
    return this.#entry(
      { kind: 'method', name: one.name, place: `${one.place.file}:${String(one.place.line)}`, exampleOf: chosen?.case.id },
      {
        old: old && { doc: old.doc, badges: methodBadges(old), facts: methodFacts(old) },
        now: now && { doc: now.doc, badges: methodBadges(now), facts: methodFacts(now) },
      },
      (language) => (chosen === undefined ? undefined : this.material.exampleIn[language](chosen, this.material.after)),
    );
  }

  type({ old, now }: Pair<Declaration>): Entry {
    const one = now ?? old;
    if (one === undefined) throw new Error('a type stands on one side at least');
    return this.#entry(
      { kind: 'type', name: one.name, place: `${one.place.file}:${String(one.place.line)}`, exampleOf: undefined },
      {
        old: old && { doc: old.doc, badges: [old.kind], facts: typeFacts(old) },
        now: now && { doc: now.doc, badges: [now.kind], facts: typeFacts(now) },
      },
      () => undefined,
    );
  }

  #entry(
    about: Pick<Entry, 'kind' | 'name' | 'place' | 'exampleOf'>,
    { old, now }: Pair<Told>,
    example: (language: Language) => string | undefined,
  ): Entry {
    const { before } = this.material;
    const mark = (rows: (of: Told) => readonly Row[]): readonly MarkedRow[] => {
      const [was, is] = [old === undefined ? [] : rows(old), now === undefined ? [] : rows(now)];
      return before === undefined ? markRows(is, is) : markRows(was, is);
    };
    const parts = languages.map((language) => ({ language, ...this.#lines(about, language), example: example(language) }));
    const titles = [...new Set([...(now?.facts ?? []), ...(old?.facts ?? [])].map(({ title }) => title))];
    const facts = titles.map((title) => {
      const rows = (of: Told): readonly Row[] => of.facts.find((each) => each.title === title)?.rows ?? [];
      const heads = [...(now?.facts ?? []), ...(old?.facts ?? [])].find((each) => each.title === title)?.heads ?? [];
      return { title, heads, rows: mark(rows) };
    });
    const entry = {
      ...about,
      doc: mark(({ doc }) => [[doc]]),
      badges: mark(({ badges }) => badges.map((badge) => [badge])),
      findings: worstFirst(this.material.findings.filter(({ subject }) => subject.kind === about.kind && subject.name === about.name)),
      languages: parts,
      facts: facts.filter(({ rows }) => rows.length > 0),
    };
    return { ...entry, change: before === undefined ? undefined : changeOf(entry, old === undefined, now === undefined) };
  }

  /** The method's own lines, apart from those of its request. */
  #lines({ kind, name }: Pick<Entry, 'kind' | 'name'>, language: Language): Pick<LanguagePart, 'signature' | 'members'> {
    const { old, now } = this.#signatures[language];
    const isOwn = (line: string): boolean => kind === 'type' || /^(?:Async)?MilvusClient[.:]|^func /.test(line);
    const rows = (of: Signatures, own: boolean): Row[] => {
      const lines = (of.get(name) ?? []).filter((line) => isOwn(line) === own);
      return lines.filter((line) => !isTwin(line, lines)).flatMap((line) => brokenLine(line).map((each) => [each]));
    };
    const mark = (own: boolean): readonly MarkedRow[] =>
      markRows(rows(this.material.before === undefined ? now : old, own), rows(now, own));
    return { signature: mark(true), members: mark(false) };
  }
}

interface Told {
  readonly doc: string;
  readonly badges: readonly string[];
  readonly facts: readonly Fact[];
}

function changeOf(
  { doc, badges, findings, languages: parts, facts }: Omit<Entry, 'change'>,
  isNew: boolean,
  isGone: boolean,
): Entry['change'] {
  if (isNew) return 'new';
  if (isGone) return 'gone';
  const rows = [doc, badges, ...parts.flatMap(({ signature, members }) => [signature, members]), ...facts.map((each) => each.rows)];
  return findings.length > 0 || rows.some(isChanged) ? 'changed' : undefined;
}
