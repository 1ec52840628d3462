/** Fills the templates of `templates/python`. */
import Handlebars from 'handlebars';

export type View = Readonly<Record<string, string | boolean | readonly string[]>>;

export function fill(sources: ReadonlyMap<string, string>, template: string, view: View): string {
  const source = sources.get(template);
  if (source === undefined) throw new Error(`templates/python has no ${template}`);
  return Handlebars.compile(source, { noEscape: true, strict: true })(view);
}
