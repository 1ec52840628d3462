package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.CollectionSchema;
import dev.lockstep.milvus.ConsistencyLevel;
import dev.lockstep.milvus.DataType;
import dev.lockstep.milvus.FieldOp;
import dev.lockstep.milvus.FieldSchema;
import dev.lockstep.milvus.Hit;
import dev.lockstep.milvus.Hits;
import dev.lockstep.milvus.Ids;
import dev.lockstep.milvus.IndexParam;
import dev.lockstep.milvus.IndexParams;
import dev.lockstep.milvus.InvalidArgumentException;
import dev.lockstep.milvus.QueryData;
import dev.lockstep.milvus.SizeUnit;
import dev.lockstep.milvus.WriteMode;
import dev.lockstep.milvus.wire.CommonProto;
import dev.lockstep.milvus.wire.MilvusProto;
import dev.lockstep.milvus.wire.SchemaProto;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Golden vectors: what a function takes, and what it gives or raises. */
final class Vectors {
  private Vectors() {}

  static void check(String function, Map<?, ?> vector) {
    Map<?, ?> takes = (Map<?, ?>) vector.get("takes");
    Map<?, ?> raises = (Map<?, ?>) vector.get("raises");
    String method = raises == null ? "test" : String.valueOf(raises.get("message")).split(":")[0];
    Call call = Calls.named(method);
    if (raises == null) {
      Object given = call(function, call, takes);
      VectorValues.same(vector.get("gives"), given);
      return;
    }
    try {
      call(function, call, takes);
    } catch (InvalidArgumentException error) {
      VectorValues.same(raises.get("parameter"), error.parameter());
      VectorValues.same(raises.get("message"), error.getMessage());
      return;
    }
    throw new AssertionError("raised nothing, wanted " + raises);
  }

