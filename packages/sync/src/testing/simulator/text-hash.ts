/** A quick 64-bit hash of texts in their order (cyrb53's mixing). For comparing, not for security. */
export class TextHash {
  #high = 0xdeadbeef;
  #low = 0x41c6ce57;

  add(text: string): this {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      this.#high = Math.imul(this.#high ^ code, 2_654_435_761);
      this.#low = Math.imul(this.#low ^ code, 1_597_334_677);
    }
    this.#high = Math.imul(this.#high ^ (this.#high >>> 16), 2_246_822_507) ^ (this.#low >>> 13);
    this.#low = Math.imul(this.#low ^ (this.#low >>> 16), 3_266_489_909) ^ (this.#high >>> 13);
    return this;
  }

  get high(): number {
    return this.#high >>> 0;
  }

  get low(): number {
    return this.#low >>> 0;
  }

  get hex(): string {
    return this.high.toString(16).padStart(8, '0') + this.low.toString(16).padStart(8, '0');
  }
}
