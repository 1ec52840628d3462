package dev.lockstep.milvus;

/** What the builders do beyond keeping what they are given. */
final class Builders {
  private Builders() {}

  /** Adds a field to a schema; a schema whose keys the server makes says so of its primary key. */
  static CollectionSchema addField(CollectionSchema builder, FieldSchema field) {
    boolean isGenerated = builder.autoId() && field.isPrimary();
    builder.append(isGenerated ? field.toBuilder().autoId(true).build() : field);
    return builder;
  }

  /** Adds an index to a list. */
  static IndexParams addIndex(IndexParams builder, IndexParam index) {
    builder.append(index);
    return builder;
  }
}
