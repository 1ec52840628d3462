package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.SchemaProto;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lists of structs: on the wire one column for each member of the struct. */
final class StructColumn extends ColumnEncoder {
  private final List<List<Map<?, ?>>> cells = new ArrayList<>();
  private final List<Integer> rows = new ArrayList<>();

  StructColumn(Call call, KnownSchema.Field field, Places places) {
    super(call, field, places);
  }

  @Override
  String expected() {
    return "a list";
  }

  @Override
  void put(Object value, int row) {
    List<?> list = Bytes.are(value) ? null : Values.list(value);
    if (list == null) {
      throw refused(row, value);
    }
    capacity(list.size(), row);
    List<Map<?, ?>> elements = new ArrayList<>(list.size());
    for (int at = 0; at < list.size(); at++) {
      String place = places().membersOf(row).of(at);
      Map<?, ?> element = RowReader.read(call(), place, list.get(at));
      check(place, element);
      elements.add(element);
    }
    cells.add(elements);
    rows.add(row);
  }

  private void check(String place, Map<?, ?> element) {
    int known = 0;
    for (KnownSchema.Field each : field().members()) {
      known += element.containsKey(each.name()) ? 1 : 0;
    }
    if (known < element.size()) {
      throw call().mismatch("data", place + " has the unknown field " + unknown(element));
    }
    for (KnownSchema.Field each : field().members()) {
      if (!element.containsKey(each.name())) {
        throw call().mismatch("data", place + " lacks the field " + each.name());
      }
    }
  }

  /** The first by code point of those that are no members. */
  private String unknown(Map<?, ?> element) {
    TreeMap<String, @Nullable Object> named = new TreeMap<>(Json::compare);
    element.forEach((key, value) -> named.put(String.valueOf(key), value));
    List<String> names = Values.each(field().members(), KnownSchema.Field::name);
    named.keySet().removeAll(names);
    return named.firstKey() + Suggest.didYouMean(named.firstKey(), names);
  }

  /** A row that is null is so in each member; the field itself has no marks. */
  @Override
  SchemaProto.FieldData build() {
    SchemaProto.StructArrayField.Builder struct = SchemaProto.StructArrayField.newBuilder();
    for (KnownSchema.Field each : field().members()) {
      struct.addFields(each.isVector() ? vectors(each) : scalars(each));
    }
    return data(SchemaProto.DataType.ArrayOfStruct, field().name()).setStructArrays(struct).build();
  }

  private SchemaProto.FieldData scalars(KnownSchema.Field member) {
    SchemaProto.ArrayArray.Builder array = SchemaProto.ArrayArray.newBuilder();
    for (int cell = 0; cell < cells.size(); cell++) {
      array.addData(((ScalarColumn) encoded(member, cell)).scalars());
    }
    SchemaProto.FieldData.Builder data = data(SchemaProto.DataType.Array, member.name());
    mark(data);
    return data.setScalars(SchemaProto.ScalarField.newBuilder().setArrayData(array)).build();
  }

  private SchemaProto.FieldData vectors(KnownSchema.Field member) {
    SchemaProto.VectorArray.Builder array =
        SchemaProto.VectorArray.newBuilder()
            .setDim(member.dimension())
            .setElementType(member.type());
    for (int cell = 0; cell < cells.size(); cell++) {
      array.addData(((VectorColumn) encoded(member, cell)).vectors());
    }
    SchemaProto.FieldData.Builder data = data(SchemaProto.DataType.ArrayOfVector, member.name());
    mark(data);
    return data.setVectors(SchemaProto.VectorField.newBuilder().setVectorArray(array)).build();
  }

  /** One member of all elements of a row. */
  private ColumnEncoder encoded(KnownSchema.Field member, int cell) {
    List<Map<?, ?>> elements = cells.get(cell);
    Places within = places().membersOf(rows.get(cell));
    Places inMember = index -> within.of(index) + "." + member.name();
    ColumnEncoder encoder = ColumnEncoder.of(call(), member, elements.size(), inMember);
    for (int at = 0; at < elements.size(); at++) {
      Object value = elements.get(at).get(member.name());
      if (value == null) {
        throw encoder.refused(at, null);
      }
      encoder.add(value, at);
    }
    return encoder;
  }

  private static SchemaProto.FieldData.Builder data(SchemaProto.DataType type, String name) {
    return SchemaProto.FieldData.newBuilder().setType(type).setFieldName(name);
  }

  @Override
  void fill(SchemaProto.FieldData.Builder data) {
    throw new IllegalStateException("a struct is built member by member");
  }
}
