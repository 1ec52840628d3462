/** A lone value is no longer taken for a list of one. */
import type { Type } from '../../model/model.js';
import { ownerOf } from '../change.js';
import { compile, none, run, verdicts } from '../verdict.js';
import { served, which, type Rule } from './rule.js';

export const singleRemoved: Rule = {
  code: 'single_removed',
  title: 'A lone value is no longer taken for a list of one',
  why: 'Programs that give a lone value break where the language let them: in TypeScript, and in Python, where only a lone text goes unnoticed until the call. Java keeps the setter that takes values one by one, and Go took lists alone.',
  claims: ['Param.single', 'RecordField.single', 'UnionDeclaration.single'],
  find: (change) => [
    {
      message: `${which(change)} no longer takes a lone value for a list`,
      verdicts: verdicts({
        clients: compile('A lone value does not go where a list is wanted.'),
        java: none('The setter that takes values one by one belongs to every list.'),
        python: isOfTexts(ownerOf<{ readonly type?: Type }>(change).before.type)
          ? run('A text is a sequence of texts to a type checker; the call refuses it before anything is sent.')
          : compile('A lone value does not go where a list is wanted.'),
        go: none('It took lists alone.'),
        ...served(change, run('A lone value is refused.')),
      }),
    },
  ],
};

const isOfTexts = (type: Type | undefined): boolean => type?.kind === 'list' && type.of.kind === 'scalar' && type.of.name === 'string';
