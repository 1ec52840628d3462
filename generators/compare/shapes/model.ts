/** The Model as a whole: where a comparison starts. */
import type * as M from '../../model/model.js';
import { typeText } from '../../model/types.js';
import { list, names, nothing, object, shape, text, told, type Shape } from '../shape.js';
import { literalText } from '../text/checks.js';
import { valueText } from '../text/values.js';
import { methods, methodShapes } from './methods.js';
import { paramShapes } from './params.js';
import { spreadShapes } from './spread.js';
import { stepShapes } from './steps.js';
import { declarations, typeShapes } from './types.js';
import { valueShapes } from './values.js';
import { contract, wireShapes } from './wire.js';

const nameOf = ({ name }: { readonly name: string }): string => name;
const found = nothing('those of one name are compared');
const placed = nothing('where it stands changes nothing');

const common = shape<M.CommonParam>('CommonParam', {
  name: found,
  type: text((type: M.CommonParam['type']) => (typeof type === 'string' ? type : typeText(type))),
  doc: text(),
  metadata: text(),
  field: text(),
  binding: nothing('its own name in values'),
  place: placed,
});
const metadata = shape<M.Model['metadata'][number]>('Model.metadata', { key: found, value: text(valueText), place: placed });
const policy = { first: text(), times: text(), cap: text(), place: placed };
const retry = shape<M.RetryPolicy>('RetryPolicy', {
  ...policy,
  name: found,
  doc: text(),
  transport: names(),
  errors: names(nameOf),
  tries: text(),
  jitter: text(),
});
const wait = shape<M.WaitPolicy>('WaitPolicy', { ...policy, name: found, stall: text() });
const timeouts = shape<M.Model['timeouts']>('Model.timeouts', { connect: text(), call: text(), callWithWaits: text(), place: placed });
const lookup = shape<M.Model['schemaLookup']>('Model.schemaLookup', {
  rpc: text(nameOf),
  collection: nothing('a name that stands for the collection'),
  request: text(valueText),
  place: placed,
});
const takes = shape<M.RuntimeFunction['takes'][number]>('RuntimeFunction.takes', { name: found, type: text(), optional: text() });
const runtimeFunction = shape<M.RuntimeFunction>('RuntimeFunction', {
  name: found,
  doc: text(),
  takes: list<M.RuntimeFunction['takes'][number]>(takes, nameOf),
  gives: text(typeText),
  cursor: text(nameOf),
  raises: text(),
  reads: text(),
  builder: text(),
  place: placed,
});
const errorKind = shape<M.ErrorKind>('ErrorKind', { name: found, doc: text(), carries: names(), place: placed });
const namedError = shape<M.NamedError>('NamedError', {
  name: found,
  doc: text(),
  any: text((tests: M.NamedError['any']) => (tests.length === 0 ? 'none' : tests.map(testText).join(' or '))),
  place: placed,
});
const target = shape<M.TargetSettings>('TargetSettings', {
  name: found,
  package: text(),
  import: text(),
  version: text(),
  sdkType: text(),
  runtime: text(),
  initialisms: names(),
  place: placed,
});

export const model = shape<M.Model>('Model', {
  title: text(),
  place: placed,
  version: text(),
  hash: nothing('it is made from all the rest'),
  common: list<M.CommonParam>(common, nameOf),
  metadata: list<M.Model['metadata'][number]>(metadata, ({ key }) => key),
  retry: list<M.RetryPolicy>(retry, nameOf, { ordered: false }),
  timeouts: object(() => timeouts),
  waits: list<M.WaitPolicy>(wait, nameOf, { ordered: false }),
  methods,
  declarations,
  functions: list<M.RuntimeFunction>(runtimeFunction, nameOf, { ordered: false }),
  errorKinds: list<M.ErrorKind>(errorKind, nameOf, { ordered: false }),
  namedErrors: list<M.NamedError>(namedError, nameOf, { ordered: false }),
  schemaLookup: object(() => lookup),
  wire: object(() => contract),
  targets: list<M.TargetSettings>(target, nameOf, { ordered: false }),
});

function testText({ code, legacy, status, reasonHas }: M.NamedError['any'][number]): string {
  const parts = { code, legacy, status, reason_has: reasonHas };
  return Object.entries(parts)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${literalText(value)}`]))
    .join(' and ');
}

export const shapes: readonly Shape[] = [
  model,
  common,
  metadata,
  retry,
  wait,
  timeouts,
  lookup,
  takes,
  runtimeFunction,
  errorKind,
  namedError,
  target,
  ...methodShapes,
  ...paramShapes,
  ...spreadShapes,
  ...stepShapes,
  ...typeShapes,
  ...valueShapes,
  ...wireShapes,
  shape<M.NamedError['any'][number]>('NamedError.any', { code: told, legacy: told, status: told, reasonHas: told }),
  shape<M.Place>('Place', { file: placed, line: placed, column: placed }),
];
