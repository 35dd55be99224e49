import type { Polarity } from '../../model/mention';

/** Below "Mixed" the mark of the newest line is that of this line only: "newest: helps"; null where both are the same. */
export function newestWords(together: Polarity | null, newest: Polarity | null, labelOf: (polarity: Polarity) => string): string | null {
	return newest === null || newest === together ? null : `newest: ${labelOf(newest).toLowerCase()}`;
}
