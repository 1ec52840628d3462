/** Which records are verified: by rules of their own, or by those of records that they hold in lists. */
import type { RecordDeclaration, RecordField } from './model.js';

export const isVerified = (record: RecordDeclaration): boolean => record.verify.length > 0 || verifiedMembers(record).length > 0;

/** The lists of a record whose members are verified, each with what they are. */
export function verifiedMembers({ fields }: RecordDeclaration): { readonly field: RecordField; readonly of: RecordDeclaration }[] {
  return fields.flatMap((field) => {
    const of = field.type.kind === 'list' && field.type.of.kind === 'declared' ? field.type.of.declaration : undefined;
    return of?.kind === 'record' && isVerified(of) ? [{ field, of }] : [];
  });
}
