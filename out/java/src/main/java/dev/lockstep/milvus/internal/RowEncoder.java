// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.Columns;
import dev.lockstep.milvus.RowData;
import dev.lockstep.milvus.WriteMode;
import dev.lockstep.milvus.wire.SchemaProto;
import dev.lockstep.milvus.wire.protobuf.ByteString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns rows or columns into the columns that the wire has. */
public final class RowEncoder {
  private static final String ROOT = "data";
  private static final String DYNAMIC = "$meta";

  private final Call call;
  private final KnownSchema schema;
  private final WriteMode mode;

  private RowEncoder(Call call, KnownSchema schema, WriteMode mode) {
    this.call = call;
    this.schema = schema;
    this.mode = mode;
  }

  /** Rows or columns as FieldData. */
  public static EncodedRows encodeRows(
      Call call, KnownSchema schema, RowData data, WriteMode mode) {
    RowEncoder encoder = new RowEncoder(call, schema, mode);
    if (data.isEmpty()) {
      return new EncodedRows(List.of(), 0);
    }
    Columns columns = data.columns();
    return columns == null ? encoder.rows(data.rows()) : encoder.columns(columns);
  }

  private EncodedRows rows(List<?> rows) {
    List<Map<?, ?>> maps = new ArrayList<>(rows.size());
    for (int at = 0; at < rows.size(); at++) {
      maps.add(RowReader.read(call, place(at), rows.get(at)));
    }
    List<ColumnEncoder> encoders = new ArrayList<>();
    for (KnownSchema.Field field : schema.written()) {
      if (isWritten(field, maps)) {
        encoders.add(ColumnEncoder.of(call, field, maps.size(), Places.inRows(field.name())));
      }
    }
    List<ByteString> others = new ArrayList<>();
    boolean hasOthers = !isPartial();
    for (int at = 0; at < maps.size(); at++) {
      hasOthers |= row(at, maps.get(at), encoders, others);
    }
    return encoded(encoders, hasOthers ? others : null, maps.size());
  }

  private boolean isPartial() {
    return mode.equals(WriteMode.PARTIAL);
  }

  /** A partial write has the fields that some row has, and the key, which says what is written. */
  private boolean isWritten(KnownSchema.Field field, List<Map<?, ?>> rows) {
    if (isPartial()) {
      return field.isKey() || rows.stream().anyMatch(each -> each.containsKey(field.name()));
    }
    return !isGenerated(field) || rows.stream().anyMatch(each -> each.get(field.name()) != null);
  }

  /** Whether the server makes the field's values, so that none need be given. */
  private boolean isGenerated(KnownSchema.Field field) {
    return field.isAutoKey() && mode.equals(WriteMode.INSERT);
  }

  /** Whether the row has keys beyond the fields. */
  private boolean row(
      int at, Map<?, ?> row, List<ColumnEncoder> encoders, List<ByteString> others) {
    int known = 0;
    for (ColumnEncoder each : encoders) {
      known += row.containsKey(each.field().name()) ? 1 : 0;
    }
    Map<String, @Nullable Object> dynamic = known == row.size() ? Map.of() : unknown(at, row);
    for (ColumnEncoder each : encoders) {
      String name = each.field().name();
      Object value = row.get(name);
      if (value != null) {
        each.add(value, at);
      } else if (each.field().mayBeAbsent() && !(isPartial() && !row.containsKey(name))) {
        each.addNull();
      } else if (row.containsKey(name) && !isGenerated(each.field())) {
        throw each.refused(at, null);
      } else {
        throw call.mismatch(ROOT, place(at) + " lacks the field " + name);
      }
    }
    if (schema.isDynamic()) {
      others.add(ByteString.copyFromUtf8(object(at, dynamic)));
    }
    return !dynamic.isEmpty();
  }

  private Map<String, @Nullable Object> unknown(int at, Map<?, ?> row) {
    Map<String, @Nullable Object> named = new TreeMap<>(Json::compare);
    for (Map.Entry<?, ?> entry : row.entrySet()) {
      if (!(entry.getKey() instanceof String)) {
        String given = Json.show(entry.getKey());
        throw call.mismatch(ROOT, place(at) + ": expected texts as keys, got " + given);
      }
      named.put((String) entry.getKey(), entry.getValue());
    }
    Map<String, @Nullable Object> dynamic = new LinkedHashMap<>();
    for (Map.Entry<String, @Nullable Object> entry : named.entrySet()) {
      String name = entry.getKey();
      KnownSchema.Field field = schema.field(name);
      if (field != null && field.isComputed()) {
        throw computed(place(at), name);
      }
      if (field == null) {
        checkUnknown(place(at), name);
      }
      if (field == null) {
        dynamic.put(name, entry.getValue());
      }
    }
    return dynamic;
  }

  private String object(int at, Map<String, @Nullable Object> values) {
    if (values.isEmpty()) {
      return "{}";
    }
    for (Map.Entry<String, @Nullable Object> entry : values.entrySet()) {
      JsonColumn.check(call, place(at) + "." + entry.getKey(), entry.getValue());
    }
    return Json.toJson(values);
  }

