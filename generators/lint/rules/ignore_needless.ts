import type { Rule } from '../rule.js';

export const ignoreNeedless: Rule = {
  code: 'ignore_needless',
  family: 'spec',
  title: 'A comment that ignores a rule ignores something.',
  why: 'What it once ignored is gone; left there it would hide the next one.',
  severity: 'warning',
  *check({ ignores, codes }, found) {
    for (const comment of ignores) {
      const { code, file, line, place } = comment;
      const isMet = found.some((each) => each.code === code && each.place.line === line && each.place.file === file.path);
      if (!isMet && codes.has(code))
        yield { place, message: `the next line does not break ${code}`, hint: 'take the comment out', fix: { kind: 'comment', comment } };
    }
  },
};
