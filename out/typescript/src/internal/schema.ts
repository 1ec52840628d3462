/** What encoding and decoding need of a collection's schema, compiled once from the server's answer. */
import { DataType } from '../wire/enums.js';
import type { DescribeCollectionResponse, FieldSchema } from '../wire/received.js';
import { readCount, type Asked } from './bad_answer.js';
import { exact, type Integer } from './integers.js';
import { fromPairs } from './pairs.js';

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
}

export class Schema {
  readonly collectionName: string;
  readonly aliases: readonly string[];
  /** Without the dynamic field. */
  readonly fields: readonly Field[];
  readonly byName: ReadonlyMap<string, Field>;
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
    this.byName = new Map(this.fields.map((field) => [field.name, field]));
    this.primary = this.fields.find((field) => field.isPrimary);
    this.enableDynamicField = schema?.enable_dynamic_field ?? false;
    this.updateTimestamp = exact(answer.update_timestamp);
    this.collectionId = exact(answer.collectionID);
  }

  /** What a user gives, in the schema's order. */
  get given(): readonly Field[] {
    return this.fields.filter((field) => !field.isComputed && !(field.isPrimary && field.autoId));
  }
}

const TYPE_NAMES: ReadonlyMap<number, string> = new Map(Object.entries(DataType).map(([name, number]) => [number, name]));

/** The wire's name of a type, or its number where it has none that is known here. */
export function typeNameOf(type: number): string {
  return TYPE_NAMES.get(type) ?? type.toString();
}

function fieldOf(asked: Asked, field: FieldSchema, computed: ReadonlySet<string>): Field {
  const { dim } = fromPairs(field.type_params);
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
  };
}
