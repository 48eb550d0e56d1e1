type FileType = 'text/csv' | 'application/json' | 'application/pdf';

/** Hands something to the person as a file. Text in CSV gets the mark that tells spreadsheets that it is UTF-8. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: FileType): void {
  const mark = type === 'text/csv' ? '\uFEFF' : '';
  const charset = typeof content === 'string' ? ';charset=utf-8' : '';
  const address = URL.createObjectURL(new Blob([mark, content], { type: `${type}${charset}` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // After the browser has begun with it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
