/** Words of lint.yaml that say two things: a word that is both wanted and refused, or refused in favour of two others. */
import type { Diagnostic } from '../model/diagnostic.js';
import type { Cursor } from '../model/source.js';

export function contradictions(root: Cursor): Diagnostic[] {
  const terms = (root.maybe('terms')?.entries ?? []).map((each) => ({ wanted: each, refused: each.items }));
  const verbs = (root.maybe('verbs')?.entries ?? []).map((each) => ({ wanted: each, refused: each.maybe('not')?.items ?? [] }));
  return [terms, verbs].flatMap(inList);
}

function inList(list: readonly { readonly wanted: Cursor; readonly refused: readonly Cursor[] }[]): Diagnostic[] {
  const wanted = new Set(list.map((each) => each.wanted.key));
  const instead = new Map<string, string>();
  return list.flatMap((each) =>
    each.refused.flatMap((word): Diagnostic[] => {
      const before = instead.get(word.text);
      instead.set(word.text, each.wanted.key);
      const [place, hint] = [word.place, 'keep it in one place'];
      if (wanted.has(word.text)) return [{ code: 'shape', place, message: `${word.text} is listed as wanted and as refused`, hint }];
      return before === undefined
        ? []
        : [{ code: 'shape', place, message: `${word.text} is refused in favour of ${before} and of ${each.wanted.key}`, hint }];
    }),
  );
}
