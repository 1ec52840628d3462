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
      const lines = changedLines(all[language], finding.subject);
      return lines.before.length + lines.after.length === 0 ? [] : [[language, lines]];
    }),
  );
}

function changedLines({ before, after }: SignaturesOfSides, { name, member }: Finding['subject']): ChangedLines {
  const [old, now] = [before.get(name) ?? [], after.get(name) ?? []];
  const [gone, come] = [old.filter((line) => !now.includes(line)), now.filter((line) => !old.includes(line))];
  // The name of the method's own request type may have the word in it: CreateAliasRequest.
  const isOfMember = (line: string): boolean => member !== undefined && plain(line).replaceAll(plain(name), '').includes(plain(member));
  // Other lines of the method may be those of another change to it.
  return [...gone, ...come].some(isOfMember)
    ? { before: gone.filter(isOfMember), after: come.filter(isOfMember) }
    : { before: gone, after: come };
}

/** Without what a language's casing changes. */
const plain = (name: string): string => name.replaceAll('_', '').toLowerCase();
