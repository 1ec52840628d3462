package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.Ids;
import dev.lockstep.milvus.QueryData;
import dev.lockstep.milvus.wire.CommonProto;
import dev.lockstep.milvus.wire.protobuf.ByteString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what to search for into the bytes that the wire has for it. */
public final class Queries {
  private Queries() {}

  /** How many queries there are. */
  public static long countQueries(QueryData data) {
    return data.queries().size();
  }

  /** How many queries there are, one for each key. */
  public static long countQueries(Ids ids) {
    return ids.size();
  }

  /** The bytes of a PlaceholderGroup. */
  public static ByteString encodeQueries(
      Call call, QueryData data, @Nullable KnownSchema schema, @Nullable String field) {
    CommonProto.PlaceholderValue.Builder value =
        CommonProto.PlaceholderValue.newBuilder().setTag("$0");
    List<Object> queries = data.queries();
    switch (data.kind()) {
      case DENSE:
        value.setType(CommonProto.PlaceholderType.FloatVector);
        for (int at = 0; at < queries.size(); at++) {
          value.addValues(floats(call, at, queries.get(at)));
        }
        break;
      case TEXT:
        value.setType(CommonProto.PlaceholderType.VarChar);
        queries.forEach(each -> value.addValues(ByteString.copyFromUtf8(each.toString())));
        break;
      default:
        String kind = data.kind().name().toLowerCase(java.util.Locale.ROOT);
        throw call.invalid("data", "this version cannot search with queries of the kind " + kind);
    }
    return CommonProto.PlaceholderGroup.newBuilder().addPlaceholders(value).build().toByteString();
  }

  private static ByteString floats(Call call, int at, @Nullable Object query) {
    if (query instanceof float[]) {
      PackedNumbers numbers = new PackedNumbers(((float[]) query).length * Float.BYTES);
      numbers.addFloats((float[]) query);
      return numbers.bytes();
    }
    List<?> vector = query == null || query instanceof byte[] ? null : Values.list(query);
    PackedNumbers numbers = new PackedNumbers(vector == null ? 0 : vector.size() * Float.BYTES);
    if (vector == null || numbers.addNumbers(vector) == null) {
      String given = Json.show(query);
      throw call.invalid("data", "data[" + at + "]: expected numbers, got " + given);
    }
    return numbers.bytes();
  }
}
