/** What a request holds, one entry for each field or pair that is sent, however deep. */
import type { MessageValue, Place, Value } from '../../model/model.js';
import { valueText } from './values.js';

export interface SentField {
  /** `search_params.topk`. */
  readonly path: string;
  readonly text: string;
  readonly place: Place;
}

export const sentFields = (request: MessageValue): SentField[] => [...inside(request, '')];

function* inside(value: Value, path: string): Iterable<SentField> {
  const below = (name: string): string => (path === '' ? name : `${path}.${name}`);
  switch (value.kind) {
    case 'message':
      for (const each of value.fields) yield* inside(each.value, below(each.field.name));
      return;
    case 'map':
      for (const each of value.entries) yield* inside(each.value, below(each.key));
      return;
    case 'merge':
      for (const each of value.of) yield* inside(each, each.kind === 'map' || each.kind === 'merge' ? path : below('*'));
      return;
    case 'pairs':
    case 'convert':
      if (value.of.kind === 'map' || value.of.kind === 'merge' || value.of.kind === 'message') {
        yield* inside(value.of, path);
        return;
      }
  }
  yield { path, text: valueText(value), place: value.place };
}
