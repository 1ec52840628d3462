/**
 * Classes and interfaces as text. The structures are ts-morph's, as far as they are used here, and so is the text, letter by letter; but
 * ts-morph loads a whole compiler and parses what it printed, which would be most of a cold run. The test prints the same with both.
 */

export interface Comment {
  readonly description: string;
}

export interface Property {
  readonly name: string;
  readonly type: string;
  readonly isReadonly?: boolean;
  readonly hasQuestionToken?: boolean;
  readonly docs?: readonly Comment[];
}

export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly hasQuestionToken?: boolean;
  readonly initializer?: string;
}

export interface Constructor {
  readonly parameters: readonly Parameter[];
  readonly docs?: readonly Comment[];
  readonly statements: readonly string[];
}

export interface Method {
  readonly name: string;
  readonly scope?: 'protected';
  readonly isStatic?: boolean;
  readonly hasOverrideKeyword?: boolean;
  readonly isAsync?: boolean;
  readonly typeParameters?: readonly TypeParameter[];
  readonly parameters: readonly Parameter[];
  readonly returnType: string;
  readonly docs?: readonly Comment[];
  readonly statements: readonly string[];
}

export interface TypeParameter {
  readonly name: string;
  readonly constraint: string;
  readonly default: string;
}

/** Of a module; both kinds are exported. */
export interface Class {
  readonly name: string;
  readonly extends?: string;
  readonly implements?: readonly string[];
  readonly docs: readonly Comment[];
  readonly properties?: readonly Property[];
  readonly ctors?: readonly Constructor[];
  readonly methods: readonly Method[];
}

export interface Interface {
  readonly name: string;
  readonly extends?: readonly string[];
  readonly docs: readonly Comment[];
  readonly properties: readonly Property[];
}

export function interfaceText({ name, extends: of = [], docs, properties }: Interface): string {
  const head = of.length === 0 ? '' : ` extends ${of.join(', ')}`;
  return `${docsText(docs)}export interface ${name}${head} ${body(properties.map(propertyText).join('\n'))}`;
}

export function classText({ name, extends: base, implements: types = [], docs, properties = [], ctors = [], methods }: Class): string {
  const head = `${base === undefined ? '' : ` extends ${base}`}${types.length === 0 ? '' : ` implements ${types.join(', ')}`}`;
  const members = [
    ...(properties.length === 0 ? [] : [properties.map(propertyText).join('\n')]),
    ...ctors.map(constructorText),
    ...methods.map(methodText),
  ];
  return `${docsText(docs)}export class ${name}${head} ${body(members.join('\n\n'))}`;
}

function propertyText({ name, type, isReadonly, hasQuestionToken, docs }: Property): string {
  return `${docsText(docs)}${isReadonly === true ? 'readonly ' : ''}${name}${hasQuestionToken === true ? '?' : ''}: ${type};`;
}

function constructorText({ parameters, docs, statements }: Constructor): string {
  return `${docsText(docs)}constructor(${parametersText(parameters)}) ${body(statements.join('\n'))}`;
}

function methodText(method: Method): string {
  const words = [
    ...(method.scope === undefined ? [] : [method.scope]),
    ...(method.isStatic === true ? ['static'] : []),
    ...(method.hasOverrideKeyword === true ? ['override'] : []),
    ...(method.isAsync === true ? ['async'] : []),
    method.name,
  ];
  const types = (method.typeParameters ?? []).map((each) => `${each.name} extends ${each.constraint} = ${each.default}`).join(', ');
  const generic = types === '' ? '' : `<${types}>`;
  const head = `${docsText(method.docs)}${words.join(' ')}${generic}(${parametersText(method.parameters)}): ${method.returnType}`;
  return `${head} ${body(method.statements.join('\n'))}`;
}

function parametersText(parameters: readonly Parameter[]): string {
  return parameters
    .map(({ name, type, hasQuestionToken, initializer }) => {
      const value = initializer === undefined ? '' : ` = ${initializer}`;
      return `${name}${hasQuestionToken === true ? '?' : ''}: ${type}${value}`;
    })
    .join(', ');
}

/** A description that begins on a line of its own has all its lines below each other. */
function docsText(docs: readonly Comment[] = []): string {
  return docs
    .map(({ description }) =>
      description.startsWith('\n') ? `/**${description.replaceAll('\n', '\n * ')}\n */\n` : `/** ${description} */\n`,
    )
    .join('');
}

function body(text: string): string {
  return text === '' ? '{\n}' : `{\n${text.replace(/^(?=.)/gm, '  ')}\n}`;
}
