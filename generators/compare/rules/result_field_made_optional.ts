/** A field of a result may be absent. */
import type { ResultField } from '../../model/model.js';
import { ownerOf } from '../change.js';
import { compile, none, run, verdicts } from '../verdict.js';
import { which, type Rule } from './rule.js';

export const resultFieldMadeOptional: Rule = {
  code: 'result_field_made_optional',
  title: 'A field of a result may be absent',
  why: 'Programs that count on it break. TypeScript has another type for what may be absent, and so has Go where zero does not tell it; in Java the getter may give null, in Python a key may be missing.',
  claims: ['ResultField.optional', 'ResultField.omitZero'],
  find: (change) => {
    const { before, after } = ownerOf<ResultField>(change);
    // Two properties say it: where both changed, the first tells.
    if (change.at.endsWith('omitZero') && before.optional !== after.optional) return [];
    if (mayBeAbsent(before) || !mayBeAbsent(after)) return undefined;
    return [
      {
        message: `${which(change)} may be absent`,
        verdicts: verdicts({
          typescript: compile('What may be undefined does not go where a value is wanted.'),
          python: run('Where it is absent, reading it fails.'),
          java: run('Where it is absent, the getter gives null.'),
          go: isPointer(after) ? compile('The field is a pointer.') : run('Where it is absent, the field is zero.'),
          wire: none('The same answer is read.'),
          rest: run('Answers may lack the field.'),
          mcp: run('Answers may lack the field.'),
        }),
      },
    ];
  },
};

export const mayBeAbsent = ({ optional, omitZero }: ResultField): boolean => optional || omitZero;

/** Go has a nil pointer where zero does not tell absence. */
export const isPointer = ({ type, omitZero }: ResultField): boolean => !omitZero && type.kind !== 'list' && type.kind !== 'map';
