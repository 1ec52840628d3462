import { nearest } from '../../model/diagnostic.js';
import type { Linted } from '../linted.js';
import type { Rule } from '../rule.js';

export const docNames: Rule = {
  code: 'doc_names',
  family: 'docs',
  title: 'A name with an underscore in a doc is a name of the spec.',
  why: 'What was renamed lives on in docs, and readers look for it in vain. What is the server’s own stands in backticks, or in `doc.words` of lint.yaml.',
  severity: 'error',
  *check(linted) {
    const known = namesOf(linted);
    for (const { text, cursor } of linted.docs) {
      for (const [name] of text.replace(/`[^`]*`/g, '').matchAll(/\b[a-z][a-z0-9]*(?:_[a-z0-9]+)+\b/g)) {
        if (known.has(name)) continue;
        const near = nearest(
          name,
          [...known].filter((each) => each.includes('_')),
        );
        yield {
          place: cursor.place,
          message: `the doc speaks of ${name}, which the spec does not have`,
          hint: near === undefined ? `write \`${name}\` in backticks where it is the server’s` : `did you mean ${near}?`,
        };
      }
    }
  },
};

function namesOf({ model, spec, inputs, outputs, config }: Linted): ReadonlySet<string> {
  return new Set([
    ...model.methods.map(({ name }) => name),
    ...model.common.map(({ name }) => name),
    ...model.functions.flatMap(({ name, takes }) => [name, ...takes.map((each) => each.name)]),
    ...model.namedErrors.map(({ name }) => name),
    ...model.errorKinds.map(({ name }) => name),
    ...spec.fragments.flatMap(({ root }) => root.entries.map(({ key }) => key)),
    ...inputs.flatMap(({ name, param }) => [name, ...param.also]),
    ...outputs.map(({ name }) => name),
    ...model.declarations.flatMap((each) => (each.kind === 'text_enum' ? each.members : [])),
    ...config.doc.words,
  ]);
}
