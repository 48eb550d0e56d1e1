import type { View } from '../kernel/document.ts';

/** A view that counts the documents it gives, for rules whose cost must not grow with the building. */
export function countedReads(view: View): { readonly view: View; readonly documents: () => number } {
  let documents = 0;
  return {
    documents: () => documents,
    view: {
      holds: (kind) => view.holds(kind),
      get: (kind, key) => {
        documents += 1;
        return view.get(kind, key);
      },
      getMany: (kind, keys) => {
        documents += keys.length;
        return view.getMany(kind, keys);
      },
      list: (kind, index, value) => {
        const found = view.list(kind, index, value);
        documents += found.length;
        return found;
      },
      listMany: (kind, index, values) => {
        const found = view.listMany(kind, index, values);
        documents += found.flat().length;
        return found;
      },
    },
  };
}
