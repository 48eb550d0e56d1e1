import type { Page } from 'playwright-core';

/**
 * Milliseconds of an answer with nothing behind it: one number written strictly to a store of its own, one word in an
 * element of its own, and the frame with that word. How fast this machine is just now in all that a scan needs of it,
 * its disk and its other threads too; a loop of sums stayed the same where scans took half as long again.
 */
export const bareAnswer = (page: Page): Promise<number> => page.evaluate(answer);

/** Runs in the page. */
async function answer(): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('bench-answer');
    request.onupgradeneeded = () => request.result.createObjectStore('answers');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the store did not open'));
  });
  const known = document.querySelector<HTMLElement>('[data-bench-answer]');
  const word = known ?? document.body.appendChild(document.createElement('output'));
  if (!known) {
    word.dataset['benchAnswer'] = '';
    word.style.cssText = 'position:fixed;top:0;left:0;pointer-events:none';
  }
  // A frame of the page itself is over by then.
  await new Promise((resolve) => setTimeout(resolve, 40));
  const begunMs = performance.now();
  const write = database.transaction('answers', 'readwrite', { durability: 'strict' });
  write.objectStore('answers').put(begunMs, 'newest');
  write.commit();
  await new Promise((resolve, reject) => {
    write.oncomplete = resolve;
    write.onabort = () => reject(write.error ?? new Error('the write was aborted'));
  });
  word.textContent = word.textContent === 'one' ? 'two' : 'one';
  const ms = await new Promise<number>((resolve) => {
    requestAnimationFrame(() => {
      void scheduler.postTask(() => resolve(performance.now() - begunMs), { priority: 'user-blocking' });
    });
  });
  database.close();
  return ms;
}
