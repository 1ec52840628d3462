/** Fields of structs, as the schema of a collection has them. */
import { DataType } from '../wire/enums.js';
import type { FieldSchema } from '../wire/sent.js';
import type { Checks } from './checks.js';
import { isVector } from './data_types.js';

/** The list of a field's values in one row: an array, or an array of vectors. What is one already stays as it is. */
export function structMember(call: Checks, field: FieldSchema, maxCapacity: number | undefined, nullable = false): FieldSchema {
  const { data_type: type = 0 } = field;
  if (type === DataType.Array || type === DataType.ArrayOfVector) return field;
  if (maxCapacity === undefined) throw call.invalid('schema', 'schema.struct_fields: max_capacity is required');
  const { type_params: params = [] } = field;
  return {
    ...field,
    data_type: isVector(type) ? DataType.ArrayOfVector : DataType.Array,
    element_type: type,
    nullable,
    type_params: [...params.filter(({ key }) => key !== 'max_capacity'), { key: 'max_capacity', value: maxCapacity.toString() }],
  };
}

/** `text` of `chunks[text]`, or the name itself. */
export function structMemberName(struct: string, name: string): string {
  return name.startsWith(`${struct}[`) && name.endsWith(']') ? name.slice(struct.length + 1, -1) : name;
}
