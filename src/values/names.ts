/** Values that are names rather than figures: tickers, process nodes, ranks, words for nothing. */

const NOTHING = /^(?:[—–-]+|n\/?a|n\.a\.|tbd|tba|tbc|none|nil|undisclosed|not disclosed|unknown|\?+)(?=$|\s*\()/i;

/** The word for "nothing stated" that the cell consists of, or null. Blank cells give an empty word. */
export function emptyWord(text: string): string | null {
	if (text === '') return '';
	return NOTHING.exec(text)?.[0] ?? null;
}

const TICKER = /^(?:([A-Z]{2,10}):\s?)?([A-Z0-9]{1,6}(?:[.-][A-Z]{1,3})?)(?:\s?\(([A-Z][A-Za-z .]{1,24})\))?(?=$|[,;\s])/;
const PLACED = /^\d{3,6}\.[A-Z]{1,3}|^[A-Z]{1,5}\s?\((?:NYSE|NASDAQ|Nasdaq|LSE|TSX|HK|HKEX|TSE|Tokyo|Paris|XETRA|KRX|TWSE|ASX|SIX|NYSE American)\)/;

/** `AMZN (NASDAQ)`, `0981.HK`, `NASDAQ: NBIS`: the ticker, when the cell's label or its form says that it is one. */
export function leadingTicker(text: string, label: string): string | null {
	const found = TICKER.exec(text);
	const symbol = found?.[2];
	if (symbol === undefined || !/[A-Z0-9]/.test(symbol)) return null;
	return /\b(?:ticker|symbol)s?\b/i.test(label) || PLACED.test(text) ? symbol : null;
}

const NODE_NAME = /(?:^|\s)(?:Intel\s|TSMC\s|Samsung\s)?(\d{1,2}A(?:-P)?|N\d[A-Z]?|SF\d[A-Z]?|N\+\d)(?![A-Za-z0-9])/;

/** `18A`, `N3P`: a process node by its maker's name. */
export function nodeName(text: string): string | null {
	return NODE_NAME.exec(text)?.[1] ?? null;
}

const RANK = /^#(\d{1,4})(?!\d|-\d)/;

export function leadingRank(text: string): number | null {
	const digits = RANK.exec(text)?.[1];
	return digits === undefined ? null : Number(digits);
}
