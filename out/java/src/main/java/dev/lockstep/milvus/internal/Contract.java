// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.wire.MilvusProto;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the API's description fixes for all calls; the generated client has one. */
public interface Contract {
  /** Policy of requests that change nothing. */
  Retry read();

  /** Policy of requests that leave twice what they leave once. */
  Retry repeatable();

  /** Policy of requests that must not act twice. */
  Retry once();

  /** Budget of opening a client. */
  Duration connectTimeout();

  /** Budget of a call that waits for nothing. */
  Duration callTimeout();

  /** Budget of a call that waits for something to be built or loaded. */
  Duration callWithWaitsTimeout();

  /** The errors that have names, in the order in which they are tried. */
  List<NamedError> namedErrors();

  /** The methods that a session has. */
  Set<String> inSession();

  /** Metadata of each request; an absent value is left out. */
  Map<String, String> metadata(Call call);

  /** Asks the server for a collection. */
  MilvusProto.DescribeCollectionResponse describe(Call call, String collection);
}
