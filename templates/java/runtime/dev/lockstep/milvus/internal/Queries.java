package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.InvalidArgumentException;
import dev.lockstep.milvus.QueryData;
import dev.lockstep.milvus.wire.CommonProto;
import dev.lockstep.milvus.wire.SchemaProto;
import dev.lockstep.milvus.wire.protobuf.ByteString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what to search for into the bytes that the wire has for it. */
public final class Queries {
  private final Call call;
  private final List<Object> queries;
  private final SchemaProto.@Nullable DataType field;
  private final CommonProto.PlaceholderValue.Builder message =
      CommonProto.PlaceholderValue.newBuilder().setTag("$0");

  private Queries(Call call, QueryData data, KnownSchema.@Nullable Field searched) {
    this.call = call;
    this.queries = data.queries();
    this.field = searched == null ? null : searched.elementType();
  }

  /** How many queries there are. */
  public static long countQueries(QueryData data) {
    return data.queries().size();
  }

  /** The bytes of a PlaceholderGroup. */
  public static ByteString encodeQueries(
      Call call, QueryData data, @Nullable KnownSchema schema, @Nullable String field) {
    Queries encoder = new Queries(call, data, schema == null ? null : schema.searched(field));
    switch (data.kind()) {
      case DENSE:
        encoder.dense();
        break;
      case SPARSE:
        encoder.sparse();
        break;
      case BYTES:
        encoder.bytes();
        break;
      case TEXT:
        encoder.texts();
        break;
      case EMBEDDINGS:
        encoder.embeddings();
        break;
    }
    return CommonProto.PlaceholderGroup.newBuilder()
        .addPlaceholders(encoder.message)
        .build()
        .toByteString();
  }

  private void dense() {
    boolean small = !queries.isEmpty() && queries.get(0) instanceof byte[];
    message.setType(
        small ? CommonProto.PlaceholderType.Int8Vector : CommonProto.PlaceholderType.FloatVector);
    for (int at = 0; at < queries.size(); at++) {
      Object query = queries.get(at);
      if (small && query instanceof byte[]) {
        message.addValues(ByteString.copyFrom((byte[]) query));
      } else {
        message.addValues(floats("data[" + at + "]", query).bytes());
      }
    }
  }

  private void sparse() {
    message.setType(CommonProto.PlaceholderType.SparseFloatVector);
    for (int at = 0; at < queries.size(); at++) {
      String place = "data[" + at + "]";
      SparseVector vector = SparseVector.of(queries.get(at), problem -> wrong(place, problem));
      if (vector == null) {
        throw refused(place, "a sparse vector", queries.get(at));
      }
      message.addValues(vector.bytes());
    }
  }

  private void bytes() {
    message.setType(typeOfBytes());
    for (int at = 0; at < queries.size(); at++) {
      Object query = queries.get(at);
      if (!Bytes.are(query)) {
        throw refused("data[" + at + "]", "bytes", query);
      }
      message.addValues(ByteString.copyFrom(Bytes.view(query)));
    }
  }

  private CommonProto.PlaceholderType typeOfBytes() {
    switch (field == null ? SchemaProto.DataType.None : field) {
      case FloatVector:
        return CommonProto.PlaceholderType.FloatVector;
      case Float16Vector:
        return CommonProto.PlaceholderType.Float16Vector;
      case BFloat16Vector:
        return CommonProto.PlaceholderType.BFloat16Vector;
      case Int8Vector:
        return CommonProto.PlaceholderType.Int8Vector;
      case SparseFloatVector:
        return CommonProto.PlaceholderType.SparseFloatVector;
      default:
        return CommonProto.PlaceholderType.BinaryVector;
    }
  }

  private void texts() {
    message.setType(CommonProto.PlaceholderType.VarChar);
    for (int at = 0; at < queries.size(); at++) {
      if (!(queries.get(at) instanceof CharSequence)) {
        throw refused("data[" + at + "]", "a text", queries.get(at));
      }
      message.addValues(ByteString.copyFromUtf8(queries.get(at).toString()));
    }
  }

