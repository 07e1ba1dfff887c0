/** A name as it is typed on a keyboard without accents: lower case, no marks, `d` for `đ`, nothing but letters and digits. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
