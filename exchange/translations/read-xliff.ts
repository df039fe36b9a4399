import type { SaxesTagNS } from 'saxes';
import { TextFileError } from './text-file-error.ts';
import { languageFrom, TextGatherer, type ReadTexts, type TextFileFault } from './unit.ts';
import { readXml, type XmlReader } from './xml.ts';

/** 2.0 and 2.1 share a namespace; what 2.2 adds stands beside what is read here. */
const namespaces = ['urn:oasis:names:tc:xliff:document:2.0', 'urn:oasis:names:tc:xliff:document:2.2'];

interface Segment {
  isIgnorable: boolean;
  source: string;
  target: string | null;
  order: number;
}

/** What is known of the unit that is being read. */
interface Unit {
  id: string;
  isTranslated: boolean;
  data: Map<string, string>;
  segments: Segment[];
  fault: TextFileFault | null;
}

export const mostUnits = 40_000;

/** Follows an XLIFF document, element by element. */
class XliffReader implements XmlReader {
  readonly gatherer = new TextGatherer();
  language: string | undefined;
  #part = '';
  #unit: Unit | null = null;
  /** Where text goes: into the source or target of a segment, into a piece of data, or nowhere. */
  #into: 'source' | 'target' | { data: string } | null = null;
  /** Elements of others (matches, glossaries), whose content is not ours. */
  #foreign = 0;
  #units = 0;
  #isOpen = false;
  readonly #spaces: boolean[] = [];

  open(tag: SaxesTagNS): void {
    const told = attribute(tag, 'xml:space');
    const keepsSpaces = told === undefined ? (this.#spaces.at(-1) ?? false) : told === 'preserve';
    this.#spaces.push(keepsSpaces);
    if (!this.#isOpen) return this.#openRoot(tag);
    if (this.#foreign > 0 || !namespaces.includes(tag.uri)) return void this.#foreign++;
    if (tag.local === 'file') this.#part = attribute(tag, 'id') ?? '';
    else if (tag.local === 'unit') this.#openUnit(tag);
    else if (this.#unit) this.#openInUnit(tag, this.#unit);
  }

  #openRoot(tag: SaxesTagNS): void {
    this.#isOpen = true;
    const version = attribute(tag, 'version') ?? '';
    if (tag.local !== 'xliff') throw new TextFileError('not-xliff');
    if (version.startsWith('1.')) throw new TextFileError('older-xliff');
    if (!namespaces.includes(tag.uri)) throw new TextFileError('not-xliff');
    const source = attribute(tag, 'srcLang') ?? '';
    if (source.split('-')[0]?.toLowerCase() !== 'nl')
      throw new TextFileError('other-source', { language: source.slice(0, 20) });
    this.language = attribute(tag, 'trgLang');
  }

  #openUnit(tag: SaxesTagNS): void {
    if (++this.#units > mostUnits) throw new TextFileError('too-many', { texts: mostUnits });
    this.#unit = {
      id: attribute(tag, 'id') ?? '',
      isTranslated: attribute(tag, 'translate') !== 'no',
      ...{ data: new Map(), segments: [], fault: null },
    };
  }

  #openInUnit(tag: SaxesTagNS, unit: Unit): void {
    switch (tag.local) {
      case 'data': {
        const id = attribute(tag, 'id') ?? '';
        unit.data.set(id, '');
        this.#into = { data: id };
        break;
      }
      case 'segment':
      case 'ignorable':
        unit.segments.push({
          ...{ isIgnorable: tag.local === 'ignorable', source: '', target: null },
          order: unit.segments.length + 1,
        });
        break;
      case 'source':
      case 'target': {
        const segment = unit.segments.at(-1);
        this.#into = tag.local;
        if (tag.local === 'target' && segment) {
          segment.target ??= '';
          const order = Number(attribute(tag, 'order'));
          if (Number.isInteger(order) && order > 0) segment.order = order;
        }
        break;
      }
      case 'ph':
        this.#say(this.#placeholder(tag, unit));
        break;
      case 'cp':
        this.#say(characterOf(attribute(tag, 'hex')));
        break;
      case 'pc':
      case 'sc':
      case 'ec':
        // Markup that no text of ours has: leaving it out in silence would lose what the translator meant.
        if (this.#into === 'target') unit.fault = 'markup';
    }
  }

  #placeholder(tag: SaxesTagNS, unit: Unit): string {
    const text = unit.data.get(attribute(tag, 'dataRef') ?? '') ?? attribute(tag, 'equiv');
    if (text === undefined && this.#into === 'target') unit.fault = 'markup';
    return text ?? '';
  }

  text(text: string): void {
    if (this.#foreign === 0) this.#say(this.#spaces.at(-1) ? text : text.replace(/\s+/g, ' '));
  }

  #say(text: string): void {
    const unit = this.#unit;
    if (!unit || this.#into === null) return;
    if (typeof this.#into === 'object') {
      const { data } = this.#into;
      return void unit.data.set(data, (unit.data.get(data) ?? '') + text);
    }
    const segment = unit.segments.at(-1);
    if (segment) segment[this.#into] = (segment[this.#into] ?? '') + text;
  }

  close(tag: SaxesTagNS): void {
    this.#spaces.pop();
    if (this.#foreign > 0) return void this.#foreign--;
    if (['source', 'target', 'data'].includes(tag.local)) this.#into = null;
    if (tag.local === 'unit' && this.#unit) this.#closeUnit(this.#unit);
  }

  #closeUnit(unit: Unit): void {
    this.#unit = null;
    if (!unit.isTranslated) return;
    const place = `${this.#part} ${unit.id}`;
    const segments = unit.segments.filter(({ isIgnorable }) => !isIgnorable);
    const done = segments.filter(({ target }) => target !== null && target.trim() !== '');
    const fault = unit.fault ?? (done.length > 0 && done.length < segments.length ? 'half' : null);
    if (fault) return void this.gatherer.unreadable.push({ place, code: fault });
    const source = unit.segments.map((one) => one.source).join('');
    const target = unit.segments
      .toSorted((one, other) => one.order - other.order)
      .map((one) => one.target ?? (one.isIgnorable ? one.source : ''))
      .join('');
    const [key = '', form = ''] = unit.id.split(':');
    this.gatherer.add({ part: this.#part, key, form }, done.length > 0 ? target : '', source, place);
  }
}

const attribute = (tag: SaxesTagNS, name: string): string | undefined => tag.attributes[name]?.value;

function characterOf(hex: string | undefined): string {
  const code = Number.parseInt(hex ?? '', 16);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/**
 * The translated texts of an XLIFF 2 file. Segments of a unit are put together again; units without a translation say nothing;
 * notes, matches and glossaries are passed over.
 * @throws TextFileError
 */
export function readXliff(bytes: Uint8Array): ReadTexts {
  const reader = new XliffReader();
  readXml(bytes, reader);
  return {
    texts: reader.gatherer.texts(),
    unreadable: reader.gatherer.unreadable,
    language: languageFrom(reader.language),
  };
}
