import type { Declaration } from '../../model/model.js';
import { typeText } from '../../model/types.js';
import type { Rule } from '../rule.js';

export const oneNameAType: Rule = {
  code: 'one_name_a_type',
  family: 'naming',
  title: 'No two types are the same under two names.',
  why: 'Users convert between them for nothing, and one is changed and the other forgotten.',
  severity: 'warning',
  *check({ model }) {
    const first = new Map<string, Declaration>();
    for (const type of model.declarations) {
      const shape = shapeOf(type);
      if (shape === undefined) continue;
      const before = first.get(shape);
      if (before !== undefined)
        yield {
          place: type.place,
          message: `${type.name} has what ${before.name} has, and nothing else`,
          hint: 'use one of them in both places',
        };
      else first.set(shape, type);
    }
  },
};

/** What makes a type; undefined where its name alone does. */
function shapeOf(type: Declaration): string | undefined {
  switch (type.kind) {
    case 'record':
      return JSON.stringify([type.kind, type.fields.map((each) => [each.name, typeText(each.type), each.optional, each.default])]);
    case 'result':
      return JSON.stringify([type.kind, type.fields.map((each) => [each.name, typeText(each.type)])]);
    case 'text_enum':
      return JSON.stringify([type.kind, type.open, type.members]);
    case 'union':
      return JSON.stringify([type.kind, type.single, type.members.map(typeText)]);
    case 'callback':
      return JSON.stringify([type.kind, type.takes.map(typeText), typeText(type.gives)]);
    case 'list_of':
      return JSON.stringify([type.kind, type.of.name]);
    case 'enum':
      return JSON.stringify([type.kind, type.wire.name]);
    case 'subset':
      return JSON.stringify([type.kind, type.of.name, type.members.map(({ name }) => name)]);
    case 'host':
      return undefined;
  }
}
