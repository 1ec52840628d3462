"""Milvus Lite 3.2.2 keeps only objects and lists in JSON fields: a number is refused, a text comes back without its quotes.

Raw RPCs through pymilvus' stubs, no client of ours: `python lite_json_scalars.py http://127.0.0.1:PORT` prints what is inserted and what comes back.
"""

import sys

import grpc
from pymilvus import DataType, MilvusClient
from pymilvus.grpc_gen import milvus_pb2, milvus_pb2_grpc, schema_pb2

address = sys.argv[1]
client = MilvusClient(uri=address)
stub = milvus_pb2_grpc.MilvusServiceStub(grpc.insecure_channel(address.removeprefix("http://")))

for number, value in enumerate([b'{"a":1}', b'"text"', b"5", b"true"]):
    name = f"json_scalars_{number}"
    schema = MilvusClient.create_schema()
    schema.add_field("id", DataType.INT64, is_primary=True)
    schema.add_field("vector", DataType.FLOAT_VECTOR, dim=2)
    schema.add_field("facts", DataType.JSON)
    client.create_collection(name, schema=schema)
    columns = [
        schema_pb2.FieldData(type=DataType.INT64, field_name="id", scalars=schema_pb2.ScalarField(long_data=schema_pb2.LongArray(data=[1]))),
        schema_pb2.FieldData(type=DataType.FLOAT_VECTOR, field_name="vector", vectors=schema_pb2.VectorField(dim=2, float_vector=schema_pb2.FloatArray(data=[0, 0]))),
        schema_pb2.FieldData(type=DataType.JSON, field_name="facts", scalars=schema_pb2.ScalarField(json_data=schema_pb2.JSONArray(data=[value]))),
    ]
    inserted = stub.Insert(milvus_pb2.InsertRequest(collection_name=name, num_rows=1, fields_data=columns))
    rows = stub.Query(milvus_pb2.QueryRequest(collection_name=name, expr="id > 0", output_fields=["facts"]))
    facts = [list(field.scalars.json_data.data) for field in rows.fields_data if field.field_name == "facts"]
    print(value, "->", inserted.status.reason or "inserted", facts)
    client.drop_collection(name)
