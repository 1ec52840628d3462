/** A TCP relay below the gRPC tap: passes bytes, and cuts, halves, silences, slows or refuses connections. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { ConnectionFault } from '../case.js';

type Mode = ConnectionFault['connection'] | 'pass';
interface Pair {
  readonly client: Socket;
  readonly server: Socket;
}

const slowBytesPerSecond = 1000;

export interface Relay {
  readonly port: number;
  setMode: (mode: Mode) => void;
  /** The gRPC layer saw a request: `cut` closes the connections now, `half` in the middle of the next bytes that go back. Tells whether the request is lost. */
  onRequest: () => boolean;
  close: () => Promise<void>;
}

export async function openRelay(targetPort: number): Promise<Relay> {
  const pairs = new Set<Pair>();
  let mode: Mode = 'pass';
  let halving = false;

  const end = (pair: Pair): void => {
    pairs.delete(pair);
    pair.client.destroy();
    pair.server.destroy();
  };
  const backToClient = (pair: Pair, chunk: Buffer): void => {
    if (halving) {
      halving = false;
      pair.client.write(chunk.subarray(0, Math.max(1, chunk.length >> 1)), () => {
        end(pair);
      });
    } else if (mode === 'slow') {
      pair.server.pause();
      void trickle(pair.client, chunk).then(() => pair.server.resume());
    } else if (!pair.client.write(chunk)) {
      pair.server.pause();
      pair.client.once('drain', () => {
        if (mode !== 'silent') pair.server.resume();
      });
    }
  };

  const listener = createServer((client) => {
    const server = connect(targetPort, '127.0.0.1');
    const pair = { client, server };
    pairs.add(pair);
    for (const socket of [client, server]) {
      socket.setNoDelay(true);
      socket.on('error', () => {
        end(pair);
      });
      socket.on('close', () => {
        end(pair);
      });
    }
    client.pipe(server);
    server.on('data', (chunk: Buffer) => {
      backToClient(pair, chunk);
    });
    if (mode === 'silent') silence(pair);
  });
  await new Promise<void>((resolve) => {
    listener.listen(0, '127.0.0.1', resolve);
  });

  const { port } = listener.address() as AddressInfo;

  return {
    port,
    setMode: (next) => {
      const was = mode;
      mode = next;
      // Nobody listens, so that clients can tell that their requests never left.
      if (next === 'refuse' && was !== 'refuse') listener.close();
      if (next !== 'refuse' && was === 'refuse') listener.listen(port, '127.0.0.1');
      halving = false;
      for (const pair of pairs) {
        if (next === 'silent') silence(pair);
        else if (was === 'silent') unsilence(pair);
      }
    },
    onRequest: () => {
      const was = mode;
      if (was === 'half') halving = true;
      if (was === 'half' || was === 'cut') mode = 'pass';
      if (was === 'cut') [...pairs].forEach(end);
      return was === 'cut';
    },
    close: async () => {
      [...pairs].forEach(end);
      await new Promise<void>((resolve) => {
        listener.close(() => {
          resolve();
        });
      });
    },
  };
}

function silence({ client, server }: Pair): void {
  client.unpipe(server);
  client.pause();
  server.pause();
}

function unsilence({ client, server }: Pair): void {
  client.pipe(server);
  server.resume();
}

async function trickle(socket: Socket, chunk: Buffer): Promise<void> {
  const step = slowBytesPerSecond / 20;
  for (let at = 0; at < chunk.length && !socket.destroyed; at += step) {
    socket.write(chunk.subarray(at, at + step));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
