// Made by Lockstep from spec/ and templates/java/; do not edit.

package dev.lockstep.milvus;

import dev.lockstep.milvus.internal.Address;
import dev.lockstep.milvus.internal.Call;
import dev.lockstep.milvus.internal.Machine;
import dev.lockstep.milvus.internal.Options;
import dev.lockstep.milvus.internal.Servers;
import dev.lockstep.milvus.internal.Values;
import dev.lockstep.milvus.wire.CommonProto;
import dev.lockstep.milvus.wire.MilvusProto;
import java.time.Duration;
import java.util.List;

/** What the methods of the group {@code client} do. */
final class ClientCalls {
  private ClientCalls() {}

  static void close(Call call) {
    call.session().closeTransport();
  }

  static void connect(Call call, ConnectRequest request) {
    String uri = request.uri();
    call.notBlank("uri", uri);
    String user = Values.nonEmpty(request.user());
    String password = Values.nonEmpty(request.password());
    String dbName = Values.nonEmpty(request.dbName());
    String token = Values.nonEmpty(request.token());
    Duration connectTimeout = request.connectTimeout();
    call.seconds("connect_timeout", connectTimeout);
    Boolean secure = request.secure();
    String serverPemPath = Values.nonEmpty(request.serverPemPath());
    String caPemPath = Values.nonEmpty(request.caPemPath());
    String clientPemPath = Values.nonEmpty(request.clientPemPath());
    String clientKeyPath = Values.nonEmpty(request.clientKeyPath());
    String serverName = Values.nonEmpty(request.serverName());
    call.requires("client_pem_path", clientPemPath, "client_key_path", clientKeyPath);
    call.requires("client_key_path", clientKeyPath, "client_pem_path", clientPemPath);
    call.atMostOne("server_pem_path", serverPemPath, "ca_pem_path", caPemPath);
    Options options =
        new Options()
            .put("uri", uri)
            .put("user", user)
            .put("password", password)
            .put("db_name", dbName)
            .put("token", token)
            .put("connect_timeout", connectTimeout)
            .put("secure", secure)
            .put("server_pem_path", serverPemPath)
            .put("ca_pem_path", caPemPath)
            .put("client_pem_path", clientPemPath)
            .put("client_key_path", clientKeyPath)
            .put("server_name", serverName);
    Address address = Address.parseAddress(call, uri, user, password, token, dbName);
    call.session().setAddress(address);
    call.session().setDatabase(address.database());
    call.session().setCredentials(address.authorization());
    call.session().openTransport(call, options);
    MilvusProto.ConnectRequest.Builder message = MilvusProto.ConnectRequest.newBuilder();
    CommonProto.ClientInfo.Builder clientInfo =
        CommonProto.ClientInfo.newBuilder()
            .setSdkType("Lockstep-Java")
            .setSdkVersion("0.1.0")
            .setLocalTime(Machine.localTime())
            .setHost(Machine.clientHost());
    if (user != null) {
      clientInfo.setUser(user);
    }
    message.setClientInfo(clientInfo);
    MilvusProto.ConnectResponse greeted =
        Call.unless(List.of("unsupported"), () -> call.read(Rpcs.CONNECT, message.build()));
    call.session().setIdentifier(Values.get(greeted, MilvusProto.ConnectResponse::getIdentifier));
    call.session()
        .setServerVersion(Values.get(greeted, each -> each.getServerInfo().getBuildTags()));
  }

  static ServerInfo getServerInfo(Call call, GetServerInfoRequest request) {
    call.since("2.2.9", "get_server_info");
    MilvusProto.ConnectRequest message =
        MilvusProto.ConnectRequest.newBuilder()
            .setClientInfo(CommonProto.ClientInfo.newBuilder())
            .build();
    MilvusProto.ConnectResponse response = call.read(Rpcs.CONNECT, message);
    return Decoders.decodeServerInfo(response);
  }

  static String getServerType(Call call) {
    String kind = call.session().host() != null ? Servers.serverType(call.session().host()) : null;
    return kind;
  }

  static String getServerVersion(Call call, GetServerVersionRequest request) {
    MilvusProto.GetVersionResponse response =
        call.read(Rpcs.GET_VERSION, MilvusProto.GetVersionRequest.getDefaultInstance());
    return response.getVersion();
  }
}
