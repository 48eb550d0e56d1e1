/** What a request costs that asks for nothing, with nobody else there, in milliseconds each. */
export async function emptyRequests(url: string, count: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let n = 0; n < count; n++) {
    const begunMs = performance.now();
    await (await fetch(`${url}/healthz`)).text();
    times.push(performance.now() - begunMs);
  }
  return times;
}
