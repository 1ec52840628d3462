/** A Java file of the package: its template filled, its imports worked out from what it names. */
import Handlebars from 'handlebars';
import { Docs } from './docs.js';
import { importLines } from './imports.js';
import type { Model, TargetSettings } from '../model/model.js';
import type { Scope } from './expression.js';
import type { OutputFile } from '../target.js';

export const publicPackage = 'dev.lockstep.milvus';
export const sourceFolder = 'src/main/java';

/** First line of what is made here. */
export const header = '// Made by Lockstep from spec/ and templates/java/; do not edit.';

export type View = Readonly<Record<string, unknown>>;

/** Fills templates of `templates/java` by name. */
export class Templates {
  /** How what they are filled with speaks of the spec. */
  readonly docs: Docs;
  readonly scope: Scope;
  readonly #sources: ReadonlyMap<string, string>;
  readonly #compiled = new Map<string, Handlebars.TemplateDelegate>();
  /** Classes of the kit and their packages. */
  readonly #classes: ReadonlyMap<string, string>;

  constructor(sources: ReadonlyMap<string, string>, model: Model) {
    this.docs = new Docs(model);
    this.scope = { target: targetOf(model), renamed: new Map() };
    this.#sources = sources;
    this.#classes = new Map(
      [...sources.keys()]
        .filter((path) => /^runtime\/.*\.java$/.test(path))
        .map((path) => [path.slice(path.lastIndexOf('/') + 1, -'.java'.length), packageOf(path.slice('runtime/'.length))]),
    );
  }

  fill(template: string, view: View): string {
    let compiled = this.#compiled.get(template);
    if (compiled === undefined) {
      const text = this.#sources.get(`${template}.hbs`);
      if (text === undefined) throw new Error(`templates/java has no ${template}.hbs`);
      compiled = Handlebars.compile(text, { noEscape: true, strict: true });
      this.#compiled.set(template, compiled);
    }
    return compiled(view);
  }

  /** A file of a package; `own` names further classes that it may name. */
  file(
    name: string,
    template: string,
    view: View,
    { folder = sourceFolder, inPackage = publicPackage, own = new Map<string, string>() } = {},
  ): OutputFile {
    const text = this.fill(template, view);
    const imports = importLines(text, inPackage, new Map([...this.#classes, ...own]));
    return {
      path: `${folder}/${inPackage.replaceAll('.', '/')}/${name}.java`,
      text: `${header}\n\npackage ${inPackage};\n\n${imports === '' ? '' : `${imports}\n`}${text}`,
    };
  }
}

export const targetOf = (model: Model): TargetSettings => {
  const target = model.targets.find(({ name }) => name === 'java');
  if (target === undefined) throw new Error('the spec has no settings for java');
  return target;
};

const packageOf = (path: string): string => path.slice(0, path.lastIndexOf('/')).replaceAll('/', '.');
