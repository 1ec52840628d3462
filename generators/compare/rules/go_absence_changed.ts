/** Go tells absence from zero in another way. */
import type { Absence, Param } from '../../model/model.js';
import { ownerOf } from '../change.js';
import { compile, minor, none, verdicts } from '../verdict.js';
import { fromTo, which, type Rule } from './rule.js';

export const goAbsenceChanged: Rule = {
  code: 'go_absence_changed',
  title: 'Go has a pointer where it had a value, or the other way round',
  why: 'Go has no null for numbers, texts and booleans. Where zero is a value of its own, absence is a nil pointer; where zero means absence, the field is plain. It follows from whether the value may be left out, its default and its checks, so it changes with them. The other languages have null.',
  claims: ['Param.absence', 'RecordField.absence'],
  find: (change) => {
    const { before, after } = ownerOf<Pick<Param, 'type' | 'absence'>>(change);
    const isPointer = (of: Pick<Param, 'type' | 'absence'>): boolean => of.absence === 'pointer' || (of.absence === 'nil' && isRecord(of));
    const words: Readonly<Record<Absence, string>> = { never: 'always there', zero: 'its zero', nil: 'nil', pointer: 'a nil pointer' };
    return [
      {
        message: `in Go, absence of ${which(change)} goes ${fromTo({ ...change, texts: { before: words[before.absence], after: words[after.absence] } })}`,
        verdicts: verdicts({
          clients: none('The language has null.'),
          go:
            isPointer(before) === isPointer(after)
              ? minor('The field keeps its type; what its zero means is told by the parameter’s own changes.')
              : compile(
                  isPointer(after)
                    ? 'A plain value does not go where a pointer is wanted.'
                    : 'A pointer does not go where a plain value is wanted.',
                ),
        }),
      },
    ];
  },
};

const isRecord = ({ type }: Pick<Param, 'type'>): boolean => type.kind === 'declared' && type.declaration.kind === 'record';
