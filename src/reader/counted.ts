/** A number with the English word for what is counted, for messages to those who work on the site: "1 problem", "2 problems". */
export const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
