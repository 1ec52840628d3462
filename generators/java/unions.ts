/** Unions of records: one class that holds any of them. And functions of the user's that the client calls. */
import { accessor, typeName } from './names.js';
import { javadoc } from './print/javadoc.js';
import { boxed } from './types.js';
import type { Templates } from './source.js';
import type { CallbackDeclaration, RecordDeclaration, UnionDeclaration } from '../model/model.js';
import type { OutputFile } from '../target.js';

/** The members of a union that is told apart by their names. */
export const membersOf = (union: UnionDeclaration): RecordDeclaration[] =>
  union.members.map((each) => {
    if (each.kind !== 'declared' || each.declaration.kind !== 'record') throw new Error(`${union.name} has a member that is no record`);
    return each.declaration;
  });

export function unionFile(union: UnionDeclaration, templates: Templates): OutputFile {
  const name = typeName(union.name);
  return templates.file(name, 'union', {
    name,
    doc: javadoc([templates.docs.text(union.doc)], [], 0),
    members: membersOf(union).map((each) => ({
      union: name,
      type: typeName(each.name),
      accessor: accessor(each.name),
      doc: javadoc([templates.docs.text(each.doc)], [], 2),
      readDoc: javadoc([`As {@link ${typeName(each.name)}}, null where it is another.`], [], 2),
    })),
  });
}

export function callbackFile(callback: CallbackDeclaration, templates: Templates): OutputFile {
  const name = typeName(callback.name);
  const [takes, ...more] = callback.takes;
  if (takes === undefined || more.length > 0) throw new Error(`${callback.name} takes one value in Java`);
  return templates.file(name, 'callback', {
    name,
    doc: javadoc([templates.docs.text(callback.doc)], [], 0),
    takes: boxed(takes),
    gives: boxed(callback.gives),
  });
}
