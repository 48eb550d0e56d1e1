/**
 * True when no container lies deeper than `most` levels. Walks with a list instead of the call stack, because what
 * it guards against is a text nested so deep that recursion over it would end the process.
 */
export function isNestedAtMost(value: unknown, most: number): boolean {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth === most) return false;
    const depth = next.depth + 1;
    for (const member of Object.values(next.value)) {
      if (typeof member === 'object' && member !== null) open.push({ value: member, depth });
    }
  }
  return true;
}
