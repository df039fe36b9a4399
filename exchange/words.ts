/** A text as it is compared: composed, lower case, without accents, odd spaces, dots and quotes around it. */
export function comparable(text: string): string {
  return clean(text)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/^["'.\s]+|["'.\s]+$/g, '')
    .trim();
}

/** A cell as it is kept: composed characters, no invisible ones, single spaces. Line breaks stay. */
export function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** The parts of an enumeration: "koken, wandelen; lezen / kunst en muziek". Empty parts are left out. */
export function partsOf(text: string): string[] {
  return clean(text)
    .split(/[,;|\n/•]+|\s+(?:en|and|\+|&)\s+/i)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Whether a cell says that there is nothing: "-", "n.v.t.", "onbekend", "?". */
export function saysNothing(text: string): boolean {
  return /^(|-+|—|–|\?+|n\.?v\.?t\.?|n\/?a|geen|none|onbekend|unknown|niet bekend|x{2,})$/.test(
    comparable(text),
  );
}
