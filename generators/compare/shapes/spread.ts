/** Fields of a record that are taken as parameters. */
import type * as M from '../../model/model.js';
import { nothing, object, shape, text, type Shape } from '../shape.js';

const shapeOf = shape<M.Spread>('Spread', {
  record: text(({ name }: M.RecordDeclaration) => name),
  params: nothing('they are among the parameters, and the fields of the record'),
});
export const spread = object(() => shapeOf);

const among = nothing('it is among the parameters, and the fields of the record');
export const spreadShapes: readonly Shape[] = [shapeOf, shape<M.Spread['params'][number]>('Spread.params', { field: among, param: among })];
