// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Checks;

/** What must hold of records; {@code at} is the path to one with a dot behind it. */
final class RecordChecks {
  private RecordChecks() {}

  static void checkAnnSearchRequest(Checks call, String at, AnnSearchRequest value) {
    call.required(at + "data", value.data());
    call.notEmpty(at + "data", value.data());
    call.required(at + "anns_field", value.annsField());
    call.name(at + "anns_field", value.annsField());
    call.inside(at + "param", value.param(), RecordChecks::checkSearchParams);
    call.required(at + "limit", value.limit());
    call.range(at + "limit", value.limit(), 1, 16384);
  }

  static void checkCollectionSchema(Checks call, String at, CollectionSchema value) {
    call.insideEach(at + "fields", value.fields(), RecordChecks::checkFieldSchema);
    call.insideEach(
        at + "struct_fields", value.structFields(), RecordChecks::checkStructFieldSchema);
    call.insideEach(at + "functions", value.functions(), RecordChecks::checkFunction);
  }

  static void verifyCollectionSchema(Checks call, String at, CollectionSchema value) {
    call.exactlyOneWhere(
        at + "fields", value.fields(), "is_primary true", each -> each.isPrimary());
    call.uniqueBy(at + "fields", value.fields(), "name", FieldSchema::name);
    call.uniqueBy(at + "struct_fields", value.structFields(), "name", StructFieldSchema::name);
    call.uniqueBy(at + "functions", value.functions(), "name", Function::name);
  }

  static void checkFieldSchema(Checks call, String at, FieldSchema value) {
    call.required(at + "name", value.name());
    call.name(at + "name", value.name());
    call.required(at + "data_type", value.dataType());
    call.range(at + "dim", value.dim(), 1, 32768);
    call.range(at + "max_length", value.maxLength(), 1, 65535);
    call.range(at + "max_capacity", value.maxCapacity(), 1, Integer.MAX_VALUE);
  }

  static void checkFunction(Checks call, String at, Function value) {
    call.required(at + "name", value.name());
    call.name(at + "name", value.name());
    call.required(at + "function_type", value.functionType());
    call.required(at + "input_field_names", value.inputFieldNames());
    call.members(at + "input_field_names", value.inputFieldNames());
    call.unique(at + "input_field_names", value.inputFieldNames());
    call.members(at + "output_field_names", value.outputFieldNames());
    call.unique(at + "output_field_names", value.outputFieldNames());
  }

  static void checkFunctionScore(Checks call, String at, FunctionScore value) {
    call.required(at + "functions", value.functions());
    call.insideEach(at + "functions", value.functions(), RecordChecks::checkFunction);
    call.notEmpty(at + "functions", value.functions());
  }

  static void checkIndexParam(Checks call, String at, IndexParam value) {
    call.required(at + "field_name", value.fieldName());
    call.name(at + "field_name", value.fieldName());
  }

  static void checkOrderBy(Checks call, String at, OrderBy value) {
    call.required(at + "field", value.field());
    call.name(at + "field", value.field());
  }

  static void checkRRFRanker(Checks call, String at, RRFRanker value) {
    call.range(at + "k", value.k(), 1, 16384);
  }

  static void checkSearchParams(Checks call, String at, SearchParams value) {
    call.count(at + "offset", value.offset());
  }

  static void checkStructFieldSchema(Checks call, String at, StructFieldSchema value) {
    call.range(at + "max_capacity", value.maxCapacity(), 1, Integer.MAX_VALUE);
    call.insideEach(at + "fields", value.fields(), RecordChecks::checkFieldSchema);
  }

  static void verifyStructFieldSchema(Checks call, String at, StructFieldSchema value) {
    call.uniqueBy(at + "fields", value.fields(), "name", FieldSchema::name);
  }

  static void checkWeightedRanker(Checks call, String at, WeightedRanker value) {
    call.required(at + "weights", value.weights());
    call.members(at + "weights", value.weights());
    call.notEmpty(at + "weights", value.weights());
  }

  static void checkRanker(Checks call, String at, Ranker value) {
    if (value.rrfRanker() != null) {
      checkRRFRanker(call, at, value.rrfRanker());
    }
    if (value.weightedRanker() != null) {
      checkWeightedRanker(call, at, value.weightedRanker());
    }
    if (value.function() != null) {
      checkFunction(call, at, value.function());
    }
    if (value.functionScore() != null) {
      checkFunctionScore(call, at, value.functionScore());
    }
  }

  static void checkSearchRanker(Checks call, String at, SearchRanker value) {
    if (value.function() != null) {
      checkFunction(call, at, value.function());
    }
    if (value.functionScore() != null) {
      checkFunctionScore(call, at, value.functionScore());
    }
  }
}
