import { createServer, connect, type Socket } from 'node:net';
import { findFreePort } from './free-port.ts';

/** A cable between a browser and a system, which can be pulled out and put back. */
export interface Cable {
  /** The address for the browser. */
  base: string;
  /** Nothing goes through any more, and nobody is told; new connections hang. */
  pull(): void;
  /** Everything goes through again, after what was waiting. */
  putBack(): void;
  remove(): void;
}

/** Lays one to a port of this machine. */
export async function layCable(to: number): Promise<Cable> {
  const ends = new Set<Socket>();
  let isOut = false;
  const port = await findFreePort();
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1');
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(from);
      from.on('error', () => into.destroy());
      from.on('close', () => {
        ends.delete(from);
        into.destroy();
      });
      from.on('data', (data) => void into.write(data));
      if (isOut) from.pause();
    }
  }).listen(port, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    base: `http://localhost:${port}`,
    pull: () => {
      isOut = true;
      for (const end of ends) end.pause();
    },
    putBack: () => {
      isOut = false;
      for (const end of ends) end.resume();
    },
    remove: () => {
      for (const end of ends) end.destroy();
      server.close();
    },
  };
}
