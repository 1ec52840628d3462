/** What all parts of the Go printer share: the Model, names, types, and which declarations users see. */
import type { Declaration, Method, Model, TargetSettings, Type } from '../model/model.js';
import { stepsOf } from '../model/walk.js';
import { Names } from './names.js';
import { Types } from './types.js';

export class Printer {
  readonly settings: TargetSettings;
  readonly names: Names;
  readonly types: Types;
  readonly public: readonly Declaration[];
  /** Names of methods and parameters, as docs mention them. */
  readonly words: ReadonlySet<string>;

  constructor(readonly model: Model) {
    const settings = model.targets.find(({ name }) => name === 'go');
    if (settings === undefined) throw new Error('spec/targets.yaml has no go');
    this.settings = settings;
    this.names = new Names(settings.initialisms);
    this.public = publicDeclarations(model);
    this.types = new Types(this.names, (declaration) => this.public.includes(declaration));
    this.words = new Set(model.methods.flatMap((method) => [method.name, ...method.params.map(({ name }) => name)]));
    this.parts = new Set(
      model.methods.flatMap(({ body }) => [...stepsOf(body)].flatMap((step) => (step.kind === 'call' ? [step.method] : []))),
    );
    this.packages = [
      'cmp',
      'context',
      'maps',
      'math',
      'slices',
      'time',
      'answer',
      'wire',
      'commonpb',
      'schemapb',
      'milvuspb',
      ...model.functions.map(({ name }) => this.names.kit(name)),
    ];
  }

  /** Methods that other methods call. */
  readonly parts: ReadonlySet<Method>;

  readonly isPublic = (type: Type): boolean =>
    type.kind === 'declared' && (this.public.includes(type.declaration) || type.declaration.kind === 'subset');

  /** Packages and kit functions whose names a local variable may not hide. */
  readonly packages: readonly string[];
}

/** Those that a parameter, a record or a result leads to. */
function publicDeclarations(model: Model): Declaration[] {
  const found = new Set<Declaration>();
  const visit = (type: Type): void => {
    if (type.kind === 'list' || type.kind === 'map' || type.kind === 'iterator') visit(type.of);
    if (type.kind !== 'declared' || found.has(type.declaration)) return;
    const { declaration } = type;
    found.add(declaration);
    if (declaration.kind === 'subset') visit({ kind: 'declared', declaration: declaration.of });
    if (declaration.kind === 'list_of') visit({ kind: 'declared', declaration: declaration.of });
    if (declaration.kind === 'union') declaration.members.forEach(visit);
    if (declaration.kind === 'callback') [...declaration.takes, declaration.gives].forEach(visit);
    if (declaration.kind === 'record')
      declaration.fields.forEach((field) => {
        visit(field.type);
      });
    if (declaration.kind === 'result' || (declaration.kind === 'host' && !declaration.internal))
      declaration.fields.forEach((field) => {
        visit(field.type);
      });
  };
  for (const method of model.methods) {
    method.params.forEach((param) => {
      visit(param.type);
    });
    if (method.returns !== undefined) visit(method.returns.type);
    if (method.makes !== undefined) visit({ kind: 'declared', declaration: method.makes });
  }
  // The kit orders and names by these.
  return model.declarations.filter((each) => found.has(each));
}
