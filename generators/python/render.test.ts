import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFolder } from '../../cli/files.js';
import { readModel } from '../../cli/model.js';
import { python } from './index.js';

const root = join(import.meta.dirname, '../..');
let files: ReadonlyMap<string, string>;

const render = async (): Promise<ReadonlyMap<string, string>> => {
  const model = await readModel(root);
  return new Map([...python.render(model, readFolder(join(root, 'templates/python')))].map(({ path, text }) => [path, text]));
};

beforeAll(async () => {
  files = await render();
});

/** The body of a method, from its first line after the docstring. */
function body(file: string, method: string): string[] {
  const lines = (files.get(`lockstep_milvus/_api/${file}.py`) ?? '').split('\n');
  const start = lines.findIndex((line) => new RegExp(`^    (async )?def ${method}\\(`).test(line));
  const quotes = lines.findIndex((line, place) => place > start && line === '        """');
  const end = lines.findIndex((line, place) => place > quotes && line === '');
  return lines.slice(quotes + 1, end).map((line) => line.slice(8));
}

describe('one method of each kind', () => {
  it('a request that forgets', () => {
    expect(body('client', 'drop_alias')).toEqual([
      'call = self._begin(',
      '    "drop_alias",',
      '    unknown,',
      '    timeout=timeout,',
      '    db_name=db_name,',
      '    client_request_id=client_request_id,',
      ')',
      'alias = call.name("alias", alias)',
      'with call.forgetting(alias):',
      '    call.repeatable(rpcs.DROP_ALIAS, pb.DropAliasRequest(db_name=call.db_name, alias=alias))',
    ]);
  });

  it('an error that is an answer, awaited', () => {
    expect(body('async_client', 'has_collection').slice(-10)).toEqual([
      'try:',
      '    await call.read(',
      '        rpcs.DESCRIBE_COLLECTION,',
      '        pb.DescribeCollectionRequest(db_name=call.db_name, collection_name=collection_name),',
      '    )',
      'except kit.ServerError as error:',
      '    if not kit.caught(error, "collection_not_found"):',
      '        raise',
      '    return False',
      'return True',
    ]);
  });
});

it('both clients have the same methods with the same parameters', () => {
  const surface = (files.get('api.txt') ?? '').split('\n');
  const of = (owner: string): string[] => surface.filter((line) => line.startsWith(`${owner}.`)).map((line) => line.slice(owner.length));
  expect(of('MilvusClient').length).toBeGreaterThan(20);
  expect(of('AsyncMilvusClient').map((line) => line.replace(/-> Async(PageIterator|MilvusClient)/, '-> $1'))).toEqual(of('MilvusClient'));
});

it('rendering twice gives the same files', async () => {
  expect(await render()).toEqual(files);
});

it('the kit is copied as it is, and nothing of its tests', () => {
  expect(files.get('lockstep_milvus/_internal/suggest.py')).toBe(
    readFolder(join(root, 'templates/python/runtime')).get('_internal/suggest.py'),
  );
  expect([...files.keys()].filter((path) => path.includes('test'))).toEqual([]);
});
