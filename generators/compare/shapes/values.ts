/** Values, conditions, types and names in scope: the texts of what they are part of tell them. */
import type * as M from '../../model/model.js';
import { nothing, shape, told } from '../shape.js';

const typed = nothing('follows from what the value is made of');
const placed = nothing('where it stands changes nothing');
const base = { type: typed, optional: typed, place: placed };
const converted = nothing('the types at both ends say it');

export const valueShapes = [
  shape<M.Binding>('Binding', {
    kind: nothing('its name is one of its kind'),
    name: told,
    type: typed,
    optional: typed,
    absence: typed,
    used: nothing('the values that read it tell'),
  }),
  shape<M.NameValue>('NameValue', { ...base, kind: told, binding: told, path: told }),
  shape<M.ConstantValue>('ConstantValue', { ...base, kind: told, value: told }),
  shape<M.ListValue>('ListValue', { ...base, kind: told, members: told }),
  shape<M.ConcatValue>('ConcatValue', { ...base, kind: told, of: told }),
  shape<M.MessageValue>('MessageValue', { ...base, kind: told, message: converted, fields: told }),
  shape<M.ResultValue>('ResultValue', { ...base, kind: told, result: converted, fields: told }),
  shape<M.MapValue>('MapValue', { ...base, kind: told, entries: told }),
  shape<M.JsonValue>('JsonValue', { ...base, kind: told, of: told }),
  shape<M.PairsValue>('PairsValue', { ...base, kind: told, of: told, message: converted }),
  shape<M.Base64Value>('Base64Value', { ...base, kind: told, of: told }),
  shape<M.SerializedValue>('SerializedValue', { ...base, kind: told, of: told, message: converted, with: told }),
  shape<M.TextValue>('TextValue', { ...base, kind: told, of: told, enum: converted }),
  shape<M.FirstValue>('FirstValue', { ...base, kind: told, of: told }),
  shape<M.MergeValue>('MergeValue', { ...base, kind: told, of: told }),
  shape<M.CaseValue>('CaseValue', { ...base, kind: told, subject: told, cases: told }),
  shape<M.CaseValue['cases'][number]>('CaseValue.cases', { member: told, type: typed, binding: typed, value: told }),
  shape<M.WhenValue>('WhenValue', { ...base, kind: told, condition: told, value: told }),
  shape<M.EachValue>('EachValue', { ...base, kind: told, list: told, as: told, key: told, value: told }),
  shape<M.PluckValue>('PluckValue', { ...base, kind: told, list: told, path: told, where: told }),
  shape<M.PluckValue['where'][number]>('PluckValue.where', { path: told, value: told }),
  shape<M.FunctionValue>('FunctionValue', { ...base, kind: told, function: told, args: told }),
  shape<M.NewValue>('NewValue', { ...base, kind: told, record: told, fields: told }),
  shape<M.ConvertValue>('ConvertValue', { ...base, kind: converted, of: told, from: converted }),
  ...['MessageValue.fields', 'ResultValue.fields', 'SerializedValue.with', 'NewValue.fields'].map((name) =>
    shape<M.MessageValue['fields'][number]>(name, { field: told, value: told }),
  ),
  shape<M.MapValue['entries'][number]>('MapValue.entries', { key: told, value: told }),
  shape<Keys<M.PathStep>>('PathStep', {
    kind: told,
    name: told,
    index: told,
    key: told,
    of: typed,
    type: typed,
    optional: typed,
    absence: typed,
    wire: typed,
  }),
  shape<Keys<M.Condition>>('Condition', { kind: told, of: told, left: told, right: told, member: told, type: typed }),
  shape<Keys<M.Type>>('Type', { kind: told, name: told, of: told, declaration: told, message: told, enum: told }),
];

/** The keys of every member of a union. */
export type Keys<U> = { [K in U extends unknown ? keyof U : never]: unknown };
