import { StartupError } from '@medespraak/platform';

/** Why nothing can be served at a port and host, in a sentence for the terminal; a fault of ours comes back as it was. */
export function explainListening(error: unknown, { port, host }: { port: number; host: string }): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const sentence = sentenceFor(code, port, host);
  return sentence ? new StartupError(sentence, { cause: error }) : error;
}

function sentenceFor(code: string, port: number, host: string): string | null {
  if (code === 'EADDRINUSE')
    return `Port ${port} is in use by another program. Stop that, or choose another: PORT=3001 npm start`;
  if (code === 'EACCES')
    return `Port ${port} may not be used by this user. Choose one above 1023: PORT=3000 npm start`;
  if (/^(EADDRNOTAVAIL|ENOTFOUND|EAI_\w+|EINVAL)$/.test(code))
    return `HOST must be an address of this machine, such as 127.0.0.1 or 0.0.0.0, and is "${host}".`;
  return null;
}
