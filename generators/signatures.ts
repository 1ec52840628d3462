/** What a review reads of each language: the public signatures of a method or type, line by line as `api.txt` has them. */
import type { Model } from './model/model.js';

/** By the spec's name of the method (`create_alias`) or type (`CollectionInfo`). Every line stands in the target's `api.txt` as well. */
export type Signatures = ReadonlyMap<string, readonly string[]>;

/** Pure, and made without rendering the client: a review asks for it within a tenth of a second. */
export type SignaturesOf = (model: Model) => Signatures;
