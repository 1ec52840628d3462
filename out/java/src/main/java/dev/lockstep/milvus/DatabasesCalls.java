// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Call;
import dev.lockstep.milvus.internal.Forget;
import dev.lockstep.milvus.internal.Pairs;
import dev.lockstep.milvus.wire.MilvusProto;
import java.util.List;
import java.util.Map;

/** What the methods of the group {@code databases} do. */
final class DatabasesCalls {
  private DatabasesCalls() {}

  static void alterDatabaseProperties(Call call, AlterDatabasePropertiesRequest request) {
    call.since("2.4.3", "alter_database_properties");
    String dbName = call.required("db_name", request.dbName());
    call.name("db_name", dbName);
    Map<String, Object> properties = call.required("properties", request.properties());
    call.notEmpty("properties", properties);
    MilvusProto.AlterDatabaseRequest message =
        MilvusProto.AlterDatabaseRequest.newBuilder()
            .setDbName(dbName)
            .addAllProperties(Pairs.toPairs(properties))
            .build();
    call.repeatable(Rpcs.ALTER_DATABASE, message);
  }

  static void createDatabase(Call call, CreateDatabaseRequest request) {
    call.since("2.2.9", "create_database");
    String dbName = call.required("db_name", request.dbName());
    call.name("db_name", dbName);
    Map<String, Object> properties = request.properties();
    MilvusProto.CreateDatabaseRequest.Builder message =
        MilvusProto.CreateDatabaseRequest.newBuilder().setDbName(dbName);
    if (properties != null) {
      message.addAllProperties(Pairs.toPairs(properties));
    }
    call.once(Rpcs.CREATE_DATABASE, message.build());
  }

  static DatabaseInfo describeDatabase(Call call, DescribeDatabaseRequest request) {
    call.since("2.4.3", "describe_database");
    String dbName = call.required("db_name", request.dbName());
    call.name("db_name", dbName);
    MilvusProto.DescribeDatabaseRequest message =
        MilvusProto.DescribeDatabaseRequest.newBuilder().setDbName(dbName).build();
    MilvusProto.DescribeDatabaseResponse response = call.read(Rpcs.DESCRIBE_DATABASE, message);
    return Decoders.decodeDatabaseInfo(response);
  }

  static void dropDatabase(Call call, DropDatabaseRequest request) {
    call.since("2.2.9", "drop_database");
    String dbName = call.required("db_name", request.dbName());
    call.name("db_name", dbName);
    MilvusProto.DropDatabaseRequest message =
        MilvusProto.DropDatabaseRequest.newBuilder().setDbName(dbName).build();
    call.forgetting(
        List.of(Forget.database(dbName)), () -> call.repeatable(Rpcs.DROP_DATABASE, message));
  }

  static void dropDatabaseProperties(Call call, DropDatabasePropertiesRequest request) {
    call.since("2.5", "drop_database_properties");
    String dbName = call.required("db_name", request.dbName());
    call.name("db_name", dbName);
    List<String> propertyKeys = call.required("property_keys", request.propertyKeys());
    call.members("property_keys", propertyKeys);
    call.notEmpty("property_keys", propertyKeys);
    call.unique("property_keys", propertyKeys);
    MilvusProto.AlterDatabaseRequest message =
        MilvusProto.AlterDatabaseRequest.newBuilder()
            .setDbName(dbName)
            .addAllDeleteKeys(propertyKeys)
            .build();
    call.repeatable(Rpcs.ALTER_DATABASE, message);
  }

  static List<String> listDatabases(Call call, ListDatabasesRequest request) {
    call.since("2.2.9", "list_databases");
    MilvusProto.ListDatabasesResponse response =
        call.read(Rpcs.LIST_DATABASES, MilvusProto.ListDatabasesRequest.getDefaultInstance());
    return response.getDbNamesList();
  }

  static void useDatabase(Call call, UseDatabaseRequest request) {
    call.since("2.4.3", "use_database");
    String dbName = call.required("db_name", request.dbName());
    call.name("db_name", dbName);
    describeDatabase(call, DescribeDatabaseRequest.builder().dbName(dbName).build());
    call.session().setDatabase(dbName);
  }
}
