/** What encoding and decoding need of a collection's schema, compiled once from the server's answer. */
import { DataType } from '../wire/enums.js';
import type { DescribeCollectionResponse, FieldSchema, StructArrayFieldSchema } from '../wire/received.js';
import { readCount, type Asked } from './bad_answer.js';
import { isVector } from './data_types.js';
import { exact, type Integer } from './integers.js';
import { fromPairs } from './pairs.js';
import { structMemberName } from './struct_schema.js';

export interface Field {
  readonly name: string;
  /** Number of the wire's DataType. */
  readonly type: number;
  readonly typeName: string;
  readonly isPrimary: boolean;
  readonly autoId: boolean;
  /** The server computes it. */
  readonly isComputed: boolean;
  readonly nullable: boolean;
  /** Whether a row may leave it out. */
  readonly mayBeAbsent: boolean;
  readonly dim: number | undefined;
  /** Of an array, or of a list of vectors: number of its elements' DataType; else 0. */
  readonly elementType: number;
  /** Most elements of an array. */
  readonly maxCapacity: number | undefined;
}

/** A field that holds lists of structs. */
export interface Struct {
  readonly name: string;
  /** By their names in the struct. */
  readonly fields: readonly Field[];
  readonly mayBeAbsent: boolean;
  readonly maxCapacity: number | undefined;
}

export class Schema {
  readonly collectionName: string;
  readonly aliases: readonly string[];
  /** Without the dynamic field. */
  readonly fields: readonly Field[];
  readonly byName: ReadonlyMap<string, Field>;
  readonly structs: readonly Struct[];
  readonly primary: Field | undefined;
  readonly enableDynamicField: boolean;
  readonly updateTimestamp: Integer;
  readonly collectionId: Integer;

  /** `asked` is the call that errors name. */
  constructor(answer: DescribeCollectionResponse, asked: Asked) {
    const { schema } = answer;
    const computed = new Set((schema?.functions ?? []).flatMap((each) => each.output_field_names));
    this.collectionName = answer.collection_name === '' ? (schema?.name ?? '') : answer.collection_name;
    this.aliases = answer.aliases;
    this.fields = (schema?.fields ?? []).filter((each) => !each.is_dynamic).map((each) => fieldOf(asked, each, computed));
    this.structs = (schema?.struct_array_fields ?? []).map((each) => structOf(asked, each));
    this.byName = new Map(this.fields.map((field) => [field.name, field]));
    this.primary = this.fields.find((field) => field.isPrimary);
    this.enableDynamicField = schema?.enable_dynamic_field ?? false;
    this.updateTimestamp = exact(answer.update_timestamp);
    this.collectionId = exact(answer.collectionID);
  }

  /** Names of what a user gives, in the order of columns; an update needs the key also where the server makes it. */
  given(isUpdate: boolean): readonly string[] {
    const fields = this.fields.filter((field) => !field.isComputed && (isUpdate || !(field.isPrimary && field.autoId)));
    return [...fields, ...this.structs].map(({ name }) => name);
  }

  /** DataType of the vectors of a field, `chunks[vector]` in a struct; without a name, of the only field of vectors. Undefined where there is none. */
  vectorType(name: string | undefined): number | undefined {
    const all = [
      ...this.fields.map((field) => ({ name: field.name, field })),
      ...this.structs.flatMap((struct) => struct.fields.map((field) => ({ name: `${struct.name}[${field.name}]`, field }))),
    ];
    const vectors = all.filter(({ field }) => isVector(typeOfVectors(field)));
    const found = name === undefined ? (vectors.length === 1 ? vectors[0] : undefined) : vectors.find((each) => each.name === name);
    return found === undefined ? undefined : typeOfVectors(found.field);
  }
}

const TYPE_NAMES: ReadonlyMap<number, string> = new Map(Object.entries(DataType).map(([name, number]) => [number, name]));

/** The wire's name of a type, or its number where it has none that is known here. */
export function typeNameOf(type: number): string {
  return TYPE_NAMES.get(type) ?? type.toString();
}

function fieldOf(asked: Asked, field: FieldSchema, computed: ReadonlySet<string>): Field {
  const { dim, max_capacity: maxCapacity } = fromPairs(field.type_params);
  return {
    name: field.name,
    type: field.data_type,
    typeName: typeNameOf(field.data_type),
    isPrimary: field.is_primary_key,
    autoId: field.autoID,
    isComputed: field.is_function_output || computed.has(field.name),
    nullable: field.nullable,
    mayBeAbsent: field.nullable || field.default_value?.data !== undefined,
    dim: readCount(asked, 'dim', dim),
    elementType: field.element_type,
    maxCapacity: readCount(asked, 'max_capacity', maxCapacity),
  };
}

const typeOfVectors = (field: Field): number => (field.type === DataType.ArrayOfVector ? field.elementType : field.type);

/** A field of a plain type stands for a list of it. */
function structOf(asked: Asked, struct: StructArrayFieldSchema): Struct {
  const fields = struct.fields.map((each) => {
    const field = fieldOf(asked, each, new Set());
    const isList = field.type === DataType.Array || field.type === DataType.ArrayOfVector;
    const elementType = isList ? field.elementType : field.type;
    const type = isVector(elementType) ? DataType.ArrayOfVector : DataType.Array;
    return { ...field, name: structMemberName(struct.name, field.name), type, elementType };
  });
  const own = readCount(asked, 'max_capacity', fromPairs(struct.type_params).max_capacity);
  return {
    name: struct.name,
    fields,
    mayBeAbsent: struct.nullable || fields.some(({ nullable }) => nullable),
    maxCapacity: fields.find(({ maxCapacity }) => maxCapacity !== undefined)?.maxCapacity ?? own,
  };
}
