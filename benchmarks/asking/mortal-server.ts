import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The product as somebody runs it, who starts it again when it ended: a process that may be killed at any moment. */
export class MortalServer {
  readonly base: string;
  readonly #environment: NodeJS.ProcessEnv;
  #process: ChildProcess | null = null;
  /** What it said, over all lives. */
  output = '';
  /** How often it ended by itself while it should go on: never because a database was away for a while. */
  endedByItself = 0;
  /** How often it could not begin, and what it said then. */
  readonly refusals: string[] = [];

  constructor(port: number, environment: Record<string, string>) {
    this.base = `http://127.0.0.1:${port}`;
    this.#environment = {
      ...process.env,
      MEDESPRAAK_EXAMPLE: 'off',
      MEDESPRAAK_URL: this.base,
      PORT: String(port),
      ...environment,
    };
  }

  /** Starts it, again and again until it can be used. */
  async start(): Promise<void> {
    for (let tries = 0; tries < 200; tries += 1) {
      if (await this.#begin()) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`the server does not start:\n${this.refusals.at(-1)}`);
  }

  #begin(): Promise<boolean> {
    const one = spawn(process.execPath, ['cli/medespraak.js', 'serve'], {
      cwd: root,
      env: this.#environment,
    });
    this.#process = one;
    let said = '';
    let isReady = false;
    return new Promise((resolve) => {
      const listen = (text: Buffer) => {
        said += text.toString();
        this.output += text.toString();
        if (isReady || !said.includes('Stop with Ctrl-C')) return;
        isReady = true;
        resolve(true);
      };
      one.stdout.on('data', listen);
      one.stderr.on('data', listen);
      one.once('exit', (code, signal) => {
        if (this.#process === one) this.#process = null;
        if (signal !== 'SIGKILL' && isReady && code !== 0) this.endedByItself += 1;
        if (!isReady && signal !== 'SIGKILL') this.refusals.push(said.trim());
        resolve(false);
      });
    });
  }

  /** Whether the process is there. */
  get isRunning(): boolean {
    return this.#process !== null;
  }

  kill(): Promise<void> {
    return this.#end('SIGKILL');
  }

  stop(): Promise<void> {
    return this.#end('SIGTERM');
  }

  async #end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const one = this.#process;
    if (!one) return;
    const gone = new Promise((resolve) => one.once('exit', resolve));
    one.kill(signal);
    await gone;
  }
}
