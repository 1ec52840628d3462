import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { targets } from './index.js';
import { folderOfTexts } from './model/folder.js';
import { loadModel } from './model/load.js';
import { readContract } from './wire/contract.js';
import { installedPymilvus } from './wire/installed.js';

const root = join(import.meta.dirname, '..');

/** The real spec with a method, a parameter and a field of a record deprecated. */
const edits: Readonly<Record<string, readonly [what: string, becomes: string]>> = {
  'methods/aliases/create_alias.yaml': [
    'since: "2.0"',
    'since: "2.0"\ndeprecated: { since: "2.6", until: "3.2", use: alter_alias, why: "it does the same" }',
  ],
  'methods/vectors/query.yaml': [
    'ignore_growing: { type: bool,',
    'ignore_growing: { deprecated: { since: "2.5", use: consistency_level }, type: bool,',
  ],
  'types/collection_schema.yaml': ['enable_namespace: {', 'enable_namespace: { deprecated: { since: "3.0" },'],
};

const files = await rendered();

it('TypeScript has the tag that editors strike through', () => {
  expect(lines('typescript', 'src/client.ts', /@deprecated/, 4)).toMatchInlineSnapshot(`
    [
      "   * @deprecated Since 2.6; use alterAlias. It does the same. Gone in 3.2.
       */
      async createAlias(request: CreateAliasRequest, options?: CallOptions): Promise<void> {
        const call: Call = this.begin('create_alias', request, options, ['collectionName', 'alias']);",
    ]
  `);
  expect(lines('typescript', 'src/requests.ts', /@deprecated/, 3)).toMatchInlineSnapshot(`
    [
      "   * @deprecated Since 3.0.
       */
      readonly enableNamespace?: boolean | undefined;",
      "   * @deprecated Since 2.5; use consistencyLevel.
       */
      readonly ignoreGrowing?: boolean | undefined;",
    ]
  `);
  expect(lines('typescript', 'src/records.ts', /@deprecated/, 3)).toMatchInlineSnapshot(`
    [
      "   * @deprecated Since 3.0.
       */
      readonly enableNamespace?: boolean | undefined;",
    ]
  `);
});

it('Python marks the method for type checkers, says it in the docstring, and warns who calls it or gives it', () => {
  expect(lines('python', 'lockstep_milvus/_api/client.py', /kit\.deprecated/, 3)).toMatchInlineSnapshot(`
    [
      "    @kit.deprecated("Since 2.6; use alter_alias. It does the same. Gone in 3.2.")
        def create_alias(
            self,",
      "    @kit.deprecated("Another name of use_database.")
        def using_database(
            self,",
    ]
  `);
  expect(lines('python', 'lockstep_milvus/_api/client.py', /\.\. deprecated/, 2)).toMatchInlineSnapshot(`
    [
      "        .. deprecated:: 2.6
                Since 2.6; use alter_alias. It does the same. Gone in 3.2.",
    ]
  `);
  expect(lines('python', 'lockstep_milvus/_api/client.py', /^ +(?:kit\.warn_deprecated|if ignore_growing)/, 2)).toMatchInlineSnapshot(`
    [
      "        kit.warn_deprecated(
                "create_alias", "Since 2.6; use alter_alias. It does the same. Gone in 3.2."",
      "        if ignore_growing:
                kit.warn_deprecated("query(ignore_growing)", "Since 2.5; use consistency_level.")",
      "            kit.warn_deprecated("query(ignore_growing)", "Since 2.5; use consistency_level.")
            call = self._begin(",
    ]
  `);
  expect(lines('python', 'lockstep_milvus/_api/async_client.py', /kit\.(?:warn_)?deprecated/, 1)).toHaveLength(4);
  expect(lines('python', 'lockstep_milvus/_api/records.py', /[dD]eprecated/, 2)).toMatchInlineSnapshot(`
    [
      "        enable_namespace: Divide the collection into namespaces. Deprecated: since 3.0.
            primary_field: Name of the primary key, in place of is_primary on the field.",
    ]
  `);
});

