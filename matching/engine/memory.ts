/**
 * Gives the memory of arrays that nobody reads any more back at once. Otherwise it stays taken until the machine next looks for what
 * is not used, which a search that makes a few large arrays hardly ever gives cause for. The arrays are empty from then on.
 */
export function letGo(...arrays: { buffer: ArrayBufferLike }[]): void {
  for (const { buffer } of arrays) if (buffer instanceof ArrayBuffer) buffer.transfer?.(0);
}
