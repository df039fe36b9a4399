/** A binary heap of columns by distance; a column may stand in it more than once, the smallest distance counts. */
export function createHeap() {
  let size = 0;
  let keys = new Float64Array(1024);
  let items = new Int32Array(1024);
  return {
    clear: () => void (size = 0),
    size: () => size,
    smallest: () => keys[0]!,
    push(key: number, item: number) {
      if (size === keys.length) {
        const [oldKeys, oldItems] = [keys, items];
        keys = new Float64Array(size * 2);
        items = new Int32Array(size * 2);
        keys.set(oldKeys);
        items.set(oldItems);
      }
      let at = size++;
      for (let parent = (at - 1) >> 1; at > 0 && keys[parent]! > key; parent = (at - 1) >> 1) {
        keys[at] = keys[parent]!;
        items[at] = items[parent]!;
        at = parent;
      }
      keys[at] = key;
      items[at] = item;
    },
    pop(): number {
      const top = items[0]!;
      const key = keys[--size]!;
      const item = items[size]!;
      let at = 0;
      for (let child = 1; child < size; child = 2 * at + 1) {
        if (child + 1 < size && keys[child + 1]! < keys[child]!) child++;
        if (keys[child]! >= key) break;
        keys[at] = keys[child]!;
        items[at] = items[child]!;
        at = child;
      }
      keys[at] = key;
      items[at] = item;
      return top;
    },
  };
}