it('Java has the annotation, which says when it goes, and the tag', () => {
  const path = 'src/main/java/dev/lockstep/milvus';
  expect(lines('java', `${path}/MilvusClient.java`, /@Deprecated/, 2)).toMatchInlineSnapshot(`
    [
      "  @Deprecated(since = "2.6", forRemoval = true)
      public void createAlias(CreateAliasRequest request) {",
      "  @Deprecated(since = "2.6", forRemoval = true)
      public void createAlias(Consumer<CreateAliasRequest.Builder> fill) {",
      "  @Deprecated(since = "2.6", forRemoval = true)
      public CompletableFuture<@Nullable Void> createAliasAsync(CreateAliasRequest request) {",
      "  @Deprecated(since = "2.6", forRemoval = true)
      public CompletableFuture<@Nullable Void> createAliasAsync(",
    ]
  `);
  expect(lines('java', `${path}/MilvusClient.java`, /@deprecated/, 1)).toHaveLength(4);
  expect(lines('java', `${path}/QueryRequest.java`, /@deprecated/, 4)).toMatchInlineSnapshot(`
    [
      "     * @deprecated Since 2.5; use consistencyLevel.
         */
        @Deprecated(since = "2.5")
        public Builder ignoreGrowing(boolean ignoreGrowing) {",
    ]
  `);
  expect(lines('java', `${path}/CollectionSchema.java`, /@Deprecated/, 2)).toMatchInlineSnapshot(`
    [
      "    @Deprecated(since = "3.0")
        public Builder enableNamespace(@Nullable Boolean enableNamespace) {",
    ]
  `);
});

it('Go has the paragraph that its tools know', () => {
  expect(lines('go', 'create_alias.go', /Deprecated:/, 3)).toMatchInlineSnapshot(`
    [
      "// Deprecated: Since 2.6; use AlterAlias. It does the same. Gone in 3.2.
    func (c *Client) CreateAlias(ctx context.Context, req CreateAliasRequest) error {
    	call := c.begin(ctx, "create_alias", req.settings(), callBudget)",
    ]
  `);
  expect(lines('go', 'query.go', /Deprecated:/, 2)).toMatchInlineSnapshot(`
    [
      "	// Deprecated: Since 2.5; use ConsistencyLevel.
    	IgnoreGrowing bool",
    ]
  `);
  expect(lines('go', 'collection_schema.go', /Deprecated:/, 2)).toMatchInlineSnapshot(`
    [
      "	// Deprecated: Since 3.0.
    	EnableNamespace *bool",
    ]
  `);
});

/** From each line that matches on. */
function lines(target: string, path: string, wanted: RegExp, count: number): readonly string[] {
  const all = (files.get(`${target}/${path}`) ?? '').split('\n');
  return all.flatMap((line, at) => (wanted.test(line) ? [all.slice(at, at + count).join('\n')] : []));
}

async function rendered(): Promise<ReadonlyMap<string, string>> {
  const texts = folderTexts(join(root, 'spec'));
  for (const [path, [what, becomes]] of Object.entries(edits)) {
    const text = texts.get(path) ?? '';
    if (!text.includes(what)) throw new Error(`${path} has no ${what}`);
    texts.set(path, text.replace(what, becomes));
  }
  const { model, diagnostics } = loadModel(folderOfTexts(texts), readContract(installedPymilvus(root) ?? ''), {
    schemas: join(root, 'spec/schema'),
  });
  if (model === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const loaded = await Promise.all(targets.map(async ({ name, load }) => [name, await load()] as const));
  return new Map(
    loaded.flatMap(([name, target]) =>
      [...target.render(model, folderTexts(join(root, 'templates', name)))].map(({ path, text }) => [`${name}/${path}`, text] as const),
    ),
  );
}

function folderTexts(folder: string): Map<string, string> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return new Map(
    found.map((each) => {
      const path = join(each.parentPath, each.name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
    }),
  );
}
