/** What a target's cases play with: its driver, a way past the tap, names of their own. */
import { join } from 'node:path';
import type { Client } from '@grpc/grpc-js';
import type { WireContract } from '../../generators/model/model.js';
import { Clients } from './clients.js';
import { Driver, usualLimits, type DriverLimits } from './driver.js';
import type { Lane } from './play-case.js';
import type { CaseSet } from './read-cases.js';
import type { Subject } from './subject.js';
import { openEngineChannel } from './tap/tap.js';
import { openWire, type Wire } from './tap/wire.js';

/** What all targets share in a run. */
export interface Ground {
  readonly wire: Wire;
  readonly channel: Client;
  readonly address: string;
  readonly fixtures: CaseSet['fixtures'];
  readonly programs: string;
  /** Makes names of this run unlike those of any other. */
  readonly run: string;
  readonly version: string;
  readonly limits: DriverLimits;
}

export interface GroundOptions {
  readonly root: string;
  readonly model: Subject & { readonly wire: WireContract };
  /** `http://127.0.0.1:port`. */
  readonly address: string;
  readonly fixtures: CaseSet['fixtures'];
  readonly limits?: DriverLimits;
}

export function openGround({ root, model, address, fixtures, limits }: GroundOptions): Ground {
  return {
    wire: openWire(model.wire),
    channel: openEngineChannel(address.replace(/^https?:\/\//, '')),
    address,
    fixtures,
    programs: join(root, 'conformance/programs'),
    run: Math.floor(Date.now() / 1000).toString(36),
    version: model.version,
    limits: limits ?? usualLimits,
  };
}

export function openLane(target: Lane['target'], { channel, address, limits, ...ground }: Ground): Lane {
  const driver = new Driver(target.name, target.command, limits);
  return { ...ground, target, driver, setup: new Clients(driver, 'of_runner_', address, true), engine: channel, passing: false };
}
