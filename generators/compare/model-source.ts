/** The Model's own source, which tells tests what properties there are and where a Model has them. */
import { join } from 'node:path';
import ts from 'typescript';

/** An object of a Model that has the property. */
export interface Instance {
  readonly object: Record<string, unknown>;
  readonly key: string;
}

export class ModelSource {
  readonly #checker: ts.TypeChecker;
  readonly #root: ts.Type;

  constructor() {
    const file = join(import.meta.dirname, '../model/model.ts');
    const program = ts.createProgram([file], {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
    });
    this.#checker = program.getTypeChecker();
    const source = program.getSourceFile(file);
    const module = source && this.#checker.getSymbolAtLocation(source);
    const symbol = module && this.#checker.getExportsOfModule(module).find(({ name }) => name === 'Model');
    if (symbol === undefined) throw new Error(`${file} exports no Model`);
    this.#root = this.#checker.getDeclaredTypeOfSymbol(symbol);
  }

  /** `Interface.property` of everything that can be reached; a type without a name is called by where it is declared. */
  properties(): string[] {
    const found = new Set<string>();
    const met = new Set<ts.Type>();
    const visit = (type: ts.Type): void => {
      if (met.size === met.add(type).size) return;
      const inner = type.isUnion() ? type.types : this.#elements(type);
      for (const each of inner) visit(each);
      if (inner.length > 0 || !isPlain(type)) return;
      for (const property of this.#checker.getPropertiesOfType(type)) {
        found.add(`${nameOf(type)}.${property.name}`);
        visit(this.#checker.getTypeOfSymbol(property));
      }
    };
    visit(this.#root);
    return [...found];
  }

  /** By `Interface.property`, what has it in a Model. */
  instances(model: object): Map<string, Instance[]> {
    const found = new Map<string, Instance[]>();
    const met = new Set<object>();
    const visit = (type: ts.Type, value: unknown): void => {
      if (typeof value !== 'object' || value === null || met.size === met.add(value).size) return;
      const own = type.isUnion() ? type.types.find((member) => this.#fits(member, value)) : type;
      if (own === undefined) return;
      const [element] = this.#elements(own);
      if (element !== undefined) {
        for (const each of Object.values(value)) visit(element, each);
        return;
      }
      for (const property of this.#checker.getPropertiesOfType(own)) {
        const name = `${nameOf(own)}.${property.name}`;
        const object = value as Record<string, unknown>;
        found.set(name, [...(found.get(name) ?? []), { object, key: property.name }]);
        visit(this.#checker.getTypeOfSymbol(property), object[property.name]);
      }
    };
    visit(this.#root, model);
    return found;
  }

  readonly #elements = (type: ts.Type): ts.Type[] =>
    [ts.IndexKind.Number, ts.IndexKind.String].flatMap((kind) => this.#checker.getIndexTypeOfType(type, kind) ?? []);

  /** Whether the value is of this member of a union: its words, such as `kind`, tell. */
  #fits(type: ts.Type, value: object): boolean {
    if (!(type.flags & ts.TypeFlags.Object)) return false;
    if (this.#elements(type).length > 0)
      return Array.isArray(value) === (this.#checker.getIndexTypeOfType(type, ts.IndexKind.Number) !== undefined);
    if (Array.isArray(value)) return false;
    return this.#checker.getPropertiesOfType(type).every((property) => {
      const own = (value as Record<string, unknown>)[property.name];
      const of = this.#checker.getTypeOfSymbol(property);
      const words = of.isUnion() ? of.types : [of];
      return !words.every((word) => word.isStringLiteral()) || words.some((word) => word.isStringLiteral() && word.value === own);
    });
  }
}

const isPlain = (type: ts.Type): boolean => (type.flags & ts.TypeFlags.Object) !== 0 && type.getCallSignatures().length === 0;

function nameOf(type: ts.Type): string {
  const [declaration] = type.symbol.declarations ?? [];
  return declaration === undefined ? '' : declared(declaration);
}

function declared(node: ts.Node): string {
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return node.name.text;
  const outer = declared(node.parent);
  return ts.isPropertySignature(node) && ts.isIdentifier(node.name) ? `${outer}.${node.name.text}` : outer;
}