  private static Object call(String function, Call call, Map<?, ?> takes) {
    switch (function) {
      case "add_field":
        return schema(schema(takes.get("builder")).addField(field((Map<?, ?>) takes.get("field"))));
      case "add_index":
        return indexes(
            indexes((List<?>) takes.get("builder"))
                .addIndex(index((Map<?, ?>) takes.get("index"))));
      case "base64":
        return Values.base64(text(takes, "text"));
      case "client_host":
        return Machine.clientHost();
      case "local_time":
        return Machine.localTime();
      case "now_milliseconds":
        return Machine.nowMilliseconds();
      case "count_queries":
        return Queries.countQueries(queries(takes));
      case "decode_default":
        Object encoded = VectorValues.read(takes.get("value"));
        return Defaults.decodeDefault(call, type(takes), (SchemaProto.ValueField) encoded);
      case "encode_default":
        return Defaults.encodeDefault(call, type(takes), VectorValues.read(takes.get("value")));
      case "decode_ids":
        return Keys.decodeIds((SchemaProto.IDs) VectorValues.read(takes.get("ids"))).values();
      case "encode_ids":
        return Keys.encodeIds(ids(takes));
      case "ids_filter":
        return Keys.idsFilter(call, known(call, takes), ids(takes));
      case "decode_rows":
        return Answers.decodeRows(call, fields(takes), texts(takes.get("output_fields")));
      case "decode_hits":
        return Values.each(
            Answers.decodeHits(
                call, (SchemaProto.SearchResultData) VectorValues.read(takes.get("results")), null),
            Vectors::hits);
      case "encode_function_params":
        return FunctionParams.encodeFunctionParams(
            call, object(VectorValues.read(takes.get("params"))));
      case "bucket_metrics":
        return Buckets.bucketMetrics(metrics(takes));
      case "bucket_key":
        return Buckets.bucketKey(
            (SchemaProto.BucketKeyEntry) VectorValues.read(takes.get("entry")));
      case "bucket_hit_key":
        return Buckets.bucketHitKey((SchemaProto.AggHit) VectorValues.read(takes.get("hit")));
      case "bucket_hit_fields":
        return Buckets.bucketHitFields(
            Values.each(
                (List<?>) VectorValues.read(takes.get("fields")),
                each -> (SchemaProto.AggHitField) each));
      case "encode_queries":
        KnownSchema schema = takes.get("schema") == null ? null : known(call, takes);
        return Queries.encodeQueries(call, queries(takes), schema, text(takes, "anns_field"));
      case "encode_template":
        return FilterParams.encodeTemplate(call, object(VectorValues.read(takes.get("values"))));
      case "count_ids":
        return Keys.countIds(ids(takes));
      case "keyed_field":
        return KeyedFields.keyedField(
            (SchemaProto.FieldSchema) VectorValues.read(takes.get("field")),
            Boolean.TRUE.equals(takes.get("auto_id")),
            text(takes, "primary_field"),
            text(takes, "partition_key_field"),
            text(takes, "clustering_key_field"));
      case "struct_member":
        Object field = VectorValues.read(takes.get("field"));
        Long capacity = (Long) takes.get("max_capacity");
        return Structs.structMember(
            call,
            (SchemaProto.FieldSchema) field,
            capacity == null ? null : (Integer) capacity.intValue(),
            Boolean.TRUE.equals(takes.get("nullable")));
      case "flatten_index_params":
        return IndexPairs.flattenIndexParams(
            Values.each(
                (List<?>) takes.get("params"),
                each -> (CommonProto.KeyValuePair) VectorValues.read(each)));
      case "implies_partial":
        return FieldOps.impliesPartial(
            Values.eachOf(object(takes.get("ops")), each -> FieldOp.of((String) each)));
      case "size_in_megabytes":
        SizeUnit unit = SizeUnit.of(text(takes, "unit"));
        return Sizes.sizeInMegabytes(call, (Long) takes.get("size"), unit);
      case "server_type":
        return Servers.serverType(text(takes, "host"));
      case "query_pages":
        List<String> fields = texts(takes.get("output_fields"));
        return new PageVectors(call, takes).query(known(call, takes), fields);
      case "search_pages":
        return new PageVectors(call, takes).search();
      case "struct_member_name":
        return Structs.memberName(text(takes, "struct"), text(takes, "name"));
      case "encode_rows":
        WriteMode mode = WriteMode.of(text(takes, "mode"));
        return rows(
            RowEncoder.encodeRows(call, known(call, takes), VectorValues.rows(takes), mode));
      case "guarantee_timestamp":
        return guarantee(takes);
      case "join_comma":
        return Texts.joinComma(texts(takes.get("texts")));
      case "merged":
        return merged(call, (List<?>) takes.get("maps"));
      case "order_text":
        return OrderTexts.of((List<?>) takes.get("order"));
      case "parse_address":
        return address(call, takes);
      case "suggest":
        return Suggest.suggest(text(takes, "name"), texts(takes.get("known")));
      case "to_json":
        return Json.toJson(VectorValues.read(takes.get("value")));
      case "to_pairs":
        return pairs(takes);
      default:
        throw new AssertionError("no test knows the function " + function);
    }
  }

  private static String text(Map<?, ?> takes, String name) {
    return (String) takes.get(name);
  }

  private static DataType type(Map<?, ?> takes) {
    return DataType.of(text(takes, "data_type"));
  }

  private static KnownSchema known(Call call, Map<?, ?> takes) {
    Object answer = VectorValues.read(takes.get("schema"));
    return KnownSchema.of(call, (MilvusProto.DescribeCollectionResponse) answer);
  }

  private static List<String> texts(Object value) {
    List<String> texts = new ArrayList<>();
    ((List<?>) value).forEach(each -> texts.add((String) each));
    return texts;
  }

  private static List<SchemaProto.FieldData> fields(Map<?, ?> takes) {
    List<SchemaProto.FieldData> fields = new ArrayList<>();
    for (Object each : (List<?>) takes.get("fields_data")) {
      fields.add((SchemaProto.FieldData) VectorValues.read(each));
    }
    return fields;
  }

  private static Ids ids(Map<?, ?> takes) {
    List<?> list = (List<?>) VectorValues.read(takes.get("ids"));
    if (!list.isEmpty() && list.get(0) instanceof String) {
      return Ids.ofTexts(texts(list));
    }
    List<Long> numbers = new ArrayList<>();
    list.forEach(each -> numbers.add((Long) each));
    return Ids.ofLongs(numbers);
  }

