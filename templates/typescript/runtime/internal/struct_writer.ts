/** Packs lists of structs: one column for each field of the structs, in which a row has one cell. */
import { DataType } from '../wire/enums.js';
import type { FieldData, ScalarField, VectorField } from '../wire/sent.js';
import { byCodePoint, shown } from './canonical_json.js';
import { membersOf, onlyValid, type Source } from './column_source.js';
import { listIn, validity, writeScalars } from './column_writer.js';
import { typeNameOf, type Field, type Struct } from './schema.js';
import { isMapping, type Fields } from './shapes.js';
import { question } from './suggest.js';
import { writeVectors } from './vector_writer.js';

export function writeStruct(struct: Struct, source: Source): FieldData {
  const valid = struct.mayBeAbsent ? validity(source) : undefined;
  const values = valid === undefined ? source : onlyValid(source, valid);
  const rows = Array.from({ length: values.length }, (_, row) => elements(struct, values, row));
  const marks = valid === undefined ? {} : { valid_data: valid };
  const fields = struct.fields.map((field) => ({ ...columnOf(struct, field, rows, values), ...marks }));
  return { type: DataType.ArrayOfStruct, field_name: struct.name, struct_arrays: { fields } };
}

/** The structs of a row, each with just the fields that it must have. */
function elements(struct: Struct, source: Source, row: number): readonly Fields[] {
  const list = Array.from(listIn(source, row, struct.maxCapacity));
  for (const [index, each] of list.entries()) {
    const at = `${source.at(row)}[${index}]`;
    if (!isMapping(each)) throw source.fail(`${at}: expected a mapping, got ${shown(each)}`);
    const names = struct.fields.map(({ name }) => name);
    const [unknown] = Object.keys(each)
      .filter((name) => each[name] !== undefined && !names.includes(name))
      .sort(byCodePoint);
    if (unknown !== undefined) throw source.fail(`${at} has the unknown field ${unknown}${question(unknown, names)}`);
    const missing = names.find((name) => each[name] === undefined);
    if (missing !== undefined) throw source.fail(`${at} lacks the field ${missing}`);
  }
  return list as readonly Fields[];
}

function columnOf(struct: Struct, field: Field, rows: readonly (readonly Fields[])[], source: Source): FieldData {
  const cells = rows.map((list, row) => {
    const values = list.map((each) => each[field.name]);
    return membersOf(source, row, values, `.${field.name}`);
  });
  const { name, type, elementType, dim = 0 } = field;
  if (type === DataType.ArrayOfVector) {
    const data = cells.map((cell): VectorField => writeVectors(elementType, dim, cell) ?? {});
    return { type, field_name: name, vectors: { vector_array: { dim, element_type: elementType, data } } };
  }
  if (writeScalars(elementType, membersOf(source, 0, [])) === undefined || elementType === DataType.JSON)
    throw source.fail(`data: the field ${struct.name} has the element type ${typeNameOf(elementType)}, which this client cannot write`);
  const data = cells.map((cell): ScalarField => writeScalars(elementType, cell) ?? {});
  return { type, field_name: name, scalars: { array_data: { data } } };
}
