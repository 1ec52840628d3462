import asyncio

from lockstep_milvus import AsyncMilvusClient


async def main() -> None:
    async with AsyncMilvusClient(uri="http://localhost:19530") as client:
        await client.create_collection("test_collection", dimension=4)
        rows = [
            {"id": 1, "vector": [1, 0, 0, 0], "colour": "red"},
            {"id": 2, "vector": [0, 1, 0, 0], "colour": "green"},
        ]
        await client.insert("test_collection", rows)
        hits = (await client.search("test_collection", data=[[1, 0, 0, 0]], limit=2, output_fields=["colour"]))[0]
        for hit in hits:
            print(hit["id"], hit["entity"]["colour"])
        await client.drop_collection("test_collection")


asyncio.run(main())
