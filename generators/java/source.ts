/** A Java file of the package: its template filled, its imports worked out from what it names. */
import Handlebars from 'handlebars';
import { Docs } from './docs.js';
import { importLines } from './imports.js';
import type { Model } from '../model/model.js';
import type { OutputFile } from '../target.js';

export const publicPackage = 'dev.lockstep.milvus';
export const sourceFolder = 'src/main/java';

export type View = Readonly<Record<string, unknown>>;

/** Fills templates of `templates/java` by name. */
export class Templates {
  /** How what they are filled with speaks of the spec. */
  readonly docs: Docs;
  readonly #sources: ReadonlyMap<string, string>;
  readonly #compiled = new Map<string, Handlebars.TemplateDelegate>();
  /** Classes of the kit and their packages. */
  readonly #classes: ReadonlyMap<string, string>;

  constructor(sources: ReadonlyMap<string, string>, model: Model) {
    this.docs = new Docs(model);
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
      text: `package ${inPackage};\n\n${imports === '' ? '' : `${imports}\n`}${text}`,
    };
  }
}

const packageOf = (path: string): string => path.slice(0, path.lastIndexOf('/')).replaceAll('/', '.');
