/** Hands text to the person as a file. With the mark that tells spreadsheets that it is UTF-8. */
export function saveFile(name: string, text: string, type: 'text/csv' | 'application/json'): void {
  const mark = type === 'text/csv' ? '\uFEFF' : '';
  const address = URL.createObjectURL(new Blob([mark, text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // After the browser has begun with it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
