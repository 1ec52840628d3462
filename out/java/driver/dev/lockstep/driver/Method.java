// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.driver;

import dev.lockstep.milvus.MilvusClient;

/** One method of the client: takes arguments, gives what JSON can say. */
@FunctionalInterface
interface Method {
  Object call(MilvusClient client, Args args);
}
