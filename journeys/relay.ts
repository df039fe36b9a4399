import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { mkdtempSync, rmSync } from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from './free-port.ts';

/** A real coturn, as an installation has it: long-term credentials from a secret that both share. */
export interface Relay {
  /** What a system must be told of it. */
  environment: Record<string, string>;
  /** From now on nothing goes through, as without a network. */
  silence(): void;
  /** And again. */
  wake(): void;
  stop(): void;
}

const secret = 'a secret of a relay for tests';

/** Browsers look for ways out by the network's own address, where there is one. */
const ownAddress = (): string =>
  Object.values(networkInterfaces())
    .flat()
    .find((one) => one?.family === 'IPv4' && !one.internal)?.address ?? '127.0.0.1';

export async function startRelay(): Promise<Relay> {
  const [address, port] = [ownAddress(), await findFreePort()];
  const folder = mkdtempSync(join(tmpdir(), 'medespraak-relay-'));
  const words = [
    '-n',
    '--listening-ip',
    address,
    '--relay-ip',
    address,
    '--listening-port',
    String(port),
    // It opens all ports it may use before it answers: few are soon ready.
    '--min-port',
    '50000',
    '--max-port',
    '50199',
    '--use-auth-secret',
    '--static-auth-secret',
    secret,
    '--realm',
    'localhost',
    '--no-tls',
    '--no-dtls',
    '--no-cli',
    '--allow-loopback-peers',
    '--log-file',
    'stdout',
    '--simple-log',
    '--pidfile',
    join(folder, 'pid'),
    '--userdb',
    join(folder, 'users'),
  ];
  const relay = spawn(process.env['TURNSERVER_PATH'] ?? 'turnserver', words, { cwd: folder });
  let said = '';
  for (const stream of [relay.stdout, relay.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  const gone = new Promise<never>((_, reject) => {
    relay.once('error', () => reject(new Error('there is no turnserver: on Debian, apt-get install coturn')));
    relay.once('exit', () => reject(new Error(`the relay stopped before it was ready:\n${said}`)));
  });
  gone.catch(() => undefined);
  await Promise.race([untilAnswering(address, port), gone]);
  return {
    environment: { TURN_URLS: `turn:${address}:${port}?transport=udp`, TURN_SECRET: secret },
    silence: () => void relay.kill('SIGSTOP'),
    wake: () => void relay.kill('SIGCONT'),
    stop: () => {
      relay.kill('SIGCONT');
      relay.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Asks it for our own address, as browsers do (RFC 8489, a binding request), until it answers: what it logs differs by version. */
async function untilAnswering(address: string, port: number): Promise<void> {
  const socket = createSocket('udp4');
  const answered = new Promise<void>((resolve) => socket.once('message', () => resolve()));
  const ask = () =>
    socket.send(Buffer.concat([Buffer.from('000100002112a442', 'hex'), randomBytes(12)]), port, address);
  socket.on('error', () => undefined);
  const asking = setInterval(ask, 100);
  await Promise.race([
    answered,
    new Promise((_, reject) =>
      setTimeout(() => reject(new Error('the relay does not answer')), 30_000).unref(),
    ),
  ]).finally(() => {
    clearInterval(asking);
    socket.close();
  });
}
