// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Call;
import dev.lockstep.milvus.internal.Forget;
import dev.lockstep.milvus.internal.Values;
import dev.lockstep.milvus.wire.MilvusProto;
import java.util.List;

/** What the methods of the group {@code aliases} do. */
final class AliasesCalls {
  private AliasesCalls() {}

  static void alterAlias(Call call, AlterAliasRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    String alias = call.required("alias", request.alias());
    call.name("alias", alias);
    MilvusProto.AlterAliasRequest.Builder message =
        MilvusProto.AlterAliasRequest.newBuilder()
            .setCollectionName(collectionName)
            .setAlias(alias);
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    call.forgetting(
        List.of(Forget.schema(alias)), () -> call.repeatable(Rpcs.ALTER_ALIAS, message.build()));
  }

  static void createAlias(Call call, CreateAliasRequest request) {
    String collectionName = call.required("collection_name", request.collectionName());
    call.name("collection_name", collectionName);
    String alias = call.required("alias", request.alias());
    call.name("alias", alias);
    MilvusProto.CreateAliasRequest.Builder message =
        MilvusProto.CreateAliasRequest.newBuilder()
            .setCollectionName(collectionName)
            .setAlias(alias);
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    call.forgetting(
        List.of(Forget.schema(alias)), () -> call.once(Rpcs.CREATE_ALIAS, message.build()));
  }

  static AliasInfo describeAlias(Call call, DescribeAliasRequest request) {
    call.since("2.3.4", "describe_alias");
    String alias = call.required("alias", request.alias());
    call.name("alias", alias);
    MilvusProto.DescribeAliasRequest.Builder message =
        MilvusProto.DescribeAliasRequest.newBuilder().setAlias(alias);
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    MilvusProto.DescribeAliasResponse response = call.read(Rpcs.DESCRIBE_ALIAS, message.build());
    return Decoders.decodeAliasInfo(response);
  }

  static void dropAlias(Call call, DropAliasRequest request) {
    String alias = call.required("alias", request.alias());
    call.name("alias", alias);
    MilvusProto.DropAliasRequest.Builder message =
        MilvusProto.DropAliasRequest.newBuilder().setAlias(alias);
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    call.forgetting(
        List.of(Forget.schema(alias)), () -> call.repeatable(Rpcs.DROP_ALIAS, message.build()));
  }

  static AliasList listAliases(Call call, ListAliasesRequest request) {
    call.since("2.3.4", "list_aliases");
    String collectionName = Values.nonEmpty(request.collectionName());
    call.name("collection_name", collectionName);
    MilvusProto.ListAliasesRequest.Builder message = MilvusProto.ListAliasesRequest.newBuilder();
    if (call.givenDatabase() != null) {
      message.setDbName(call.givenDatabase());
    }
    if (collectionName != null) {
      message.setCollectionName(collectionName);
    }
    MilvusProto.ListAliasesResponse response = call.read(Rpcs.LIST_ALIASES, message.build());
    return Decoders.decodeAliasList(response);
  }
}
