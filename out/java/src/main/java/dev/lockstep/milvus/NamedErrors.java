// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.NamedError;
import java.util.List;

/** Errors with a name, and how an answer is known to be one. */
final class NamedErrors {
  /** No collection or alias has the name. */
  static final NamedError COLLECTION_NOT_FOUND =
      new NamedError(
          "collection_not_found",
          NamedError.Test.code(100),
          NamedError.Test.legacy(4),
          NamedError.Test.legacy(1).reasonHas("can't find collection"));

  /** No database has the name. */
  static final NamedError DATABASE_NOT_FOUND =
      new NamedError("database_not_found", NamedError.Test.code(800));

  /** No index has the name, or the field has none. */
  static final NamedError INDEX_NOT_FOUND =
      new NamedError("index_not_found", NamedError.Test.code(700), NamedError.Test.legacy(25));

  /** No alias has the name. */
  static final NamedError ALIAS_NOT_FOUND =
      new NamedError("alias_not_found", NamedError.Test.code(1600));

  /** The collection's schema changed since the client looked it up. */
  static final NamedError SCHEMA_MISMATCH =
      new NamedError("schema_mismatch", NamedError.Test.legacy(62), NamedError.Test.code(109));

  /**
   * The server cannot use the filter; its fields may have changed since the client looked them up.
   */
  static final NamedError EXPRESSION_REJECTED =
      new NamedError(
          "expression_rejected",
          NamedError.Test.code(1100).reasonHas("cannot parse expression"),
          NamedError.Test.code(1100).reasonHas("field"));

  /** The collection has no rows (old servers). */
  static final NamedError EMPTY_COLLECTION =
      new NamedError("empty_collection", NamedError.Test.code(26), NamedError.Test.legacy(26));

  /** The server asks to slow down. */
  static final NamedError RATE_LIMITED =
      new NamedError("rate_limited", NamedError.Test.code(8), NamedError.Test.legacy(49));

  /** The server is still starting. */
  static final NamedError NOT_READY =
      new NamedError("not_ready", NamedError.Test.code(1).andLegacy(56));

  /** The server does not have the method. */
  static final NamedError UNSUPPORTED =
      new NamedError("unsupported", NamedError.Test.status("unimplemented"));

  /**
   * The server's answer cannot be read, such as JSON that is none, or a column of a type that is
   * newer than the client.
   */
  static final NamedError BAD_ANSWER = new NamedError("bad_answer");

  static final List<NamedError> ALL =
      List.of(
          COLLECTION_NOT_FOUND,
          DATABASE_NOT_FOUND,
          INDEX_NOT_FOUND,
          ALIAS_NOT_FOUND,
          SCHEMA_MISMATCH,
          EXPRESSION_REJECTED,
          EMPTY_COLLECTION,
          RATE_LIMITED,
          NOT_READY,
          UNSUPPORTED,
          BAD_ANSWER);

  private NamedErrors() {}
}
