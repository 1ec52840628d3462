/** What a review reads of each method and type: its lines of `api.txt`. */
import type { Declaration, Method } from '../model/model.js';
import type { SignaturesOf } from '../signatures.js';
import { builderParams, builderRequest, builderResults } from './builders.js';
import { callbackView } from './enums.js';
import { methodHead, requestShape, type Member } from './methods.js';
import { assertNever } from './never.js';
import { Printer } from './printer.js';
import { recordMember, recordMethodHead } from './records.js';
import { resultMember } from './results.js';
import { sessionHead } from './sessions.js';
import { unionView } from './unions.js';

export const signatures: SignaturesOf = (model) => {
  const printer = new Printer(model);
  return new Map([
    ...model.methods.map((method) => [method.name, methodLines(printer, method)] as const),
    ...model.declarations.map((each) => [each.name, printer.public.includes(each) ? declarationLines(printer, each) : []] as const),
  ]);
};

function methodLines(printer: Printer, method: Method): string[] {
  const name = printer.names.exported(method.name);
  switch (method.kind) {
    case 'call':
    case 'iterator':
      return [`func (*Client) ${methodHead(printer, method)}`, ...requestLines(requestShape(printer, method))];
    case 'constructor':
      return ['func Connect(ctx context.Context, req ConnectRequest) (*Client, error)', ...requestLines(requestShape(printer, method))];
    case 'session':
      return [`func (*Client) ${sessionHead(printer, method)}`, ...requestLines(requestShape(printer, method))];
    case 'builder': {
      const request = builderRequest(printer, method);
      return [`func ${name}(${builderParams(printer, method)}) ${builderResults(printer, method)}`, ...requestLines(request)];
    }
    default:
      return assertNever(method.kind);
  }
}

function requestLines(request: ReturnType<typeof requestShape>): string[] {
  if (request === undefined) return [];
  const { name, embeds, fields } = request;
  return [`type ${name} struct`, ...(embeds ? [`${name}.CallOptions`] : []), ...fieldLines(name, fields)];
}

const fieldLines = (owner: string, fields: readonly Member[]): string[] => fields.map(({ name, type }) => `${owner}.${name} ${type}`);

function declarationLines(printer: Printer, declaration: Declaration): string[] {
  const { names } = printer;
  const name = names.typeName(declaration.name);
  switch (declaration.kind) {
    case 'enum':
      return [
        `type ${name} int32`,
        ...declaration.members.map((each) => `const ${names.member(declaration.name, each.name)} ${name} = ${String(each.number)}`),
        `func (${name}) String() string`,
        `func (${name}) MarshalText() ([]byte, error)`,
        `func (*${name}) UnmarshalText(text []byte) error`,
      ];
    case 'text_enum':
      return [
        `type ${name} string`,
        ...declaration.members.map((each) => `const ${names.member(declaration.name, each)} ${name} = ${JSON.stringify(each)}`),
      ];
    case 'record':
      return [
        `type ${name} struct`,
        ...fieldLines(
          name,
          declaration.fields.map((field) => recordMember(printer, field)),
        ),
        ...declaration.methods.map((each) => `func (*${name}) ${recordMethodHead(printer, each, declaration)}`),
      ];
    case 'list_of':
      return [
        `type ${name} []${names.typeName(declaration.of.name)}`,
        ...declaration.methods.map((each) => `func (*${name}) ${recordMethodHead(printer, each, declaration)}`),
      ];
    case 'result':
      return [
        `type ${name} struct`,
        ...fieldLines(
          name,
          declaration.fields.map((field) => resultMember(printer, field)),
        ),
      ];
    case 'union':
      return [`type ${name} interface`, ...unionView(printer, declaration).lists.map((each) => `type ${each.name} ${each.type}`)];
    case 'callback': {
      const { takes, gives } = callbackView(printer, declaration);
      return [`type ${name} func(${takes}) (${gives}, error)`];
    }
    case 'subset':
    case 'host':
      return [];
    default:
      return assertNever(declaration);
  }
}
