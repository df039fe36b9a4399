/** What a form held that could not be sent: everything to send it again, and what somebody wrote to read it back. */
export interface Unsent {
  fields: [name: string, value: string][];
  words: string[];
}

/**
 * What a form holds that nobody should have to write twice: null when it is no form, when it was read already, or when it
 * holds no words. Words are values with a space in them; files do not come back.
 */
export async function readUnsent(request: Request): Promise<Unsent | null> {
  const type = request.headers.get('content-type') ?? '';
  const isForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)/.test(type);
  if (request.method !== 'POST' || !isForm || request.bodyUsed) return null;
  const fields = [...(await request.formData())].filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  );
  const words = fields.map(([, value]) => value.trim()).filter((value) => /\S\s+\S/.test(value));
  return words.length > 0 ? { fields, words } : null;
}
