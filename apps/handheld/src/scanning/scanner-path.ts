/** Where the test of the scanner lives; it works before sign-in too. */
export const scannerPath = '/scanner';

export const isScannerPath = (location: string): boolean =>
  location === scannerPath || location.startsWith(`${scannerPath}/`);
