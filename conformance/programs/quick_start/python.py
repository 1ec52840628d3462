from lockstep_milvus import MilvusClient

with MilvusClient(uri="http://localhost:19530") as client:
    client.create_collection("test_collection", dimension=4)
    rows = [
        {"id": 1, "vector": [1, 0, 0, 0], "colour": "red"},
        {"id": 2, "vector": [0, 1, 0, 0], "colour": "green"},
    ]
    client.insert("test_collection", rows)
    hits = client.search("test_collection", data=[[1, 0, 0, 0]], limit=2, output_fields=["colour"])[0]
    for hit in hits:
        print(hit["id"], hit["entity"]["colour"])
    client.drop_collection("test_collection")
