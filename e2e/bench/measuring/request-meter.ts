/** What devices asked of a server and how it went. Times in milliseconds. */
export class RequestMeter {
  readonly pushMs: number[] = [];
  readonly pullMs: number[] = [];
  /** Bytes of pull answers, unpacked. */
  pulledBytes = 0;
  /** Answered with "come back later", or not at all. */
  refused = 0;
  requests = 0;

  /** Counts one request and clocks it when it succeeds. */
  async clock<T>(times: number[] | null, request: () => Promise<T>): Promise<T> {
    this.requests += 1;
    const begunMs = performance.now();
    try {
      const answer = await request();
      times?.push(performance.now() - begunMs);
      return answer;
    } catch (error) {
      this.refused += 1;
      throw error;
    }
  }
}
