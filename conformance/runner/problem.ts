/** Why a case ends early: an expectation that was not met, or a driver that is of no use. */
import type { Place } from '../../generators/model/model.js';
import type { Value } from './value.js';

export class Problem extends Error {
  constructor(
    readonly outcome: 'fail' | 'broken',
    message: string,
    readonly detail: {
      readonly place?: Place;
      readonly call?: string;
      readonly args?: Value;
      readonly expected?: string;
      readonly actual?: string;
    } = {},
  ) {
    super(message);
  }
}