  private static QueryData queries(Map<?, ?> takes) {
    Object given = takes.get("data");
    Object value = VectorValues.read(given);
    Object first =
        value instanceof List && !((List<?>) value).isEmpty() ? ((List<?>) value).get(0) : null;
    if (given instanceof Map && ((Map<?, ?>) given).containsKey("$embeddings")) {
      return QueryData.embeddings(List.of(value));
    }
    if (given instanceof List
        && !((List<?>) given).isEmpty()
        && isEmbeddings(((List<?>) given).get(0))) {
      return QueryData.embeddings((List<?>) value);
    }
    if (value instanceof Map) {
      return QueryData.sparse(List.of(value));
    }
    if (first instanceof Map) {
      return QueryData.sparse((List<?>) value);
    }
    if (value instanceof String) {
      return QueryData.texts((String) value);
    }
    if (first instanceof String) {
      return mixed(value);
    }
    if (isUnsigned(given)) {
      return QueryData.bytes(value instanceof byte[] ? List.of(value) : Values.list(value));
    }
    if (value instanceof ByteBuffer) {
      return QueryData.bytes((ByteBuffer) value);
    }
    if (first instanceof ByteBuffer) {
      return QueryData.bytes((List<?>) value);
    }
    if (value instanceof byte[]) {
      return QueryData.dense(List.of(value));
    }
    if (value instanceof byte[][]) {
      return QueryData.dense(List.of((Object[]) value));
    }
    if (value instanceof float[]) {
      return QueryData.dense((float[]) value);
    }
    if (value instanceof float[][]) {
      return QueryData.dense((float[][]) value);
    }
    if (value instanceof double[]) {
      return QueryData.dense(List.of(value));
    }
    List<?> list = (List<?>) value;
    boolean lone = !list.isEmpty() && list.get(0) instanceof Number;
    return QueryData.dense(lone ? List.of(list) : list);
  }

  /** Lists of texts with something else in them: only code that casts without checks makes them. */
  private static QueryData mixed(Object list) {
    try {
      return (QueryData) QueryData.class.getMethod("texts", List.class).invoke(null, list);
    } catch (ReflectiveOperationException error) {
      throw new AssertionError(error);
    }
  }

  private static boolean isUnsigned(Object value) {
    Object typed = value instanceof Map ? ((Map<?, ?>) value).get("$typed") : null;
    return typed instanceof Map && "uint8".equals(((Map<?, ?>) typed).get("type"));
  }

  private static boolean isEmbeddings(Object value) {
    return value instanceof Map && ((Map<?, ?>) value).containsKey("$embeddings");
  }

