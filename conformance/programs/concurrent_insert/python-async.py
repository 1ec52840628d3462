import asyncio
from lockstep_milvus import AsyncMilvusClient, DataType

async def insert_vectors_concurrently():
    client = AsyncMilvusClient(uri="http://localhost:19530")
    await create_example_collection(client)

    vectors_to_insert = [[(i * 31 + j * 17) % 1000 / 1000 for j in range(128)] for i in range(100_000)]
    batch_size = 1000  # Recommended batch size
    tasks = []

    for i in range(0, len(vectors_to_insert), batch_size):
        batch_vectors = vectors_to_insert[i:i+batch_size]

        # Construct batch data
        data = [
            list(range(i, i + len(batch_vectors))),  # Batch IDs
            batch_vectors  # Batch vectors
        ]

        # Add an asynchronous task for inserting each batch
        tasks.append(client.insert("example_collection", data=data))

    # Concurrently execute batch inserts
    insert_results = await asyncio.gather(*tasks)

    # Concurrently execute searches
    query_vecs = vectors_to_insert[:4]
    searches = await asyncio.gather(*[client.search("example_collection", data=[query_vec], limit=5) for query_vec in query_vecs])
    await client.close()

    inserted = sum(result["insert_count"] for result in insert_results)
    print(f"inserted {inserted}, searches {len(searches)} x {min(len(result[0]) for result in searches)}")

async def create_example_collection(client):
    if not await client.has_collection("example_collection"):
        schema = client.create_schema(auto_id=False)
        schema.add_field("id", DataType.INT64, is_primary=True)
        schema.add_field("embedding", DataType.FLOAT_VECTOR, dim=128)
        index_params = client.prepare_index_params()
        index_params.add_index(field_name="embedding", index_type="AUTOINDEX", metric_type="L2")
        await client.create_collection("example_collection", schema=schema, index_params=index_params)

# Execute asynchronous tasks
asyncio.run(insert_vectors_concurrently())
