/** What every toolchain works in: the project, its build folder, the Model. */
import { join } from 'node:path';
import { readModel } from './model.js';
import type { Room, Toolchain } from './toolchain.js';

export async function openRoom(root: string, log: (line: string) => void): Promise<Room> {
  return { root, build: join(root, 'build'), model: await readModel(root), log };
}

/** The same room, where each line of progress says which language it is about. */
export function roomOf(room: Room, { language }: Toolchain): Room {
  return { ...room, log: (line) => room.log(`${language}: ${line}`) };
}
