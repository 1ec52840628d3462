from concurrent.futures import ThreadPoolExecutor

from lockstep_milvus import DataType, MilvusClient

NAME = "example_collection"


def main():
    vectors = [[(i * 31 + j * 17) % 1000 / 1000 for j in range(128)] for i in range(100_000)]
    batch_size = 1000

    with MilvusClient(uri="http://localhost:19530") as client, ThreadPoolExecutor(8) as pool:
        create_collection(client)

        def insert(start):
            batch = vectors[start : start + batch_size]
            return client.insert(NAME, data=[list(range(start, start + len(batch))), batch])

        def search(vector):
            return client.search(NAME, data=[vector], limit=5)

        inserted = sum(result["insert_count"] for result in pool.map(insert, range(0, len(vectors), batch_size)))
        searches = list(pool.map(search, vectors[:4]))

    print(f"inserted {inserted}, searches {len(searches)} x {min(len(result[0]) for result in searches)}")


def create_collection(client):
    if not client.has_collection(NAME):
        schema = client.create_schema(auto_id=False)
        schema.add_field("id", DataType.INT64, is_primary=True)
        schema.add_field("embedding", DataType.FLOAT_VECTOR, dim=128)
        indexes = client.prepare_index_params()
        indexes.add_index(field_name="embedding", index_type="AUTOINDEX", metric_type="L2")
        client.create_collection(NAME, schema=schema, index_params=indexes)


main()
