/** Marks that turn the direction of the letters after them: Arabic and Hebrew are written from the right without them. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * A name without marks that turn the direction of what stands after it: by one, «gnp.exe» is read as «exe.png», and what follows on the
 * line from right to left. Nothing that is seen is taken away; the joiners and marks that letters need stay.
 *
 * ```ts
 * withoutTurns('Ali\u202Egnp.exe'); // 'Alignp.exe'
 * withoutTurns('سمير'); // 'سمير'
 * ```
 */
export const withoutTurns = (text: string): string => text.replace(turning, '');
