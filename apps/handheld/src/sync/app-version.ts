/** Build of this app, told to the server with every contact. */
export const appVersion: string = import.meta.env.VITE_APP_VERSION ?? 'dev';
