/** The review as Markdown. */
import type { Finding } from '../../generators/compare/finding.js';
import { escapeMarkdown as text, markdownCode as inline } from '../diff/markup.js';
import { surfaceNames } from '../diff/words.js';
import type { Entry, LanguagePart, ReviewPage } from './page.js';
import { isChanged, type MarkedRow } from './rows.js';
import { meaningsOf, worstOf } from './verdicts.js';

export function markdownReview({ title, base, version, hash, groups, findings }: ReviewPage): string {
  const head = base === undefined ? `# ${text(title)}` : `# ${text(title)}: what changes since ${inline(base)}`;
  const parts = [
    head,
    `API ${text(version)}, spec ${inline(hash)}.`,
    groups.map(contents).join('\n'),
    ...findings.map(findingText),
    ...(groups.length === 0 ? ['Nothing that a review shows changes.'] : []),
    ...groups.flatMap((group) => [`## ${text(group.name)}`, ...group.entries.map(entryText)]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const contents = ({ name, entries }: ReviewPage['groups'][number]): string =>
  `- ${text(name)}: ${entries.map((each) => `[${text(each.name)}](#${each.name.toLowerCase()})`).join(', ')}`;

function entryText({ name, change, place, doc, badges, findings, languages, facts, exampleOf }: Entry): string {
  const isPart = change === 'changed';
  const parts = languages.filter((part) => !isPart || isChanged(part.signature) || isChanged(part.members));
  return [
    `### ${text(name)}`,
    [...(change === undefined ? [] : [`**${change}**`]), ...badges.map(marked), inline(place)].join(' · '),
    ...doc.map(marked),
    ...findings.map(findingText),
    ...parts.map((part) => languageText(part, isPart)),
    ...(exampleOf === undefined || parts.length === 0 ? [] : [`The example is of the case ${inline(exampleOf)}.`]),
    ...facts.filter(({ rows }) => !isPart || isChanged(rows)).map((fact) => factText(fact, isPart)),
  ].join('\n\n');
}

const sign = { same: '', gone: 'gone: ', come: 'new: ' } as const;

const marked = ({ mark, cells }: MarkedRow): string => `${sign[mark]}${text(cells[0] ?? '')}`;

function languageText({ language, signature, members, example }: LanguagePart, isPart: boolean): string {
  const lines = [...signature, ...(isPart ? members.filter(({ mark }) => mark !== 'same') : members)];
  return [`**${surfaceNames[language]}**`, fence(lines), ...(example === undefined ? [] : [fenced(language, example)])].join('\n\n');
}

/** As a difference where something differs. */
function fence(rows: readonly MarkedRow[]): string {
  if (!isChanged(rows)) return fenced('', rows.map(({ cells }) => cells[0] ?? '').join('\n'));
  const signs = { same: ' ', gone: '-', come: '+' } as const;
  return fenced('diff', rows.map(({ mark, cells }) => `${signs[mark]} ${cells[0] ?? ''}`).join('\n'));
}

/** A fence that nothing in it can end. */
function fenced(language: string, body: string): string {
  const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${body}\n${ticks}`;
}

function factText({ title, heads, rows }: Entry['facts'][number], isPart: boolean): string {
  const shown = isPart ? rows.filter(({ mark }) => mark !== 'same') : rows;
  if (heads.length === 0) return `**${text(title)}**\n\n${fence(shown)}`;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    `**${text(title)}**\n`,
    line(heads.map(text)),
    line(heads.map(() => '---')),
    ...shown.map(({ mark, cells }) => line(cells.map((cell, at) => `${at === 0 ? sign[mark] : ''}${text(cell)}`))),
  ].join('\n');
}

const findingText = (finding: Finding): string =>
  [
    `> **${worstOf(finding)}** ${text(finding.message)} (${inline(finding.rule)})`,
    ...meaningsOf(finding).map(({ on, verdict, why }) => `> - ${text(on)}: ${text(verdict)}: ${text(why)}`),
  ].join('\n');
