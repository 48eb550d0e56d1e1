/** A binary heap of nodes by key for shortest paths; a node may be in it more than once. */
export class NodeHeap {
  readonly #nodes: Int32Array;
  readonly #keys: Float64Array;
  #count = 0;

  constructor(capacity: number) {
    this.#nodes = new Int32Array(capacity);
    this.#keys = new Float64Array(capacity);
  }

  get topKey(): number {
    return this.#keys[0] ?? Infinity;
  }

  push(node: number, key: number): void {
    let slot = this.#count;
    this.#count += 1;
    while (slot > 0) {
      const parent = (slot - 1) >> 1;
      if (this.#keys[parent]! <= key) break;
      this.#put(slot, parent);
      slot = parent;
    }
    this.#nodes[slot] = node;
    this.#keys[slot] = key;
  }

  /** The node with the smallest key, or -1 when the heap is empty. */
  pop(): number {
    if (this.#count === 0) return -1;
    const top = this.#nodes[0]!;
    this.#count -= 1;
    const node = this.#nodes[this.#count]!;
    const key = this.#keys[this.#count]!;
    let slot = 0;
    for (let child = 1; child < this.#count; child = slot * 2 + 1) {
      if (child + 1 < this.#count && this.#keys[child + 1]! < this.#keys[child]!) child += 1;
      if (this.#keys[child]! >= key) break;
      this.#put(slot, child);
      slot = child;
    }
    this.#nodes[slot] = node;
    this.#keys[slot] = key;
    return top;
  }

  #put(slot: number, from: number): void {
    this.#nodes[slot] = this.#nodes[from]!;
    this.#keys[slot] = this.#keys[from]!;
  }
}
