/** What the printer of classes and interfaces makes of the parts that emitted code uses. */
import { expect, it } from 'vitest';
import { docs } from './source.js';
import { classText, interfaceText } from './structures.js';

it('an interface: what it extends, its properties with their comments', () => {
  const text = interfaceText({
    name: 'CreateAliasRequest',
    extends: ['BaseRequest'],
    docs: docs('A request.'),
    properties: [
      { name: 'alias', type: 'string', isReadonly: true, docs: docs('The new name.', 2) },
      { name: 'limit', type: 'number | undefined', isReadonly: true, hasQuestionToken: true },
    ],
  });
  expect(text).toBe(`/** A request. */
export interface CreateAliasRequest extends BaseRequest {
  /** The new name. */
  readonly alias: string;
  readonly limit?: number | undefined;
}`);
});

it('a class: its members with their modifiers, statements indented as they come', () => {
  const text = classText({
    name: 'MilvusClient',
    extends: 'Client',
    docs: docs('A client.'),
    properties: [{ name: '#options', type: 'Options', isReadonly: true }],
    ctors: [{ parameters: [{ name: 'request', type: 'ConnectRequest', initializer: '{}' }], statements: ['super(request);'] }],
    methods: [
      {
        isAsync: true,
        name: 'query',
        typeParameters: [{ name: 'R', constraint: 'object', default: 'Row' }],
        parameters: [{ name: 'options', type: 'CallOptions', hasQuestionToken: true }],
        returnType: 'Promise<RowSet<R>>',
        statements: ['if (a) {\n  return `${b}`;\n}\nreturn undefined;'],
      },
      { scope: 'protected', hasOverrideKeyword: true, name: 'open', parameters: [], returnType: 'void', statements: [] },
    ],
  });
  expect(text).toBe(`/** A client. */
export class MilvusClient extends Client {
  readonly #options: Options;

  constructor(request: ConnectRequest = {}) {
    super(request);
  }

  async query<R extends object = Row>(options?: CallOptions): Promise<RowSet<R>> {
    if (a) {
      return \`\${b}\`;
    }
    return undefined;
  }

  protected override open(): void {
  }
}`);
});
