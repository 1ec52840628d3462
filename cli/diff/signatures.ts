/** Picks the lines of each language's public surface that a finding changes. */
import { languages, type Finding, type Language } from '../../generators/compare/finding.js';
import type { Signatures } from '../../generators/signatures.js';
import type { ChangedLines, ReportedFinding } from './report.js';

export interface SignaturesOfSides {
  readonly before: Signatures;
  readonly after: Signatures;
}

/** Of the languages that the finding concerns. */
export function changedSignatures(all: Readonly<Record<Language, SignaturesOfSides>>, finding: Finding): ReportedFinding['signatures'] {
  const concerned = languages.filter((language) => finding.verdicts[language].level !== 'none');
  return Object.fromEntries(
    concerned.flatMap((language) => {
      const lines = changedLines(all[language], finding);
      return lines.before.length + lines.after.length === 0 ? [] : [[language, lines]];
    }),
  );
}

function changedLines({ before, after }: SignaturesOfSides, finding: Finding): ChangedLines {
  const { name, member } = finding.subject;
  const [old, now] = [before.get(name) ?? [], after.get(name) ?? []];
  const [gone, come] = [old.filter((line) => !now.includes(line)), now.filter((line) => !old.includes(line))];
  if (member === undefined) return { before: gone, after: come };
  // Other lines are those of other changes. The name of the method's own request type may have the word in it: CreateAliasRequest.
  const isOfMember = (line: string): boolean => plain(line).replaceAll(plain(name), '').includes(plain(member));
  const heads = new Set([...gone, ...come].filter(isOfMember).map(headOf));
  const isShown = (line: string): boolean => isOfMember(line) || heads.has(headOf(line));
  const shown = { before: gone.filter(isShown), after: come.filter(isShown) };
  // What is renamed is named on one side only.
  const isOnBoth = finding.before !== undefined && finding.after !== undefined && heads.size > 0;
  return isOnBoth && shown.before.length * shown.after.length === 0 ? { before: gone, after: come } : shown;
}

/** What a line declares: the same before and after, where it is a whole signature. */
const headOf = (line: string): string => line.slice(0, line.search(/[(:]/) + 1 || undefined);

/** Without what a language's casing changes. */
const plain = (name: string): string => name.replaceAll('_', '').toLowerCase();
