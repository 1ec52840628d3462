package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Checks;

/** What must hold of records; {@code at} is the path to one with a dot behind it. */
final class RecordChecks {
  private RecordChecks() {}

  static void checkCollectionSchema(Checks call, String at, CollectionSchema value) {
    call.insideEach(at + "fields", value.fields(), RecordChecks::checkFieldSchema);
  }

  static void verifyCollectionSchema(Checks call, String at, CollectionSchema value) {
    call.exactlyOneWhere(
        at + "fields", value.fields(), "is_primary true", each -> each.isPrimary());
    call.uniqueBy(at + "fields", value.fields(), "name", FieldSchema::name);
  }

  static void checkFieldSchema(Checks call, String at, FieldSchema value) {
    call.required(at + "name", value.name());
    call.name(at + "name", value.name());
    call.required(at + "data_type", value.dataType());
    call.range(at + "dim", value.dim(), 1, 32768);
    call.range(at + "max_length", value.maxLength(), 1, 65535);
    call.range(at + "max_capacity", value.maxCapacity(), 1, Integer.MAX_VALUE);
  }

  static void checkIndexParam(Checks call, String at, IndexParam value) {
    call.required(at + "field_name", value.fieldName());
    call.name(at + "field_name", value.fieldName());
  }

  static void checkOrderBy(Checks call, String at, OrderBy value) {
    call.required(at + "field", value.field());
    call.name(at + "field", value.field());
  }

  static void checkSearchParams(Checks call, String at, SearchParams value) {
    call.count(at + "offset", value.offset());
  }
}
