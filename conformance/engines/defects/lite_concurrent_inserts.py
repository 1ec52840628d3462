"""Milvus Lite 3.2.2 swaps its write-ahead log and its table of new rows under inserts that run at the same time, so that some fail.

The engine is started with one worker for this reason. With more workers, `python lite_concurrent_inserts.py http://127.0.0.1:PORT` shows it by raw
RPCs through pymilvus' stubs; an engine started with MILVUS_LITE_WAL_SIZE_LIMIT_BYTES=500000 swaps often enough to show it at once.
"""

import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import grpc
from pymilvus import DataType, MilvusClient
from pymilvus.grpc_gen import milvus_pb2, milvus_pb2_grpc, schema_pb2

address = sys.argv[1]
client = MilvusClient(uri=address)
stub = milvus_pb2_grpc.MilvusServiceStub(grpc.insecure_channel(address.removeprefix("http://")))
name = "concurrent_inserts"
if client.has_collection(name):
    client.drop_collection(name)
schema = MilvusClient.create_schema()
schema.add_field("id", DataType.INT64, is_primary=True)
schema.add_field("vector", DataType.FLOAT_VECTOR, dim=128)
client.create_collection(name, schema=schema)


def insert(batch: int) -> str:
    ids = schema_pb2.ScalarField(long_data=schema_pb2.LongArray(data=range(batch * 1000, batch * 1000 + 1000)))
    vectors = schema_pb2.VectorField(dim=128, float_vector=schema_pb2.FloatArray(data=[0.5] * 128_000))
    columns = [
        schema_pb2.FieldData(type=DataType.INT64, field_name="id", scalars=ids),
        schema_pb2.FieldData(type=DataType.FLOAT_VECTOR, field_name="vector", vectors=vectors),
    ]
    answer = stub.Insert(milvus_pb2.InsertRequest(collection_name=name, num_rows=1000, fields_data=columns))
    return answer.status.reason or "inserted"


with ThreadPoolExecutor(100) as pool:
    print(dict(Counter(pool.map(insert, range(100)))))
print("rows:", client.query(name, output_fields=["count(*)"])[0]["count(*)"], "of 100000")
client.drop_collection(name)
