/** A lone value is taken for a list of one. */
import { minor, verdicts } from '../verdict.js';
import { served, which, type Rule } from './rule.js';

export const singleAdded: Rule = {
  code: 'single_added',
  title: 'A lone value is taken for a list of one',
  why: 'Lists go on as they are; TypeScript and Python take a lone value too, Java has one more form of the setter. Go takes lists alone.',
  claims: ['Param.single', 'RecordField.single', 'UnionDeclaration.single'],
  find: (change) =>
    change.after === true
      ? [
          {
            message: `${which(change)} takes a lone value for a list of one`,
            verdicts: verdicts({ clients: minor('Lists go on as they are.'), ...served(change, minor('Lists go on as they are.')) }),
          },
        ]
      : undefined,
};
