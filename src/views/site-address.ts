const locals = ['localhost', '127.0.0.1', '[::1]'];

/** The host that people can type to reach the site, as pictures and posters print it; undefined where it is only this machine’s. */
export const publicHost = ({ host, hostname }: URL): string | undefined =>
  locals.includes(hostname) ? undefined : host;
