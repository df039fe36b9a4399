import { SaxesParser, type SaxesTagNS } from 'saxes';
import { TextFileError } from './text-file-error.ts';

/** What is told of a document while it is read. */
export interface XmlReader {
  open(tag: SaxesTagNS): void;
  close(tag: SaxesTagNS): void;
  text(text: string): void;
}

const deepest = 60;

/**
 * Reads an XML document, strictly. Nothing is fetched and nothing declared: a DOCTYPE, and with it every entity but the five of
 * XML, is refused, and so are elements inside each other without end.
 * @throws TextFileError 'not-well-formed' with the line, 'document-type', 'too-deep', 'encoding'; whatever the reader throws.
 */
export function readXml(bytes: Uint8Array, reader: XmlReader): void {
  const parser = new SaxesParser({ xmlns: true, position: true });
  let depth = 0;
  parser.on('doctype', () => {
    throw new TextFileError('document-type');
  });
  parser.on('error', () => {
    throw new TextFileError('not-well-formed', { line: parser.line });
  });
  parser.on('opentag', (tag) => {
    if (++depth > deepest) throw new TextFileError('too-deep');
    reader.open(tag);
  });
  parser.on('closetag', (tag) => {
    depth--;
    reader.close(tag);
  });
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  parser.write(decode(bytes)).close();
}

/** UTF-8, or UTF-16 with its mark: what XML must be when it does not say otherwise. */
function decode(bytes: Uint8Array): string {
  const wide = { 'ff fe': 'utf-16le', 'fe ff': 'utf-16be' }[
    [...bytes.slice(0, 2)].map((one) => one.toString(16)).join(' ')
  ];
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new TextFileError('encoding');
  }
}
