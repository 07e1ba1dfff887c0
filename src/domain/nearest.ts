/* Words longer than any id, and lists longer than any vocabulary, get no offer: comparing them would take longer than reading them. */
const longestWord = 100;
const longestList = 5000;

/** Number of single-character edits between two words (Levenshtein distance), or `enough` where it is not less than that. */
function distance(a: string, b: string, enough: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    if (Math.min(...next) >= enough) return enough;
    row = next;
  }
  return row[b.length]!;
}

/** The known word that was most likely meant, or nothing where none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const candidates = [...known];
  if (word.length > longestWord || candidates.length > longestList) return undefined;
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const edits = distance(word, candidate, least);
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

/** The tail of a message that offers the nearest known word, or lists the words where they are few. */
export function suggestion(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  if (meant !== undefined) return `; did you mean "${meant}"?`;
  return known.length > 0 && known.length <= 16 ? `; known are ${known.join(', ')}` : '';
}
