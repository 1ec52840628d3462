package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.SchemaProto;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Buckets of an aggregation: the values of the wire as plain ones. */
public final class Buckets {
  private Buckets() {}

  /** The metrics of a bucket, by name. */
  public static Map<String, Object> bucketMetrics(Map<String, SchemaProto.MetricValue> metrics) {
    Map<String, Object> values = new LinkedHashMap<>();
    metrics.forEach((name, each) -> values.put(name, metric(each)));
    return values;
  }

  private static @Nullable Object metric(SchemaProto.MetricValue metric) {
    switch (metric.getValueCase()) {
      case INT_VAL:
        return metric.getIntVal();
      case DOUBLE_VAL:
        return metric.getDoubleVal();
      case STRING_VAL:
        return metric.getStringVal();
      case BOOL_VAL:
        return metric.getBoolVal();
      default:
        return null;
    }
  }

  /** The value that the hits of a bucket have in common. */
  public static @Nullable Object bucketKey(SchemaProto.BucketKeyEntry entry) {
    switch (entry.getValueCase()) {
      case INT_VAL:
        return entry.getIntVal();
      case STRING_VAL:
        return entry.getStringVal();
      case BOOL_VAL:
        return entry.getBoolVal();
      default:
        return null;
    }
  }

  /** The primary key of a hit of a bucket. */
  public static @Nullable Object bucketHitKey(SchemaProto.AggHit hit) {
    switch (hit.getPkCase()) {
      case INT_PK:
        return hit.getIntPk();
      case STR_PK:
        return hit.getStrPk();
      default:
        return null;
    }
  }

  /** The fields of a hit of a bucket, by name; one without a name goes by its number. */
  public static Map<String, Object> bucketHitFields(List<SchemaProto.AggHitField> fields) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (SchemaProto.AggHitField each : fields) {
      Object value = field(each);
      String name = each.getFieldName();
      if (value != null) {
        values.put(name.isEmpty() ? Long.toString(each.getFieldId()) : name, value);
      }
    }
    return values;
  }

  private static @Nullable Object field(SchemaProto.AggHitField field) {
    switch (field.getValueCase()) {
      case INT_VAL:
        return field.getIntVal();
      case BOOL_VAL:
        return field.getBoolVal();
      case FLOAT_VAL:
        return field.getFloatVal();
      case DOUBLE_VAL:
        return field.getDoubleVal();
      case STRING_VAL:
        return field.getStringVal();
      case BYTES_VAL:
        return field.getBytesVal().toByteArray();
      default:
        return null;
    }
  }
}