  private static Object rows(EncodedRows rows) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("fields_data", rows.fieldsData());
    made.put("num_rows", rows.numRows());
    return made;
  }

  static Object hits(Hits hits) {
    return Values.each(
        hits,
        hit ->
            new JsonMap()
                .put("id", hit.id().value())
                .put("distance", hit.distance())
                .put("entity", hit.entity())
                .put("highlight", hit.highlight().isEmpty() ? null : marked(hit))
                .map());
  }

  private static Object marked(Hit hit) {
    Map<String, Object> marked = new LinkedHashMap<>();
    hit.highlight()
        .forEach(
            (field, each) ->
                marked.put(field, Map.of("fragments", each.fragments(), "scores", each.scores())));
    return marked;
  }

  private static Map<String, SchemaProto.MetricValue> metrics(Map<?, ?> takes) {
    Map<String, SchemaProto.MetricValue> metrics = new LinkedHashMap<>();
    object(VectorValues.read(takes.get("metrics")))
        .forEach((name, each) -> metrics.put(name, (SchemaProto.MetricValue) each));
    return metrics;
  }

  private static Object guarantee(Map<?, ?> takes) {
    String level = text(takes, "consistency_level");
    Object write = VectorValues.read(takes.get("last_write"));
    Long last = write == null ? null : (Long) ((Number) write).longValue();
    ConsistencyLevel known = level == null ? null : ConsistencyLevel.of(level);
    return VectorValues.unsigned(Consistency.guaranteeTimestamp(known, last));
  }

  private static Object merged(Call call, List<?> maps) {
    Map<String, Object> all = null;
    for (Object each : maps) {
      all = call.merged(all, object(VectorValues.read(each)));
    }
    return all;
  }

  private static Map<String, Object> object(Object value) {
    if (value == null) {
      return null;
    }
    Map<String, Object> made = new LinkedHashMap<>();
    ((Map<?, ?>) value).forEach((key, each) -> made.put((String) key, each));
    return made;
  }

  private static Object address(Call call, Map<?, ?> takes) {
    Address address =
        Address.parseAddress(
            call,
            text(takes, "uri"),
            text(takes, "user"),
            text(takes, "password"),
            text(takes, "token"),
            text(takes, "db_name"));
    return new JsonMap()
        .put("uri", address.uri())
        .put("target", address.target())
        .put("secure", address.secure())
        .put("database", address.database())
        .put("authorization", address.authorization())
        .map();
  }

  private static Object pairs(Map<?, ?> takes) {
    Pairs pairs = new Pairs();
    if (takes.get("map") != null) {
      pairs.putAll(object(VectorValues.read(takes.get("map"))));
    } else {
      for (Object each : (List<?>) takes.get("entries")) {
        List<?> entry = (List<?>) each;
        pairs.put((String) entry.get(0), VectorValues.read(entry.get(1)));
      }
    }
    return Values.each(
        pairs.list(),
        each -> new JsonMap().put("key", each.getKey()).put("value", each.getValue()).map());
  }

  // Builders: what is absent or has its default is left out on both sides.

  private static CollectionSchema schema(Object value) {
    Map<?, ?> given = (Map<?, ?>) value;
    CollectionSchema.Builder schema = CollectionSchema.builder();
    if (given.get("description") != null) {
      schema.description((String) given.get("description"));
    }
    schema.autoId(Boolean.TRUE.equals(given.get("auto_id")));
    schema.enableDynamicField(Boolean.TRUE.equals(given.get("enable_dynamic_field")));
    if (given.get("fields") != null) {
      schema.fields(Values.each((List<?>) given.get("fields"), each -> field((Map<?, ?>) each)));
    }
    return schema.build();
  }

  private static FieldSchema field(Map<?, ?> given) {
    FieldSchema.Builder field = FieldSchema.builder();
    field.name((String) given.get("name")).dataType(DataType.of((String) given.get("data_type")));
    field.isPrimary(Boolean.TRUE.equals(given.get("is_primary")));
    field.autoId(Boolean.TRUE.equals(given.get("auto_id")));
    field.nullable(Boolean.TRUE.equals(given.get("nullable")));
    field.defaultValue(VectorValues.read(given.get("default_value")));
    if (given.get("dim") != null) {
      field.dim(((Long) given.get("dim")).intValue());
    }
    if (given.get("max_length") != null) {
      field.maxLength(((Long) given.get("max_length")).intValue());
    }
    return field.build();
  }

  private static Object schema(CollectionSchema schema) {
    return new JsonMap()
        .put("description", Values.nonEmpty(schema.description()))
        .put("auto_id", Values.unless(schema.autoId(), false))
        .put("enable_dynamic_field", Values.unless(schema.enableDynamicField(), false))
        .put("fields", Values.nonEmpty(Values.each(schema.fields(), Vectors::field)))
        .map();
  }

  private static Object field(FieldSchema field) {
    return new JsonMap()
        .put("name", field.name())
        .put("data_type", Objects.toString(field.dataType()))
        .put("is_primary", Values.unless(field.isPrimary(), false))
        .put("auto_id", Values.unless(field.autoId(), false))
        .put("nullable", Values.unless(field.nullable(), false))
        .put("default_value", field.defaultValue())
        .put("dim", field.dim())
        .put("max_length", field.maxLength())
        .map();
  }

  private static IndexParams indexes(List<?> given) {
    return IndexParams.of(Values.each(given, each -> index((Map<?, ?>) each)));
  }

  private static IndexParam index(Map<?, ?> given) {
    IndexParam.Builder index = IndexParam.builder();
    index.fieldName((String) given.get("field_name"));
    index.indexName((String) given.get("index_name"));
    index.params(object(given.get("params")));
    if (given.get("index_type") != null) {
      index.indexType((String) given.get("index_type"));
    }
    if (given.get("metric_type") != null) {
      index.metricType((String) given.get("metric_type"));
    }
    return index.build();
  }

  private static Object indexes(IndexParams indexes) {
    return Values.each(
        indexes,
        each ->
            new JsonMap()
                .put("field_name", each.fieldName())
                .put("index_name", Values.nonEmpty(each.indexName()))
                .put("index_type", Values.get(Values.nonEmpty(each.indexType()), Object::toString))
                .put("metric_type", Values.get(each.metricType(), Object::toString))
                .put("params", each.params())
                .map());
  }
}
