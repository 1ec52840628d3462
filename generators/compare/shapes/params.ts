/** Parameters, and what is checked of them. */
import type * as M from '../../model/model.js';
import { typeText } from '../../model/types.js';
import { list, names, nothing, shape, text, type Shape } from '../shape.js';
import { literalText } from '../text/checks.js';
import { deprecatedText } from '../text/deprecated.js';
import type { Keys } from './values.js';

export const type = text((of: M.Type) => typeText(of));

const check = shape<Keys<M.ParamCheck>>('ParamCheck', {
  kind: nothing('checks of one kind are compared'),
  min: text(),
  max: text(),
  of: text(),
  values: text(literalText),
});
export const checks = list<M.ParamCheck>(check, ({ kind }) => kind, { ordered: false });

const param = shape<M.Param>('Param', {
  name: text(),
  type,
  doc: text(),
  optional: text(),
  default: text(literalText),
  checks,
  emptyAbsent: text(),
  alsoAbsent: names(literalText),
  single: text(),
  also: names(),
  secret: text(),
  since: text(),
  feature: text(),
  deprecated: text(deprecatedText),
  absence: text(),
  binding: nothing('its own name in values'),
  place: nothing('where it stands changes nothing'),
});
export const params = list<M.Param>(param, ({ name }) => name, { also: ({ also }) => also });

export const paramShapes: readonly Shape[] = [param, check];