  private void embeddings() {
    boolean areBytes = false;
    for (int at = 0; at < queries.size(); at++) {
      String place = "data[" + at + "]";
      List<?> vectors = Bytes.are(queries.get(at)) ? null : Values.list(queries.get(at));
      if (vectors == null || (!vectors.isEmpty() && vectors.get(0) instanceof Number)) {
        throw refused(place, "a list of vectors", queries.get(at));
      }
      if (vectors.isEmpty()) {
        throw refused(place, "at least one vector", queries.get(at));
      }
      areBytes = isRaw(vectors.get(0));
      PackedNumbers packed = new PackedNumbers(0);
      if (areBytes) {
        raw(place, vectors, packed);
      } else {
        numbers(place, vectors, packed);
      }
      message.addValues(packed.bytes());
    }
    message.setType(typeOfLists(areBytes));
  }

  private CommonProto.PlaceholderType typeOfLists(boolean areBytes) {
    switch (field == null ? SchemaProto.DataType.None : field) {
      case BinaryVector:
        return CommonProto.PlaceholderType.EmbListBinaryVector;
      case Float16Vector:
        return CommonProto.PlaceholderType.EmbListFloat16Vector;
      case BFloat16Vector:
        return CommonProto.PlaceholderType.EmbListBFloat16Vector;
      case Int8Vector:
        return CommonProto.PlaceholderType.EmbListInt8Vector;
      case None:
        return areBytes
            ? CommonProto.PlaceholderType.EmbListBinaryVector
            : CommonProto.PlaceholderType.EmbListFloatVector;
      default:
        return CommonProto.PlaceholderType.EmbListFloatVector;
    }
  }

  /** Whether a vector of a list is bytes, and not numbers of 8 bits. */
  private boolean isRaw(@Nullable Object vector) {
    return field == SchemaProto.DataType.BinaryVector
        || (Bytes.are(vector)
            && !(field == SchemaProto.DataType.Int8Vector && vector instanceof byte[]));
  }

  private void raw(String place, List<?> vectors, PackedNumbers packed) {
    int width = -1;
    for (int at = 0; at < vectors.size(); at++) {
      Object vector = vectors.get(at);
      String own = place + "[" + at + "]";
      if (vector == null || !Bytes.are(vector)) {
        throw refused(own, "bytes", vector);
      }
      width = width < 0 ? Bytes.length(vector) : width;
      if (Bytes.length(vector) != width) {
        throw refused(own, Bytes.counted(width, "byte"), vector);
      }
      packed.addBytes(vector);
    }
  }

  private void numbers(String place, List<?> vectors, PackedNumbers packed) {
    PackedKind kind = field == null ? null : PackedKind.of(field);
    int width = -1;
    for (int at = 0; at < vectors.size(); at++) {
      Object vector = vectors.get(at);
      String own = place + "[" + at + "]";
      List<?> numbers = isNumbers(vector, kind) && vector != null ? Values.list(vector) : null;
      if (numbers == null) {
        throw refused(own, "numbers", vector);
      }
      width = width < 0 ? numbers.size() : width;
      if (numbers.size() != width) {
        String told = "expected " + Bytes.counted(width, "number") + ", got " + numbers.size();
        throw wrong(own, ": " + told);
      }
      if (kind == null) {
        if (packed.addNumbers(numbers) == null) {
          throw refused(own, "numbers", vector);
        }
        continue;
      }
      for (int element = 0; element < numbers.size(); element++) {
        String wanted = kind.add(packed, numbers.get(element));
        if (wanted != null) {
          throw refused(own + "[" + element + "]", wanted, numbers.get(element));
        }
      }
    }
  }

  private static boolean isNumbers(@Nullable Object vector, @Nullable PackedKind kind) {
    return vector != null && (!Bytes.are(vector) || (kind != null && kind.isElements(vector)));
  }

  private PackedNumbers floats(String place, @Nullable Object query) {
    if (query instanceof float[]) {
      PackedNumbers numbers = new PackedNumbers(((float[]) query).length * Float.BYTES);
      numbers.addFloats((float[]) query);
      return numbers;
    }
    List<?> vector = query == null || Bytes.are(query) ? null : Values.list(query);
    PackedNumbers numbers = new PackedNumbers(vector == null ? 0 : vector.size() * Float.BYTES);
    if (vector == null || numbers.addNumbers(vector) == null) {
      throw refused(place, "numbers", query);
    }
    return numbers;
  }

  private InvalidArgumentException refused(String place, String expected, @Nullable Object given) {
    return wrong(place, ": expected " + expected + ", got " + Json.show(given));
  }

  private InvalidArgumentException wrong(String place, String problem) {
    return call.invalid("data", place + problem);
  }
}
