from lockstep_milvus import MilvusClient

client = MilvusClient(uri="http://localhost:19530")

client.create_collection(
    collection_name="test_collection",
    dimension=128
)
