/** Fills the templates under templates/go and puts header and imports around what comes out. */
import Handlebars from 'handlebars';
import type { OutputFile } from '../target.js';
import { indent, quoted } from './layout.js';

export class Renderer {
  private readonly handlebars = Handlebars.create();
  private readonly compiled = new Map<string, HandlebarsTemplateDelegate>();

  constructor(
    private readonly sources: ReadonlyMap<string, string>,
    private readonly header: string,
    private readonly module: string,
  ) {
    this.handlebars.registerPartial('request', this.source('request.hbs'));
  }

  fill(template: string, view: object): string {
    let compiled = this.compiled.get(template);
    if (compiled === undefined) {
      compiled = this.handlebars.compile(this.source(`${template}.hbs`), { noEscape: true, strict: false });
      this.compiled.set(template, compiled);
    }
    return compiled(view)
      .replace(/\n{3,}/g, '\n\n')
      .trimEnd();
  }

  /** A Go file: what its body uses of other packages is imported. */
  file(path: string, name: string, body: string): OutputFile {
    return {
      path,
      text: `${this.fill('file', { header: this.header, package: name, imports: importLines(body, this.module, name), body })}\n`,
    };
  }

  private source(name: string): string {
    const text = this.sources.get(name);
    if (text === undefined) throw new Error(`templates/go has no ${name}`);
    return text;
  }
}

const standard: Readonly<Record<string, string>> = {
  cmp: 'cmp',
  context: 'context',
  fmt: 'fmt',
  maps: 'maps',
  math: 'math',
  slices: 'slices',
  strings: 'strings',
  time: 'time',
  errors: 'errors',
  os: 'os',
};

function importLines(body: string, module: string, name: string): string[] {
  const code = body
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
  const uses = (word: string): boolean => new RegExp(`(?<![\\w.])${word}\\.[A-Z]`).test(code);
  const std = Object.entries(standard)
    .filter(([word]) => uses(word))
    .map(([, path]) => path)
    .sort();
  const wire = [...new Set([...code.matchAll(/(?<![\w.])([a-z]+pb)\.[A-Z]/g)].map(([, word]) => word ?? ''))].map(
    (word) => `${module}/internal/wire/${word}`,
  );
  const own = [
    ...(uses('answer') ? [`${module}/internal/answer`] : []),
    ...(uses('wire') && name !== 'wire' ? [`${module}/internal/wire`] : []),
    ...(uses('milvus') && name !== 'milvus' ? [module] : []),
    ...wire,
  ].sort();
  const groups = [std, own].filter((group) => group.length > 0).map((group) => group.map((path) => indent(quoted(path))));
  return groups.flatMap((group, at) => (at === 0 ? group : ['', ...group]));
}
