/** The wire contract, as far as the spec uses it. */
import type * as M from '../../model/model.js';
import { list, nothing, object, shape, text, type Shape } from '../shape.js';

const enumValue = shape<M.WireEnum['values'][number]>('WireEnum.values', {
  name: nothing('values of one name are compared'),
  number: text(),
});

const wireEnum: Shape = shape<M.WireEnum>(
  'WireEnum',
  {
    name: nothing('the full name has it'),
    fullName: text(),
    values: list<M.WireEnum['values'][number]>(enumValue, ({ name }) => name, { ordered: false }),
  },
  { once: true },
);

const field: Shape = shape<M.WireField>('WireField', {
  name: nothing('fields of one name are compared'),
  number: text(),
  type: object(() => fieldType),
  repeated: text(),
  mapKey: text(),
  oneof: text(),
  presence: text(),
});

const fieldType: Shape = shape<{ kind: unknown; name: unknown; message: unknown; enum: unknown }>('WireField.type', {
  kind: text(),
  name: text(),
  message: object(() => message),
  enum: object(() => wireEnum),
});

const message: Shape = shape<M.WireMessage>(
  'WireMessage',
  { name: nothing('the full name has it'), fullName: text(), fields: list<M.WireField>(field, ({ name }) => name, { ordered: false }) },
  { once: true },
);

const rpc = shape<M.WireRpc>('WireRpc', {
  name: nothing('calls of one name are compared'),
  path: text(),
  request: object(() => message),
  response: object(() => message),
  status: text((status: M.WireRpc['status']) => (typeof status === 'object' ? status.name : String(status))),
});

const looked = nothing('a way to what `used` reaches');

export const contract = shape<M.WireContract>('WireContract', {
  source: text(),
  hash: text(),
  service: text(),
  rpc: looked,
  message: looked,
  enum: looked,
  used: list<M.WireRpc>(rpc, ({ name }) => name, { ordered: false }),
});

export const wireShapes: readonly Shape[] = [contract, rpc, message, field, fieldType, wireEnum, enumValue];
