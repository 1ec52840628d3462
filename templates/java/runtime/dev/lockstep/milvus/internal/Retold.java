package dev.lockstep.milvus.internal;

import dev.lockstep.milvus.MilvusException;
import dev.lockstep.milvus.ServerException;
import dev.lockstep.milvus.TransportException;

/** Failures of work that calls share, as each of them tells them: under its own name. */
final class Retold {
  private Retold() {}

  static RuntimeException by(String method, RuntimeException failure) {
    if (failure instanceof ServerException) {
      ServerException own = (ServerException) failure;
      return new ServerException(
          method, message(method, own), own.code(), own.name(), own.attempts(), own);
    }
    if (failure instanceof TransportException) {
      TransportException own = (TransportException) failure;
      return new TransportException(method, message(method, own), own.attempts(), own);
    }
    return failure;
  }

  private static String message(String method, MilvusException failure) {
    String message = failure.getMessage();
    return message.startsWith(failure.method())
        ? method + message.substring(failure.method().length())
        : message;
  }
}
