import asyncio

from lockstep_milvus import AsyncMilvusClient


async def main():
    async with AsyncMilvusClient(uri="http://localhost:19530") as client:
        await client.create_collection(collection_name="test_collection", dimension=128)


asyncio.run(main())
