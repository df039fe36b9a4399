import { createServer, type Server, type Socket } from 'node:net';

/** A mail server that takes everything and remembers what arrived. It can be broken off in the middle of whatever it does. */
export class MailServer {
  /** How often a mail of an id arrived, by the id that its sender gave it. */
  readonly arrived = new Map<string, number>();
  readonly port: number;
  /** Called for every mail that arrived, before its sender is told. */
  onMail: () => void = () => undefined;
  #server: Server | null = null;
  readonly #sockets = new Set<Socket>();

  constructor(port: number) {
    this.port = port;
  }

  async start(): Promise<void> {
    const server = createServer((socket) => this.#talk(socket));
    this.#server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.port, '127.0.0.1', resolve);
    });
  }

  /** Breaks every line and takes no new ones. */
  async stop(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.breakLines();
    await new Promise((resolve) => server.close(resolve));
    this.#server = null;
  }

  /** Breaks every line there is, whatever was being said. */
  breakLines(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  #talk(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('error', () => undefined);
    let buffer = '';
    let isData = false;
    socket.write('220 bench ESMTP\r\n');
    socket.on('data', (chunk: Buffer) => {
      buffer += chunk.toString('latin1');
      for (;;) {
        const end = buffer.indexOf(isData ? '\r\n.\r\n' : '\r\n');
        if (end < 0) return;
        const line = buffer.slice(0, end);
        buffer = buffer.slice(end + (isData ? 5 : 2));
        if (isData) {
          const id = /^Message-ID:\s*<([^@>]+)@/im.exec(line)?.[1] ?? 'unknown';
          this.arrived.set(id, (this.arrived.get(id) ?? 0) + 1);
          isData = false;
          this.onMail();
          socket.write('250 taken\r\n');
        } else {
          isData = /^DATA/i.test(line);
          const isEnd = /^QUIT/i.test(line);
          socket.write(isData ? '354 go on\r\n' : isEnd ? '221 bye\r\n' : '250 ok\r\n');
          if (isEnd) socket.end();
        }
      }
    });
  }
}
