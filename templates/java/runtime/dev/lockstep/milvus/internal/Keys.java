package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.Ids;
import dev.lockstep.milvus.wire.SchemaProto;

/** Primary keys on their way to the wire and back, and in filters. */
public final class Keys {
  private Keys() {}

  /** Keys as the wire has them. */
  public static SchemaProto.IDs encodeIds(Ids ids) {
    SchemaProto.IDs.Builder message = SchemaProto.IDs.newBuilder();
    if (ids.areTexts()) {
      message.setStrId(SchemaProto.StringArray.newBuilder().addAllData(ids.texts()));
    } else if (!ids.isEmpty()) {
      SchemaProto.LongArray.Builder longs = SchemaProto.LongArray.newBuilder();
      for (long each : ids.longs()) {
        longs.addData(each);
      }
      message.setIntId(longs);
    }
    return message.build();
  }

  /** How many keys there are. */
  public static long countIds(Ids ids) {
    return ids.size();
  }

  /** Keys of the wire. */
  public static Ids decodeIds(SchemaProto.IDs message) {
    if (message.hasStrId()) {
      return Ids.ofTexts(message.getStrId().getDataList());
    }
    return Ids.ofLongs(message.getIntId().getDataList());
  }

  /** A filter that these keys pass. */
  public static String idsFilter(Call call, KnownSchema schema, Ids ids) {
    KnownSchema.Field key = schema.requiredKey();
    boolean wantsNumbers = key.type() == SchemaProto.DataType.Int64;
    if (!ids.isEmpty() && ids.areTexts() == wantsNumbers) {
      String problem = "must be a list of " + (wantsNumbers ? "integers" : "texts");
      String given = Json.show(ids.values());
      throw call.mismatch("ids", "ids " + problem + ", not " + given);
    }
    return key.name() + " in " + Json.toJson(ids.values());
  }
}
