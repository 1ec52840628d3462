/** The methods that the toy driver offers, in the shape of the Model, with the real wire contract. */
import { join } from 'node:path';
import type { WireContract } from '../../../generators/model/model.js';
import { readContract } from '../../../generators/wire/contract.js';
import { installedPymilvus } from '../../../generators/wire/installed.js';
import type { Subject, SubjectMethod } from '../subject.js';

export const root = join(import.meta.dirname, '../../..');
export const contract: WireContract = readContract(installedPymilvus(root) ?? '');

const common = [{ name: 'timeout' }, { name: 'db_name' }];

const method = (group: string, name: string, params: readonly string[], gate: Partial<SubjectMethod> = {}): SubjectMethod => ({
  group,
  name,
  since: '2.0',
  until: undefined,
  feature: undefined,
  spread: undefined,
  common,
  params: params.map((each) => ({ name: each, since: undefined, feature: undefined })),
  ...gate,
});

export const toySubject: Subject & { readonly wire: WireContract } = {
  version: '2.6',
  wire: contract,
  methods: [
    method('client', 'connect', ['uri']),
    method('client', 'close', []),
    method('client', 'get_server_version', []),
    method('collections', 'create_collection', ['collection_name', 'dimension']),
    method('collections', 'drop_collection', ['collection_name']),
    method('collections', 'has_collection', ['collection_name']),
    method('collections', 'list_collections', []),
    method('collections', 'rename_collection', [], { since: '9.9' }),
    method('collections', 'polish_collection', [], { feature: 'polish' }),
  ],
};
