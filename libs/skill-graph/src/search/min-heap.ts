/** A binary heap of (key, value) pairs in typed arrays; the least key is on top, equal keys in no particular order. */
export class MinHeap {
  private keys = new Float64Array(256);
  private values = new Int32Array(256);
  private size = 0;

  /** Key on top, Infinity when empty. */
  get topKey(): number {
    return this.size === 0 ? Infinity : this.keys[0];
  }

  /** Value on top; only when not empty. */
  get topValue(): number {
    return this.values[0];
  }

  clear(): void {
    this.size = 0;
  }

  push(key: number, value: number): void {
    if (this.size === this.keys.length) this.grow();
    const { keys, values } = this;
    let hole = this.size++;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      const parentKey = keys[parent];
      if (parentKey <= key) break;
      keys[hole] = parentKey;
      values[hole] = values[parent];
      hole = parent;
    }
    keys[hole] = key;
    values[hole] = value;
  }

  /** Removes the top. */
  pop(): void {
    const last = --this.size;
    if (last > 0) this.replaceTop(this.keys[last], this.values[last]);
  }

  /** Puts another pair in the place of the top. */
  replaceTop(key: number, value: number): void {
    const { keys, values, size } = this;
    let hole = 0;
    for (let child = 1; child < size; child = 2 * hole + 1) {
      if (child + 1 < size && keys[child + 1] < keys[child]) child++;
      const childKey = keys[child];
      if (childKey >= key) break;
      keys[hole] = childKey;
      values[hole] = values[child];
      hole = child;
    }
    keys[hole] = key;
    values[hole] = value;
  }

  private grow(): void {
    const keys = new Float64Array(2 * this.keys.length);
    const values = new Int32Array(keys.length);
    keys.set(this.keys);
    values.set(this.values);
    this.keys = keys;
    this.values = values;
  }
}
