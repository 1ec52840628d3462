/** The argument of Python that takes the keys that an open record does not list. */
import type { Param, RecordDeclaration, RecordField } from '../model/model.js';
import { variable } from './names.js';

/** The open field can be given by name where that is not the name of what takes the keys. */
export const isShown = (record: RecordDeclaration, name: string): boolean => record.open?.name !== name || name !== usual;

const usual = 'others';

/** A name that nothing beside it has. */
export function othersOf(record: RecordDeclaration, beside: readonly (Param | RecordField)[] = []): string {
  const shown = [...record.fields, ...beside].filter(({ name }) => isShown(record, name));
  const taken = new Set(shown.map(({ name }) => variable(name)));
  let name = usual;
  while (taken.has(name)) name += '_';
  return name;
}
