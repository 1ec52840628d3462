/** Methods of the client. */
import type * as M from '../../model/model.js';
import { typeText } from '../../model/types.js';
import { list, names, nothing, object, shape, text, told, type Shape } from '../shape.js';
import { methodCheckText } from '../text/checks.js';
import { conditionText } from '../text/conditions.js';
import { deprecatedText } from '../text/deprecated.js';
import { valueText } from '../text/values.js';
import { params } from './params.js';
import { spread } from './spread.js';
import { steps } from './steps.js';
import type { Keys } from './values.js';

const nameOf = ({ name }: { readonly name: string }): string => name;

const form = shape<M.Form>('Form', {
  name: nothing('forms of one name are compared'),
  when: text(conditionText),
  requires: names(nameOf),
  unused: names(nameOf),
  verify: names(nameOf),
});

const returns = shape<NonNullable<M.Method['returns']>>('Method.returns', { type: text(typeText), value: text(valueText), doc: text() });

const rest = shape<M.RestMapping>('RestMapping', {
  path: text(),
  verb: text(),
  names: list<{ readonly name: string; readonly text: string }>(shape('RestName', { name: told, text: text() }), ({ name }) => name, {
    ordered: false,
    members: (map: M.RestMapping['names']) => Object.entries(map).map(([name, to]) => ({ name, text: to })),
  }),
  body: text(valueText),
  reply: text(valueText),
});

const mcp = shape<NonNullable<M.Method['mcp']>>('Method.mcp', { tool: text() });

export const method = shape<M.Method>('Method', {
  name: text(),
  group: text(),
  kind: text(),
  doc: text(),
  place: nothing('where it stands changes nothing'),
  since: text(),
  until: text(),
  feature: text(),
  also: names(),
  deprecated: text(deprecatedText),
  params,
  positional: names(nameOf),
  common: names(nameOf),
  spread,
  checks: list<M.MethodCheck>(shape('MethodCheck', { text: told }), methodCheckText, { ordered: false }),
  forms: list<M.Form>(form, nameOf),
  body: steps(),
  waits: text(),
  inSession: text(),
  makes: text(nameOf),
  first: text(nameOf),
  returns: object(() => returns),
  errors: names(nameOf),
  rest: object(() => rest),
  mcp: object(() => mcp),
});

export const methods = list<M.Method>(method, nameOf, { ordered: false, also: ({ also }) => also });

export const methodShapes: readonly Shape[] = [
  method,
  form,
  returns,
  rest,
  mcp,
  shape<Keys<M.MethodCheck>>('MethodCheck', {
    kind: told,
    of: told,
    given: told,
    in: told,
    then: told,
    place: nothing('where it stands changes nothing'),
  }),
  shape<{ of: unknown; value: unknown }>('MethodCheck.then', { of: told, value: told }),
  shape<Required<M.Deprecated>>('Deprecated', { since: told, until: told, use: told, why: told }),
];