  private EncodedRows columns(Columns columns) {
    Map<String, Object> named = columns.areNamed() ? byName(columns) : inOrder(columns);
    List<ColumnEncoder> encoders = new ArrayList<>();
    List<String> absent = new ArrayList<>();
    int rows = 0;
    String first = null;
    for (KnownSchema.Field field : schema.written()) {
      Object column = named.get(field.name());
      if (column == null) {
        if (isPartial() ? field.isKey() : !isGenerated(field)) {
          absent.add(field.name());
        }
        continue;
      }
      ColumnEncoder encoder = ColumnEncoder.of(call, field, 0, Places.inColumn(field.name()));
      encoders.add(encoder);
      encoder.addAll(column);
      if (first == null) {
        first = field.name();
        rows = encoder.size();
      } else if (encoder.size() != rows) {
        throw lengths(first, rows, field.name(), encoder.size());
      }
    }
    for (String name : absent) {
      encoders.add(nulls(name, rows));
    }
    encoders.sort((a, b) -> Integer.compare(a.field().place(), b.field().place()));
    return encoded(encoders, dynamicColumns(named, first, rows), rows);
  }

  private ColumnEncoder nulls(String name, int rows) {
    KnownSchema.Field field = schema.field(name);
    if (field == null || !field.mayBeAbsent() || isPartial()) {
      throw call.mismatch(ROOT, ROOT + " lacks the field " + name);
    }
    ColumnEncoder encoder = ColumnEncoder.of(call, field, rows, Places.inColumn(name));
    for (int at = 0; at < rows; at++) {
      encoder.addNull();
    }
    return encoder;
  }

  private @Nullable List<ByteString> dynamicColumns(
      Map<String, Object> named, @Nullable String first, int rows) {
    if (!schema.isDynamic()) {
      return null;
    }
    Map<String, List<?>> dynamic = new TreeMap<>(Json::compare);
    for (Map.Entry<String, Object> entry : named.entrySet()) {
      if (schema.field(entry.getKey()) == null) {
        List<?> values = Values.list(entry.getValue());
        if (values == null) {
          throw call.mismatch(ROOT, ROOT + "." + entry.getKey() + ": expected a list");
        }
        if (first != null && values.size() != rows) {
          throw lengths(first, rows, entry.getKey(), values.size());
        }
        dynamic.put(entry.getKey(), values);
      }
    }
    if (dynamic.isEmpty() && isPartial()) {
      return null;
    }
    List<ByteString> others = new ArrayList<>(rows);
    for (int at = 0; at < rows; at++) {
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      for (Map.Entry<String, List<?>> entry : dynamic.entrySet()) {
        row.put(entry.getKey(), entry.getValue().get(at));
      }
      others.add(ByteString.copyFromUtf8(object(at, row)));
    }
    return others;
  }

  private Map<String, Object> byName(Columns columns) {
    Map<String, Object> named = new TreeMap<>(Json::compare);
    List<String> names = columns.names();
    List<Object> values = columns.values();
    for (int at = 0; at < names.size(); at++) {
      if (named.put(names.get(at), values.get(at)) != null) {
        throw call.invalid(ROOT, ROOT + " has the field " + names.get(at) + " twice");
      }
    }
    for (String name : named.keySet()) {
      KnownSchema.Field field = schema.field(name);
      if (field != null && field.isComputed()) {
        throw computed(ROOT, name);
      }
      if (field == null) {
        checkUnknown(ROOT, name);
      }
    }
    return named;
  }

  private Map<String, Object> inOrder(Columns columns) {
    List<String> names = new ArrayList<>();
    for (KnownSchema.Field field : schema.written()) {
      if (!isGenerated(field)) {
        names.add(field.name());
      }
    }
    List<Object> values = columns.values();
    if (values.size() != names.size()) {
      String wanted = names.size() + " columns (" + String.join(", ", names) + ")";
      throw call.mismatch(ROOT, ROOT + ": expected " + wanted + ", got " + values.size());
    }
    Map<String, Object> named = new LinkedHashMap<>();
    for (int at = 0; at < names.size(); at++) {
      named.put(names.get(at), values.get(at));
    }
    return named;
  }

  private static String place(int at) {
    return ROOT + "[" + at + "]";
  }

  private DataMismatch computed(String place, String name) {
    return call.mismatch(ROOT, place + " has the field " + name + ", which a function computes");
  }

  /** Refuses what is no field, unless the dynamic field takes it. */
  private void checkUnknown(String place, String name) {
    String struct = schema.structOf(name);
    if (struct != null) {
      String told = name + ", which is a part of " + struct;
      throw call.mismatch(ROOT, place + " has the field " + told);
    }
    if (!schema.isDynamic()) {
      String question = Suggest.didYouMean(name, schema.writtenNames());
      throw call.mismatch(ROOT, place + " has the unknown field " + name + question);
    }
  }

  private DataMismatch lengths(String first, int rows, String other, int length) {
    String told = first + " has " + rows + ", " + other + " has " + length;
    return call.mismatch(ROOT, ROOT + ": columns differ in length: " + told);
  }

  /** Fields in the order of the schema, then what goes beyond them, then structs. */
  private EncodedRows encoded(
      List<ColumnEncoder> encoders, @Nullable List<ByteString> others, int rows) {
    List<SchemaProto.FieldData> fields = new ArrayList<>(encoders.size() + 1);
    List<SchemaProto.FieldData> structs = new ArrayList<>();
    for (ColumnEncoder each : encoders) {
      (each instanceof StructColumn ? structs : fields).add(each.build());
    }
    if (schema.isDynamic() && others != null) {
      fields.add(
          SchemaProto.FieldData.newBuilder()
              .setType(SchemaProto.DataType.JSON)
              .setFieldName(DYNAMIC)
              .setIsDynamic(true)
              .setScalars(
                  SchemaProto.ScalarField.newBuilder()
                      .setJsonData(SchemaProto.JSONArray.newBuilder().addAllData(others)))
              .build());
    }
    fields.addAll(structs);
    return new EncodedRows(fields, rows);
  }
}
